import type { Span } from '../../text/rich-text.ts';
import type { Token } from '../../text/tokens.ts';
import { bodyEnd, flat, type Split, slice } from './splits.ts';
import { verbForms } from './verbs.ts';

/**
 * '(1) …, (2) …, and (3) …', 'i) … ii) …', 'a) … b) …'. `isLed` where what leads to the items stands beside them, so that
 * its 'suggest' weakens them all.
 */
export function splitEnumeration(text: string, tokens: readonly Token[], isLed = false): Split | undefined {
  const end = bodyEnd(tokens);
  const marks: { from: number; to: number }[] = [];
  const kinds = [
    (n: number): string => String(n),
    (n: number): string => ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii'][n] ?? '?',
    (n: number): string => ' abcdefgh'[n] ?? '?',
  ];
  for (const label of kinds) {
    marks.length = 0;
    for (let k = 0; k + 1 < end; k++) {
      const want = label(marks.length + 1);
      const open = tokens[k]!.text === '(';
      const at = open ? k + 1 : k;
      if (open && tokens[k]!.depth > 1) continue;
      if (tokens[at]?.lower !== want || tokens[at + 1]?.text !== ')') continue;
      if (!open && (tokens[at]!.depth > 0 || (k > 0 && text[tokens[k]!.start - 1] !== ' '))) continue;
      marks.push({ from: k, to: at + 2 });
      k = at + 1;
    }
    if (marks.length >= 2) break;
  }
  if (marks.length < 2 || flat(tokens, 0, end, /^respectively$/u)) return undefined;
  const items: Span[] = [];
  for (const [index, mark] of marks.entries()) {
    let to = marks[index + 1]?.from ?? end;
    while (to > mark.to && /^(?:[,;:]|and|as|well|y|e|o|und|et|ou|sowie)$/u.test(tokens[to - 1]!.lower)) to--;
    if (to - mark.to < 2 || openEnd.test(tokens[to - 1]!.lower) || flat(tokens, mark.to, to, /^;$/u))
      return undefined;
    items.push(slice(tokens, mark.to, to));
  }
  if (runsOn(tokens, marks.at(-1)!.to, end)) return undefined;
  let head = marks[0]!.from;
  if (head === 0) return { rule: 'split-enumeration', leadIn: [], items, repeats: false };
  const mark = /^[:,;–—-]$/u.test(tokens[head - 1]!.text);
  if (mark) head--;
  if (
    head < 1 ||
    /^(?:between|both|either|among|more|less|fewer|and|or|than|not|neither)$/u.test(tokens[head - 1]!.lower)
  )
    return undefined;
  // 'we aim to 1) test A and 2) based on B, test C': only verbs follow 'to'.
  if (
    tokens[head - 1]!.lower === 'to' &&
    items.some((item) => !verbForms(tokens.find((one) => one.start >= item.start)!.lower)?.base)
  )
    return undefined;
  const lead = tokens.slice(0, head);
  // 'Two strategies are (i) A and (ii) B': the lead-in with one item alone would say that there is but one.
  const counts = lead.some((one) =>
    /^(?:two|three|four|five|six|seven|eight|nine|ten|several|following|both)$/u.test(one.lower),
  );
  const repeats =
    !mark &&
    !counts &&
    !/^(?:is|are|was|were|include|includes|included|including|namely|of|by|through|using|via|with)$/u.test(
      lead.at(-1)!.lower,
    );
  if (!repeats && !isLed && lead.some((one) => weakens.test(one.lower))) return undefined;
  return { rule: 'split-enumeration', leadIn: [slice(tokens, 0, head)], items, repeats };
}

const openEnd =
  /^(?:or|nor|but|while|whereas|because|that|which|than|then|if|whether|to|of|in|the|a|an|is|are)$/u;
const weakens =
  /^(?:not|no|never|without|may|might|could|can|should|would|likely|unlikely|suggest\w*|indicat\w+|hypothe\w+|assum\w+|argu\w+|believ\w+|expect\w*|whether|if|possibl\w+|potential\w*|seem\w*|appear\w*|predict\w*)$/u;

/** Whether the last item runs back into the sentence: '(i) A and (ii) B, to be useful', '… than before'. */
const runsOn = (tokens: readonly Token[], from: number, end: number): boolean => {
  for (let k = from; k + 1 < end; k++) {
    const { text, depth } = tokens[k]!;
    if (
      depth === 0 &&
      text === ',' &&
      /^(?:to|on|in|for|at|by|with|is|are|was|were|has|have|as|but|while|whereas)$/u.test(
        tokens[k + 1]!.lower,
      )
    )
      return true;
  }
  return false;
};
