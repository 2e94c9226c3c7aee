import type { Quantity } from '../../story/model.ts';
import type { Span } from '../../text/rich-text.ts';
import type { FigureText } from './model.ts';
import { figureTexts } from './named.ts';
import { comparatives, fractions, pairs, ratios, samples, statistics, writtenOut } from './others.ts';
import { isAngle, isSoundLabel } from './sound-label.ts';

/**
 * The numbers of one sentence that are worth large type, in order: counts, shares, changes and measures with what
 * they count; else named statistics, sizes of samples and numbers written out. None without words that tell it.
 */
export function figuresIn(
  text: string,
  sentence: Span,
  quantities: readonly Quantity[],
  solid: readonly Span[],
  english: boolean,
): FigureText[] {
  const key = quantities.filter((quantity) => quantity.key);
  const named = figureTexts(text, sentence, key, solid, english);
  const others = [
    ...(english ? pairs(text, sentence, solid) : []),
    ...statistics(text, sentence, solid),
    ...writtenOut(text, quantities, solid),
    ...samples(text, sentence, solid),
    ...fractions(text, sentence, quantities),
    ...ratios(text, quantities),
  ];
  // '40 % more effort' is no '40 % effort'.
  const compared = english ? comparatives(text, sentence, key) : [];
  const all = [...compared, ...named.filter((one) => compared.every((other) => apart(one, other)))].filter(
    (one) => isSound(text, one),
  );
  for (const other of others.filter((one) => isSound(text, one)))
    if (all.every((one) => apart(one, other))) all.push(other);
  const sorted = apartByPlace(
    text,
    sentence,
    all.sort((one, other) => one.number.start - other.number.start),
  );
  const seen = new Set<string>();
  const name = ({ counts }: FigureText) => text.slice(counts.start, counts.end).toLowerCase();
  return sorted.filter((figure) => {
    const shown = text.slice(figure.number.start, figure.number.end);
    // Two values under one name cannot be told from each other.
    const twin =
      figure.kind !== 'count' &&
      figure.counts.end > figure.counts.start &&
      sorted.some((other) => other !== figure && other.kind !== 'count' && name(other) === name(figure));
    return !twin && !seen.has(shown) && seen.add(shown);
  });
}

const place =
  /^\s(?:at|for|in|on|during|among|under|with|after|before)\s(?:the\s|an?\s|our\s)?(?:[\p{L}\d-]+\s){0,3}?[\p{L}\d-]+(?=[,;.)]|\s(?:and|but|or|while|whereas|as)\s|$)/u;

/** '85 % accuracy at the frame level and 95 % accuracy at the segment level': values of one name are told apart by what follows it. */
function apartByPlace(text: string, sentence: Span, figures: readonly FigureText[]): FigureText[] {
  const nameOf = ({ counts }: FigureText) => text.slice(counts.start, counts.end).toLowerCase();
  return figures.map((figure) => {
    const { counts, kind } = figure;
    const twins = figures.filter((other) => nameOf(other) === nameOf(figure));
    if (kind === 'count' || counts.end <= counts.start || twins.length < 2) return figure;
    const ends = twins.map(({ counts: { end } }) => place.exec(text.slice(end, sentence.end))?.[0].length);
    const own = ends[twins.indexOf(figure)];
    if (own === undefined || ends.includes(undefined)) return figure;
    return { ...figure, counts: { ...counts, end: counts.end + own } };
  });
}

/** The most telling of them, in order. */
export function bestFigures(figures: readonly FigureText[], most: number): FigureText[] {
  const chosen = new Set([...figures].sort((one, other) => other.worth - one.worth).slice(0, most));
  return figures.filter((figure) => chosen.has(figure));
}

const isSound = (text: string, { number, counts }: FigureText): boolean =>
  !isAngle(text.slice(number.start, number.end)) &&
  isSoundLabel(
    text.slice(counts.start, counts.end),
    text.slice(counts.end, counts.end + 12),
    counts.end <= number.start && /[([][^)\]]*$/u.test(text.slice(counts.end, number.start)),
  );

const apart = (one: FigureText, other: FigureText): boolean => {
  const end = (figure: FigureText) => Math.max(figure.number.end, figure.counts.end);
  const start = (figure: FigureText) =>
    figure.counts.end > figure.counts.start
      ? Math.min(figure.number.start, figure.counts.start)
      : figure.number.start;
  return end(one) <= start(other) || end(other) <= start(one);
};
