import type { Drawn, DrawOptions, Inline, LayoutBody, Mismatch } from '../body.ts';
import { head } from '../kit/arrow.ts';
import { box } from '../kit/box.ts';
import { frame } from '../kit/frame.ts';
import { bare, isEmpty, partsOf } from '../kit/inline.ts';
import { isMismatch, itemsOf, mismatch } from '../kit/mismatch.ts';
import { partsApart } from './apart.ts';

const tones = ['ours-tint', 'other-tint', 'mute'] as const;
const looks = ['ours', 'other', 'mute'] as const;

/** Two or three ways that come together on a goal, or part from a common start: the last item says which. */
export function draw(body: LayoutBody, _options: DrawOptions): Drawn | Mismatch {
  const items = itemsOf(body, [3, 4]);
  if (isMismatch(items)) return items;
  const { lead, title, rest } = partsOf(items.at(-1)!.inline);
  if (isEmpty(lead))
    return mismatch(
      'the last item does not say where the paths meet or part',
      'Write: - diverge from **a common start**; or: - converge on **one goal**',
    );
  const apart = partsApart(lead.text);
  const ways = items.slice(0, -1).map(({ inline }) => inline);
  const cards = ways.map(
    (way, index) =>
      `<li class="${looks[index]}">${apart ? head() : ''}${box(named(way), { tone: tones[index]! })}</li>`,
  );
  const point = `<div class="point"><div class="ring"><p class="title">${bare(title)}</p></div>${isEmpty(rest) ? '' : `<p class="rest">${bare(rest)}</p>`}</div>`;
  const list = `<ul class="ways of-${ways.length}">${cards.join('\n')}</ul>`;
  const curves = `<div class="curves"><p class="verb">${bare(lead)}</p>${curvesOf(ways.length, apart)}${apart ? '' : head()}</div>`;
  return frame(
    'paths',
    apart ? `${point}\n${curves}\n${list}` : `${list}\n${curves}\n${point}`,
    body,
    apart ? 'apart' : 'together',
  );
}

/** `name: what it is` as title and rest. */
function named(inline: Inline): Inline | ReturnType<typeof partsOf> {
  const parts = partsOf(inline);
  if (parts.title !== inline) return parts;
  const at = inline.text.search(/[:：]\s/);
  if (at === -1 || inline.runs.length > 1) return inline;
  const [run] = inline.runs as [Inline['runs'][number]];
  const piece = (from: number, to?: number): Inline => {
    const [text, html] = [
      run.text.slice(from, to).trim(),
      run.html
        .slice(run.html.indexOf(run.text.slice(0, 1)))
        .slice(from, to)
        .trim(),
    ];
    return { text, html, runs: [{ text, html }] };
  };
  return { lead: { text: '', html: '', runs: [] }, title: piece(0, at), rest: piece(at + 1) };
}

function curvesOf(count: number, apart: boolean): string {
  const lines = Array.from({ length: count }, (_, index) => {
    const y = ((index + 0.5) / count) * 100;
    const [from, to] = apart ? [50, y] : [y, 50];
    return `<path class="${looks[index]}" d="M0 ${from}C55 ${from} 45 ${to} 100 ${to}"/>`;
  });
  const straight = apart && count === 2 ? '<path class="unchanged" d="M0 50L100 50"/>' : '';
  return `<svg class="branches" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">${straight}${lines.join('')}</svg>`;
}
