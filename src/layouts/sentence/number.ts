import type { Drawn, DrawOptions, Inline, Run } from '../body.ts';
import { picture } from '../kit/marks.ts';
import { squaresOf } from '../kit/squares.ts';

/** Letters of a number up to which it has each size. */
const sizes = [
  [5, 'large'],
  [9, 'middle'],
  [14, 'small'],
  [24, 'least'],
] as const;

/**
 * The ground of a sentence whose one number stands in large type on a line of its own, or two or three within their lines; undefined
 * where no bold number is in it. One share of something is drawn as squares of a hundred too.
 */
export function numberScene({ runs }: Inline, { direction }: DrawOptions): Drawn | undefined {
  const bold = runs.filter(({ strong }) => strong === true);
  const [number, ...more] = bold;
  if (number === undefined || more.length > 2 || !bold.every(({ text }) => isNumber.test(text)))
    return undefined;
  if (more.length > 0) return ground('several', '');
  const written = number.text.trim();
  const size = sizes.find(([most]) => written.length <= most)?.[1];
  if (size === undefined) return undefined;
  const at = runs.indexOf(number);
  const share = isShare(textOf(runs.slice(0, at)), textOf(runs.slice(at + 1))) ? shareOf(written) : undefined;
  if (share === undefined) return ground(size, '');
  return ground(`${size} share`, picture('waffle', side, side, '', squaresOf(share, side, direction)));
}

const ground = (classes: string, inner: string): Drawn => ({
  html: `<div class="scene number ${classes}" aria-hidden="true">${inner}</div>\n`,
});

const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

const isNumber = /\d|^(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|half|twice)\b/iu;

/** 'rose by 40% of it', 'a loss of 40% of it' tell how much more or less, not how much of the whole. */
const isShare = (before: string, after: string): boolean =>
  /^\sof\s/u.test(after) && !/\b(?:by|to)\s(?:\p{L}+\s){0,3}$/u.test(before);

const shareOf = (written: string): number | undefined => {
  const found = /^[~∼≈]?\s?(\d{1,3}(?:\.\d+)?)\s?(?:%|per ?cent)$/u.exec(written)?.[1];
  const value = found === undefined ? Number.NaN : Number(found);
  return value >= 1 && value <= 100 ? value : undefined;
};

const side = 320;
