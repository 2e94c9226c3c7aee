import type { Drawn, DrawOptions, Inline, LayoutBody, Mismatch } from '../body.ts';
import { arrow, type Way } from '../kit/arrow.ts';
import { box, type Tone } from '../kit/box.ts';
import { frame } from '../kit/frame.ts';
import { picturesFor } from '../kit/icons.ts';
import { allIs, bare, has, inlineOf, partsOf, takeEnd, takeStart } from '../kit/inline.ts';
import { isMismatch, itemsOf, mismatch } from '../kit/mismatch.ts';
import { rowOf } from './row.ts';

interface Link {
  readonly word: string;
  readonly dashed: boolean;
  readonly way: Way;
}

/**
 * What leads to what: two to four boxes. An item that begins with an arrow is no box but the word on the arrow (`→ can
 * improve`, dashed `⇢ may`, backward `← is driven by`) or on a line without a head (`— consists of`); a `?` behind the last
 * item asks whether it comes to that.
 */
export function draw(body: LayoutBody, { language, direction }: DrawOptions): Drawn | Mismatch {
  const items = itemsOf(body, [2, 7]);
  if (isMismatch(items)) return items;
  const nodes: Inline[] = [];
  const links: (Link | undefined)[] = [];
  for (const { inline } of items) {
    const [sign, word] = takeStart(inline, /^\s*(?:→|⇢|←|⇠|->|-->|—)\s*/u);
    if (sign !== undefined)
      links[nodes.length] = { word: bare(word), dashed: /⇢|⇠|-->/u.test(sign), way: wayOf(sign, direction) };
    else nodes.push(inline);
  }
  if (nodes.length < 2 || nodes.length > 4)
    return mismatch(
      `it draws two to four boxes; this list has ${nodes.length}`,
      'Write one item for each box.',
    );
  const [mark, last] = takeEnd(nodes.at(-1)!, /\s*[?？؟]\s*$/u);
  nodes[nodes.length - 1] = mark === undefined ? nodes.at(-1)! : inlineOf(last.runs);
  const names = picturesFor(
    nodes.map((node) => partsOf(node).title.text),
    language,
  );
  const inner = nodes.map((node, index) => {
    const link = links[index];
    const asked = mark !== undefined && index === nodes.length - 1;
    const before =
      index === 0
        ? ''
        : `${asked ? askedArrow(link?.word ?? '') : arrow({ dashed: link?.dashed ?? false, word: link?.word ?? '', way: link?.way ?? 'forth' })}\n`;
    return before + box(node, { tone: toneOf(node, nodes, index, asked), icon: names[index] });
  });
  const texts = nodes.map((node) => partsOf(node));
  const style = rowOf(
    texts.map(({ lead, title, rest }) => `${lead.text} ${title.text} ${rest.text}`),
    links.slice(1).map((link) => link?.word ?? ''),
    mark !== undefined,
  );
  const row = `<div class="row" style="${style}">\n${inner.join('\n')}\n</div>`;
  return frame('chain', row, body, `of-${nodes.length}${names.some(Boolean) ? ' pictured' : ''}`);
}

/** Where a text runs to the left, an arrow to the left leads on. */
const wayOf = (sign: string, direction: DrawOptions['direction']): Way =>
  sign.includes('—') ? 'none' : /←|⇠/u.test(sign) && direction !== 'rtl' ? 'back' : 'forth';

const askedArrow = (word: string): string =>
  `<div class="arrow mute asked"><span class="shaft"><svg class="line dashed" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><path d="M0 5L100 5"/></svg><span class="open-mark">?</span>${arrow(
    { dashed: true },
  )
    .replace(/^.*?(<svg class="line)/s, '$1')
    .replace(/<\/span><\/div>$/, '')}</span>${word === '' ? '' : `<span class="word">${word}</span>`}</div>`;

/** What an author marks is ours; else the thing in the middle of two or the first. */
function toneOf(node: Inline, nodes: readonly Inline[], index: number, asked: boolean): Tone {
  if (allIs(node, 'struck')) return 'mute';
  if (nodes.some((each) => has(each, 'em')))
    return has(node, 'em') ? 'ours' : index === 0 ? 'ours-tint' : 'plain';
  if (asked) return 'plain';
  const key = nodes.length === 2 ? 1 : nodes.length - 1;
  return index === (nodes.length === 2 && asked ? 0 : key) ? 'ours' : index === 0 ? 'ours-tint' : 'plain';
}
