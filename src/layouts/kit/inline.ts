import type { Inline, Run } from '../body.ts';
import { escapeHtml } from './escape.ts';

/** HTML of a run with its emphasis, as a browser shows it. */
const htmlOf = (run: Run): string => {
  let html = run.html;
  if (run.href !== undefined) html = `<a href="${escapeHtml(run.href)}">${html}</a>`;
  if (run.struck) html = `<s>${html}</s>`;
  if (run.em) html = `<em>${html}</em>`;
  return run.strong ? `<strong>${html}</strong>` : html;
};

/** Inline text made of runs; spaces at its ends are dropped. */
export function inlineOf(runs: readonly Run[]): Inline {
  const kept = runs.filter(({ text, html }) => text !== '' || html !== '');
  const trimmed = kept.map((run, index) => {
    const from = index === 0 ? /^\s+/ : /^$/;
    const to = index === kept.length - 1 ? /\s+$/ : /^$/;
    return {
      ...run,
      text: run.text.replace(from, '').replace(to, ''),
      html: run.html.replace(from, '').replace(to, ''),
    };
  });
  return {
    runs: trimmed,
    text: trimmed.map(({ text }) => text).join(''),
    html: trimmed.map(htmlOf).join(''),
  };
}

const nothing: Inline = inlineOf([]);
export const isEmpty = ({ text, html }: Inline): boolean => text.trim() === '' && html.trim() === '';

/** HTML without emphasis: the box around says what it means. Links stay. */
export const bare = ({ runs }: Inline): string =>
  runs
    .map((run) =>
      htmlOf({ text: run.text, html: run.html, ...(run.href === undefined ? {} : { href: run.href }) }),
    )
    .join('');

export const has = (inline: Inline, kind: 'strong' | 'em' | 'struck'): boolean =>
  inline.runs.some((run) => run[kind]);

/** Whether all words carry the emphasis. */
export const allIs = (inline: Inline, kind: 'strong' | 'em' | 'struck'): boolean =>
  inline.runs.length > 0 && inline.runs.every((run) => run[kind] || run.text.trim() === '');

/** What stands before the first bold run, the bold run itself, and what follows; all is title where nothing is bold. */
export interface Parts {
  readonly lead: Inline;
  readonly title: Inline;
  readonly rest: Inline;
}

const leadingPunctuation = /^\s*(?:[:;,–—·]\s+|[:;,]\s*)/;

export function partsOf(inline: Inline): Parts {
  const marked = (run: Run): boolean => run.strong === true || run.em === true || run.struck === true;
  const first = inline.runs.findIndex(marked);
  if (first === -1) return { lead: nothing, title: inline, rest: nothing };
  let end = first;
  while (end + 1 < inline.runs.length && marked(inline.runs[end + 1]!)) end += 1;
  const after = inline.runs.slice(end + 1);
  const [next, ...others] = after;
  const tail =
    next === undefined
      ? []
      : [
          {
            ...next,
            text: next.text.replace(leadingPunctuation, ''),
            html: next.html.replace(leadingPunctuation, ''),
          },
          ...others,
        ];
  return {
    lead: inlineOf(inline.runs.slice(0, first)),
    title: inlineOf(inline.runs.slice(first, end + 1)),
    rest: inlineOf(tail),
  };
}

/** The pieces between separators; separators inside links, formulas or code do not count. */
export function split(inline: Inline, separator: RegExp): Inline[] {
  const pieces: Run[][] = [[]];
  for (const run of inline.runs) {
    const plain = run.html.includes('<') ? [run.text] : run.text.split(separator);
    plain.forEach((text, index) => {
      if (index > 0) pieces.push([]);
      pieces.at(-1)!.push(plain.length === 1 ? run : { ...run, text, html: escapeHtml(text) });
    });
  }
  return pieces.map(inlineOf).filter((piece) => !isEmpty(piece));
}

/** Takes a mark off the beginning: `↓ reduce …` → `['↓', 'reduce …']`. */
export function takeStart(inline: Inline, mark: RegExp): readonly [string | undefined, Inline] {
  return take(inline, mark, 0);
}

/** Takes a mark off the end: `overlap ?` → `['?', 'overlap']`. */
export function takeEnd(inline: Inline, mark: RegExp): readonly [string | undefined, Inline] {
  return take(inline, mark, inline.runs.length - 1);
}

function take(inline: Inline, mark: RegExp, at: number): readonly [string | undefined, Inline] {
  const run = inline.runs[at];
  const found = run === undefined ? null : mark.exec(run.text);
  if (!run || !found) return [undefined, inline];
  const text = run.text.replace(mark, '');
  const rest = inline.runs.map((each, index) =>
    index === at ? { ...run, text, html: escapeHtml(text) } : each,
  );
  return [found[0].trim(), inlineOf(rest)];
}
