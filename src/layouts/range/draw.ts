import type { Drawn, DrawOptions, LayoutBody, Mismatch } from '../body.ts';
import { escapeHtml, px } from '../kit/escape.ts';
import { frame } from '../kit/frame.ts';
import { bare, has } from '../kit/inline.ts';
import { isMismatch, itemsOf, mismatch } from '../kit/mismatch.ts';
import { type Figure, figureOf } from '../kit/number.ts';
import { apart } from '../kit/spread.ts';
import { axisOf } from './axis.ts';

/** Values between two ends on one axis from zero; percentages run to a hundred. */
export function draw(body: LayoutBody, _options: DrawOptions): Drawn | Mismatch {
  const items = itemsOf(body, [2, 4]);
  if (isMismatch(items)) return items;
  const figures = items.flatMap(({ inline }) => figureOf(inline) ?? []);
  if (figures.length < items.length || figures.some(({ value }) => value < 0))
    return mismatch('an item of the range has no bold number from zero up', 'Write: - **35%** GPT-4');
  const { share, ticks, top } = axisOf(figures);
  const at = figures.map(({ value }) => (value / top) * 100);
  const half = figures.map(
    (figure) => Math.max(figure.noun.text.length * 13, figure.written.length * 46) / 2 / 11.36,
  );
  const gap = Math.min(34, Math.max(16, ...half.map((each) => each + 9)));
  const shown = apart(at, gap, [Math.min(12, gap / 2), 100 - Math.min(12, gap / 2)]);
  const [low, high] = [Math.min(...at), Math.max(...at)];
  const unit = share ? '%' : '';
  const inner =
    `<ul class="ends">${figures
      .map((figure, index) =>
        end(
          figure,
          shown[index]!,
          look(
            figures,
            index,
            items.map(({ inline }) => has(inline, 'em')),
          ),
        ),
      )
      .join('\n')}</ul>\n` +
    `<div class="axis" aria-hidden="true"><div class="track"></div><div class="band" style="inset-inline-start:${px(low)}%;width:${px(high - low)}%"></div>` +
    `${at.map((place, index) => `<div class="dot ${look(figures, index, [])}" style="inset-inline-start:${px(place)}%"></div>`).join('')}</div>\n` +
    `<div class="ticks" aria-hidden="true">${ticks.map((tick) => `<span class="tick" style="inset-inline-start:${px((tick / top) * 100)}%">${tick.toLocaleString('en')}${unit}</span>`).join(' ')}</div>`;
  return frame('range', inner, body);
}

const look = (figures: readonly Figure[], index: number, ours: readonly boolean[]): string =>
  ours[index] ? 'ours' : index === 0 ? 'ours' : index === figures.length - 1 ? 'other' : 'mute';

const end = (figure: Figure, place: number, name: string): string =>
  `<li class="${name}" style="inset-inline-start:${px(place)}%"><strong class="num">${escapeHtml(figure.written)}</strong> <span class="noun">${bare(figure.noun)}</span></li>`;
