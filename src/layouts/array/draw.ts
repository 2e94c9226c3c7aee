import type { Drawn, DrawOptions, LayoutBody, Mismatch } from '../body.ts';
import { escapeHtml } from '../kit/escape.ts';
import { frame } from '../kit/frame.ts';
import { bare, isEmpty } from '../kit/inline.ts';
import { dots, gridFor, people, picture, placesIn, rings } from '../kit/marks.ts';
import { isMismatch, itemsOf, mismatch } from '../kit/mismatch.ts';
import { type Figure, figureOf } from '../kit/number.ts';
import { tiles } from './tiles.ts';
import { twin } from './twin.ts';

const most = { dots: 1000, persons: 60 };

/** One mark for each thing that is counted; a second or third number marks parts of the first. */
export function draw(body: LayoutBody, options: DrawOptions): Drawn | Mismatch {
  if (options.variants.includes('tiles')) return tiles(body);
  const items = itemsOf(body, [1, 3]);
  if (isMismatch(items)) return items;
  const found = items.map(({ inline }) => figureOf(inline));
  const figures = found.flatMap((figure) => figure ?? []);
  if (figures.length < items.length)
    return mismatch(
      'an item has no bold number to count',
      'Write the number in bold: - **120** participants',
    );
  const fault = faultOf(figures, options);
  if (fault) return fault;
  if (options.variants.includes('twin')) return twin(body, figures, options);
  return frame(
    'array',
    `${marks(figures, options)}\n${legend(figures)}`,
    body,
    options.variants.includes('deficit') ? 'deficit' : '',
  );
}

function faultOf(figures: readonly Figure[], { variants }: DrawOptions): Mismatch | undefined {
  const persons = variants.includes('persons');
  const [whole, ...parts] = figures as [Figure, ...Figure[]];
  const limit = persons ? most.persons : most.dots;
  const bad = figures.find(({ value }) => !Number.isInteger(value) || value < 1);
  if (bad)
    return mismatch(
      `"${bad.written}" is no whole number, so it has no marks`,
      'Write a count, or take the layout "heroes".',
    );
  if (whole.value > limit)
    return mismatch(
      `${whole.written} marks are too many to be seen (at most ${limit})`,
      'Take "array tiles", where a mark stands for many, or "heroes".',
    );
  if (parts.some(({ value }) => value > whole.value))
    return mismatch(
      'a part is greater than the whole, which stands first',
      'Write the whole as the first item.',
    );
  const sum = parts.reduce((total, { value }) => total + value, 0);
  if (parts.length === 2 && sum !== whole.value)
    return mismatch(
      `the parts make ${sum}, the whole is ${whole.written}`,
      'Two parts must add up to the whole; else write one part only.',
    );
  return undefined;
}

/** `whole`, then `part`, then `rest`: which marks belong to which item. */
function marks(figures: readonly Figure[], { variants }: DrawOptions): string {
  const persons = variants.includes('persons');
  const [whole, part] = figures as [Figure, Figure | undefined];
  const tall = persons ? 1.22 : 1;
  const grid = gridFor(whole.value, figures.length === 1 ? 690 : 700, 400, persons ? 170 : 120, tall);
  const places = placesIn(grid, whole.value, tall);
  const marked = part === undefined ? places.length : part.value;
  const size = grid.pitch * (persons ? 0.8 : 0.7);
  const [first, second] = [places.slice(0, marked), places.slice(marked)];
  const pair = figures.length === 3;
  const inner = persons
    ? people(first, size, 'part') + people(second, size, 'rest')
    : dots(first, size, 'part') +
      (pair
        ? dots(second, size, 'second')
        : grid.pitch > 22
          ? rings(second, size - 3, 'rest')
          : dots(second, size, 'rest'));
  const said = figures.map((figure) => `${figure.written} ${figure.noun.text}`.trim()).join('; ');
  return picture('marks', grid.columns * grid.pitch, grid.rows * grid.pitch * tall, escapeHtml(said), inner);
}

function legend(figures: readonly Figure[]): string {
  const look =
    figures.length === 1 ? ['part'] : figures.length === 2 ? ['whole', 'part'] : ['all', 'part', 'second'];
  const items = figures.map(({ written, noun, lead }, index) => {
    const before = isEmpty(lead) ? '' : `<span class="lead">${bare(lead)}</span> `;
    const key = figures.length === 1 ? '' : '<span class="key" aria-hidden="true"></span>';
    return `<li class="${look[index]}">${key}${before}<strong class="num">${escapeHtml(written)}</strong> <span class="noun">${bare(noun)}</span></li>`;
  });
  return `<ul class="legend of-${figures.length}">${items.join('\n')}</ul>`;
}
