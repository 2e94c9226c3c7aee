import type { Inline, ListItem } from '../body.ts';
import { inlineOf } from '../kit/inline.ts';

/** A stretch or a point on the axis. */
export interface Entry {
  readonly from: number;
  readonly to: number;
  readonly unit: string;
  /** As written: `200–500 ms`, `2019`. */
  readonly written: string;
  readonly name: Inline;
  /** A single length of time, drawn from zero. */
  readonly isLength: boolean;
}

const number = String.raw`[\d][\d,.\u202f\u00a0]*`;
const line = new RegExp(
  `^\\s*(-?${number})(?:\\s?(?:–|—|-|−|to|bis|a|à)\\s?(${number}))?\\s*([^:：]{0,16}?)\\s*[:：]\\s*`,
  'u',
);

const numberOf = (text: string): number =>
  Number(text.replace(/[,\u202f\u00a0](?=\d{3})/g, '').replace(',', '.'));

/** The time at the beginning of a line, and how many characters it takes there. */
export function readTime(text: string): (Omit<Entry, 'name'> & { readonly length: number }) | undefined {
  const found = line.exec(text);
  if (!found) return undefined;
  const [whole, first, second, unit = ''] = found as unknown as [string, string, string | undefined, string];
  const [from, to] = [numberOf(first), second === undefined ? undefined : numberOf(second)];
  if (!Number.isFinite(from) || (to !== undefined && !(to >= from))) return undefined;
  const year = unit === '' && from >= 1000 && from <= 2200;
  const isLength = to === undefined && !year && unit !== '';
  return {
    from: isLength ? 0 : from,
    to: isLength ? from : (to ?? from),
    unit,
    written: whole.replace(/\s*[:：]\s*$/, '').trim(),
    isLength,
    length: whole.length,
  };
}

/** `200–500 ms: name`, `2000 ms: name`, `2019: name`, `2019–2021: name`. */
export function readEntry({ inline }: ListItem): Entry | undefined {
  const found = readTime(inline.text);
  if (!found) return undefined;
  const { length, ...time } = found;
  return { ...time, name: withoutStart(inline, length) };
}

/** Inline text without its first characters. */
function withoutStart(inline: Inline, count: number): Inline {
  let left = count;
  return inlineOf(
    inline.runs.flatMap((run) => {
      if (left >= run.text.length) {
        left -= run.text.length;
        return [];
      }
      const text = run.text.slice(left);
      const plain = !run.html.includes('<');
      left = 0;
      return [plain ? { ...run, text, html: text.replace(/&/g, '&amp;').replace(/</g, '&lt;') } : run];
    }),
  );
}
