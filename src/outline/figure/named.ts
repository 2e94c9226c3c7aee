import type { Quantity } from '../../story/model.ts';
import { isPeople } from '../../story/relations/counted.ts';
import type { Span } from '../../text/rich-text.ts';
import { labelOf } from './figure-labels.ts';
import { type FigureText, factsOf, isWhole, numberLengthMost, numberSpan } from './model.ts';

const shownKinds = new Set<Quantity['kind']>(['count', 'percent', 'money', 'measure', 'ratio']);

/** The numbers of one sentence that can stand in large type, each with words that tell it. */
export function figureTexts(
  text: string,
  sentence: Span,
  quantities: readonly Quantity[],
  solid: readonly Span[],
  english: boolean,
): FigureText[] {
  const figures: FigureText[] = [];
  let covered = sentence.start;
  for (const quantity of quantities) {
    if (quantity.start < covered || !shownKinds.has(quantity.kind) || isTooSmall(quantity)) continue;
    const number = numberSpan(text, quantity);
    if (isNoFigure(text, sentence, quantity, number, solid)) continue;
    const label = labelOf(text, sentence, quantity, solid, english);
    if (label === undefined) continue;
    const { counts, lead } = label;
    figures.push({
      number,
      counts,
      name: counts,
      ...(lead === undefined ? {} : { lead }),
      ...factsOf(quantity),
      ...(isPartOfWhole(quantity) ? partOfWhole : {}),
    });
    covered = Math.max(quantity.end, counts.end);
  }
  return figures;
}

/** '4 of 25 estimates' is a share, and found like one. */
const isPartOfWhole = ({ number }: Quantity): boolean => /^\d[\d.,]*\s(?:out\s)?of\s/u.test(number);
const partOfWhole = { kind: 'ratio', worth: 0.85 } as const;

function isNoFigure(
  text: string,
  sentence: Span,
  quantity: Quantity,
  number: Span,
  solid: readonly Span[],
): boolean {
  if (solid.some((span) => span.start < quantity.end && quantity.start < span.end)) return true;
  const before = text.slice(Math.max(sentence.start, number.start - 30), number.start);
  const written = text.slice(number.start, number.end);
  return (
    // 'ranging from 1 to 80': one end of a range is no figure.
    (/\b(?:from|between)\s\S{1,12}\s(?:to|and)\s$/u.test(before) && quantity.change === undefined) ||
    isAside(text, sentence, quantity) ||
    // 'gaps below about 1% of chord': a bound of what was looked at.
    (/^(?:below|above|under)\b/iu.test(quantity.modifier ?? '') && quantity.change === undefined) ||
    // 'improving from 34 to 35 points' is no range.
    (quantity.high !== undefined && quantity.change === 'from … to') ||
    (quantity.kind === 'percent' && demographic.test(quantity.counts ?? '')) ||
    // 'each 1-point increase', 'a 6-minute test': a step or a name, no finding.
    /^\d+-\p{L}/u.test(written) ||
    !isWhole(text, number) ||
    (/^-\p{L}/u.test(text.slice(quantity.end, quantity.end + 2)) && quantity.kind !== 'count') ||
    // 'cerc 1s', '13b': a letter glued to a small number belongs to a name.
    (quantity.kind === 'measure' && /^\d{1,2}[A-Za-z]$/.test(written)) ||
    number.end - number.start > numberLengthMost
  );
}

/** '(64 atoms)', '(20–40% HF exchange)': a setting told in passing. A share of something, and people, are none. */
function isAside(text: string, sentence: Span, { start, end, kind, high, counts = '' }: Quantity): boolean {
  const open = /\((?:ca\. |about |nearly |over |up to |e\.g\.,? |i\.e\.,? )?$/iu;
  if (!open.test(text.slice(Math.max(sentence.start, start - 12), start))) return false;
  if (kind === 'percent' && (high === undefined || /^\sof\b/u.test(text.slice(end, end + 4)))) return false;
  return (
    kind !== 'money' &&
    !isPeople(counts.split(/\s/u).at(-1)?.toLowerCase() ?? '') &&
    /^\s(?!.{0,60}\b(?:from|across|in)\s)\p{L}[^()=;,]*\)/u.test(text.slice(end, sentence.end))
  );
}

/** Who took part, by sex and origin: told of every study, the finding of few. */
const demographic =
  /^(?:were |was )?(?:wom[ae]n|m[ae]n|males?|females?|boys|girls|black|white|hispanic|latin[ox]s?|asian|caucasian|african)(?:\s(?:or|and)\s\p{L}+)?$/iu;

/** A bare '1' or '2' is more often a name ('Line 2 cells', 'Rap1 1') than a finding. */
const isTooSmall = ({ kind, value, number }: Quantity): boolean =>
  kind === 'count' && /^\d+$/.test(number) && (value ?? 0) <= 2;
