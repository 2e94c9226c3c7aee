import type { Drawn, DrawOptions, Inline, LayoutBody, Mismatch } from '../body.ts';
import { branches, head, open, upDown } from '../kit/arrow.ts';
import { box } from '../kit/box.ts';
import { frame } from '../kit/frame.ts';
import { iconsFor, pictureFor } from '../kit/icons.ts';
import { partsOf, takeEnd, takeStart } from '../kit/inline.ts';
import { isMismatch, itemsOf, mismatch } from '../kit/mismatch.ts';

interface Branch {
  readonly inline: Inline;
  readonly way: 'up' | 'down' | undefined;
  readonly isOpen: boolean;
}

/** One thing and what it does: the parent at the left, its children at the right. `cause` makes the parent the problem. */
export function draw(body: LayoutBody, { language, variants }: DrawOptions): Drawn | Mismatch {
  const items = itemsOf(body, [1, 1]);
  if (isMismatch(items)) return items;
  const [{ inline: parent, children }] = items as [(typeof items)[number]];
  if (children.length < 1 || children.length > 5)
    return mismatch(
      `it draws one to five branches; this item has ${children.length}`,
      'Write the branches as a list below their item, two spaces further in.',
    );
  const cause = variants.includes('cause');
  const read = children.map((child) => branchOf(child.inline));
  const names = iconsFor(
    read.map(({ inline }) => objectOf(inline)),
    language,
  );
  const dashed = read.flatMap(({ isOpen }, index) => (isOpen ? [index] : []));
  const cards = read.map(({ inline, way, isOpen }, index) => {
    const sign = way === undefined ? '' : upDown(way);
    const card = box(inline, {
      tone: isOpen ? 'open' : 'plain',
      icon: names?.[index],
      after: sign + (isOpen ? open() : ''),
    });
    return `<li>${head()}${card}</li>`;
  });
  const source = box(parent, {
    tone: cause ? 'other' : 'ours',
    icon: pictureFor(parent.text, language),
    class: 'source',
  });
  const inner = `${source}\n${branches(read.length, { dashed })}\n<ul class="cards of-${read.length}">${cards.join('\n')}</ul>`;
  return frame('fork', inner, body, cause ? 'cause' : '');
}

function branchOf(inline: Inline): Branch {
  const [sign, rest] = takeStart(inline, /^\s*[↑↓]\s*/u);
  const [first, behind] = takeStart(rest, /^\s*[?？؟]\s*/u);
  const [last, name] = takeEnd(behind, /\s*[?？؟]\s*$/u);
  const mark = first ?? last;
  // A question keeps its mark: only a lone one leaves a branch open.
  const question = last !== undefined && /\p{L}.*\s\p{L}.*\s\p{L}/u.test(name.text);
  return {
    inline: question ? rest : name,
    way: sign === '↑' ? 'up' : sign === '↓' ? 'down' : undefined,
    isOpen: mark !== undefined,
  };
}

/** The words whose noun a picture could show: the bold ones, where there are some. */
const objectOf = (inline: Inline): string => partsOf(inline).title.text;
