import type { Mark, RichText } from './rich-text.ts';

/** Formatting around a run of text while it is being read. */
export type Wrap =
  | { readonly kind: 'em' | 'strong' | 'sub' | 'sup' | 'code' | 'del' }
  | { readonly kind: 'link'; readonly href: string };

/** What a reader makes of its source; `start` and `end` are offsets in it. */
export type Token =
  | { kind: 'text'; text: string; start: number; end: number }
  | { kind: 'open'; wrap: Wrap }
  | { kind: 'close'; wrap: Wrap['kind'] }
  | { kind: 'code'; text: string; start: number; end: number }
  | { kind: 'math'; tex: string; display: boolean; start: number; end: number }
  | { kind: 'break' }
  | { kind: 'delimiter'; char: string; count: number; start: number; canOpen: boolean; canClose: boolean };

/** Tokens to rich text: white space collapsed, marks nested, origins kept. */
export function buildRich(tokens: readonly Token[]): RichText {
  let text = '';
  let space: { start: number; end: number } | undefined;
  let breakPending = false;
  const marks: Mark[] = [];
  const origin: { start: number; end: number; sourceStart: number; sourceEnd: number }[] = [];
  let open: { wrap: Wrap; start: number }[] = [];

  const addRun = (length: number, start: number, end: number) => {
    const last = origin.at(-1);
    if (
      last &&
      last.end === text.length &&
      last.sourceEnd === start &&
      end - start === length &&
      last.end - last.start === last.sourceEnd - last.sourceStart
    ) {
      last.end += length;
      last.sourceEnd = end;
    } else origin.push({ start: text.length, end: text.length + length, sourceStart: start, sourceEnd: end });
  };
  const flush = () => {
    if (space && text !== '') {
      addRun(1, space.start, space.end);
      text += ' ';
    } else if (breakPending && text !== '') text += ' ';
    if (breakPending && text !== '') marks.push({ kind: 'paragraph', start: text.length, end: text.length });
    // Marks opened before the space begin after it.
    for (const entry of open) if (entry.start === -1) entry.start = text.length;
    space = undefined;
    breakPending = false;
  };
  const add = (piece: string, start: number, end: number) => {
    flush();
    addRun(piece.length, start, end);
    text += piece;
  };
  const close = (entry: { wrap: Wrap; start: number }) => {
    if (entry.start !== -1 && entry.start < text.length)
      marks.push({ ...entry.wrap, start: entry.start, end: text.length });
  };

  for (const token of tokens) {
    if (token.kind === 'text') {
      const exact = token.text.length === token.end - token.start;
      for (const piece of token.text.matchAll(/(\s+)|([^\s]+)/g)) {
        const from = exact ? token.start + piece.index : token.start;
        const to = exact ? from + piece[0].length : token.end;
        if (piece[1] !== undefined) space ??= { start: from, end: to };
        else add(piece[0], from, to);
      }
    } else if (token.kind === 'code' || token.kind === 'math') {
      const sign = token.kind === 'math' && token.display ? '$$' : '$';
      const piece = token.kind === 'code' ? token.text : `${sign}${token.tex}${sign}`;
      flush();
      const start = text.length;
      add(piece, token.start, token.end);
      const range = { start, end: text.length };
      marks.push(
        token.kind === 'code'
          ? { kind: 'code', ...range }
          : { kind: 'math', tex: token.tex, display: token.display, ...range },
      );
    } else if (token.kind === 'break') breakPending = true;
    else if (token.kind === 'open') open.push({ wrap: token.wrap, start: -1 });
    else if (token.kind === 'close') {
      const index = open.findLastIndex((entry) => entry.wrap.kind === token.wrap);
      if (index === -1) continue;
      // Whatever was opened inside and not closed yet goes on after it.
      for (const entry of open.slice(index).reverse()) close(entry);
      open = [...open.slice(0, index), ...open.slice(index + 1).map(({ wrap }) => ({ wrap, start: -1 }))];
    }
  }
  for (const entry of open.reverse()) close(entry);
  const rank = (mark: Mark) => (mark.kind === 'paragraph' ? 0 : 1);
  marks.sort((a, b) => a.start - b.start || rank(a) - rank(b) || b.end - a.end);
  return { text, marks: dedupe(marks), origin };
}

/** The same formatting twice over the same range, or inside itself, says nothing more. */
function dedupe(marks: readonly Mark[]): RichText['marks'] {
  const kept: Mark[] = [];
  const active: Mark[] = [];
  for (const mark of marks) {
    while (active.length > 0 && active.at(-1)!.end <= mark.start) active.pop();
    if (
      mark.kind !== 'paragraph' &&
      active.some((outer) => outer.kind === mark.kind && outer.end >= mark.end)
    )
      continue;
    kept.push(mark);
    if (mark.kind !== 'paragraph') active.push(mark);
  }
  return kept;
}
