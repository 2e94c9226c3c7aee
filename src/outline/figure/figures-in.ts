import type { Quantity } from '../../story/model.ts';
import type { Span } from '../../text/rich-text.ts';
import type { FigureText } from './model.ts';
import { bareFigures, figureTexts } from './named.ts';
import { fractions, ratios, samples, statistics, writtenOut } from './others.ts';

/**
 * The numbers of one sentence that are worth large type, in order: counts, shares, changes and measures with what
 * they count; else named statistics, sizes of samples and numbers written out; else numbers with a unit alone.
 */
export function figuresIn(
  text: string,
  sentence: Span,
  quantities: readonly Quantity[],
  solid: readonly Span[],
  finding: boolean,
): FigureText[] {
  const key = quantities.filter((quantity) => quantity.key);
  const named = figureTexts(text, sentence, key, solid);
  const others = [
    ...statistics(text, sentence, solid),
    ...writtenOut(text, quantities, solid),
    ...samples(text, sentence),
    ...fractions(text, sentence, quantities),
    ...ratios(text, quantities),
  ];
  const all = [...named];
  for (const other of others) if (all.every((one) => apart(one, other))) all.push(other);
  // In the method a bare number is a threshold or a time; as a result it is the finding.
  if (finding && all.every(({ worth }) => worth < 0.4))
    for (const bare of bareFigures(text, sentence, key, solid))
      if (all.every((one) => apart(one, bare))) all.push(bare);
  const sorted = all.sort((one, other) => one.number.start - other.number.start);
  const seen = new Set<string>();
  return sorted.filter(({ number }) => {
    const shown = text.slice(number.start, number.end);
    return !seen.has(shown) && seen.add(shown);
  });
}

/** The most telling of them, in order. */
export function bestFigures(figures: readonly FigureText[], most: number): FigureText[] {
  const chosen = new Set([...figures].sort((one, other) => other.worth - one.worth).slice(0, most));
  return figures.filter((figure) => chosen.has(figure));
}

const apart = (one: FigureText, other: FigureText): boolean => {
  const end = (figure: FigureText) => Math.max(figure.number.end, figure.counts.end);
  const start = (figure: FigureText) =>
    figure.counts.end > figure.counts.start
      ? Math.min(figure.number.start, figure.counts.start)
      : figure.number.start;
  return end(one) <= start(other) || end(other) <= start(one);
};
