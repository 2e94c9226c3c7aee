import type { Comparison } from '../../model.ts';
import type { Draft, Finder } from '../finder.ts';
import { exactPart, type Line, lowerAt, partOf, spanOf, tokensIn } from '../line.ts';
import type { Labelled } from '../model.ts';
import { nounPhrase } from '../noun-phrase.ts';

/**
 * Rules 6, 7, 8, 9 and 11: the values that the story's comparisons read ('respectively', label–value lists, ranges,
 * from–to). A share of a named population becomes a pair of shares. Guard: the comparison is sure, one unit.
 */
export const shares: Finder = (line, { story }) =>
  story.comparisons
    .filter((one) => one.sentence === line.sentence.index && one.confidence >= 0.6)
    .flatMap((one) => drafts(line, one));

function drafts(line: Line, comparison: Comparison): Draft[] {
  const { marks, unit, kind } = comparison;
  if (kind === 'interval') return [];
  const measure = comparison.measure ? { measure: partOf(line.text, [comparison.measure.span]) } : {};
  const rows = marks.map(({ label: _, labelSpan, value, valueSpan }) => ({
    number: partOf(line.text, [valueSpan]),
    value,
    label: partOf(line.text, [labelSpan]),
  }));
  const spans = [extent(comparison)];
  const confidence = 0.9;
  const [first, last] = [rows[0]!, rows.at(-1)!];
  if (kind === 'before-after')
    return [
      { kind: 'from-to', ...measure, unit, from: unlabelled(first), to: unlabelled(last), spans, confidence },
    ];
  if (kind === 'range')
    return [{ kind: 'range', ...measure, unit, low: first, high: last, spans, confidence }];
  const of = unit === '%' ? population(line, comparison) : undefined;
  if (of && rows.length <= 3) return [{ kind: 'share-pair', of, shares: rows, spans, confidence }];
  if (rows.some(({ label }) => badLabel.test(label.text))) return [];
  return [{ kind: 'values', ...measure, unit, rows, spans, confidence }];
}

/** A label that begins or ends with a word that only leads on; 'feed A' ends with a name. */
const badLabel =
  /^(?:[Ww]ith|[Aa]nd|[Oo]r|[Tt]he|[Oo]f|[Ii]n|[Aa]t|[Ff]rom|[Tt]o|was|were|is|are)\b|\b(?:of|the|and|or|in|a|was|were)$/u;

const unlabelled = ({ number, value }: Labelled): Labelled => ({ number, value });

const extent = ({ marks, measure }: Comparison) => {
  const all = marks.flatMap(({ labelSpan, valueSpan }) => [labelSpan, valueSpan]);
  if (measure) all.push(measure.span);
  return { start: Math.min(...all.map(({ start }) => start)), end: Math.max(...all.map(({ end }) => end)) };
};

/** 'of participants' right after one of the values. */
function population(line: Line, { marks }: Comparison) {
  for (const { valueSpan } of marks) {
    const at = tokensIn(line, valueSpan)?.to;
    if (at === undefined || lowerAt(line, at) !== 'of') continue;
    const noun = nounPhrase(line, at + 1, { most: 5 });
    if (noun === undefined) continue;
    const of = exactPart(line, noun);
    // '60% of all lakes and 70% of deep lakes': the second is no share of the first.
    const bare = (words: string): string => words.toLowerCase().replace(/^(?:the|all) /u, '');
    const named = marks.some(({ label }) => bare(label) === bare(of.text));
    return named ? undefined : of;
  }
  return undefined;
}

/** 'ranging from 5 to 40 km' with the noun before it. */
export const range: Finder = (line, { story }) => {
  const found: Draft[] = [];
  for (const quantity of line.quantities) {
    const { high, value, start, end, text, unit, kind } = quantity;
    if (
      high === undefined ||
      value === undefined ||
      high <= value ||
      kind === 'statistic' ||
      unit === undefined
    )
      continue;
    if (
      story.comparisons.some(({ marks }) =>
        marks.some(({ valueSpan }) => valueSpan.start >= start && valueSpan.end <= end),
      )
    )
      continue;
    const cue = /\b(?:rang(?:ing|ed|es?)|var(?:ying|ied|ies)|spann?(?:ing|ed|s)?) (?:from )?$/iu.exec(
      line.text.slice(line.sentence.start, start),
    );
    const ends = /^(?:from |between )?(\D{0,3}[\d.,]+)\s?(\D*?)\s*(?:to|and|–|-|—)\s*(\D{0,3}[\d.,]+)/u.exec(
      text,
    );
    const at = cue && line.tokens.findIndex((one) => one.start === line.sentence.start + cue.index);
    if (!ends || at === null || at < 1) continue;
    const measure = before(line, at);
    if (!measure) continue;
    const low = start + text.indexOf(ends[1]!);
    const top = start + ends[0].length - ends[3]!.length;
    found.push({
      kind: 'range',
      measure: partOf(line.text, [spanOf(line, measure)]),
      unit,
      low: { number: partOf(line.text, [{ start: low, end: low + ends[1]!.length }]), value },
      high: { number: partOf(line.text, [{ start: top, end }]), value: high },
      spans: [{ start: spanOf(line, measure).start, end }],
      confidence: 0.9,
    });
  }
  return found;
};

function before(line: Line, at: number) {
  let to = at;
  while (
    to > 0 &&
    (/^(?:auxiliary|adverb)$/u.test(line.classes[to - 1]!) || line.tokens[to - 1]!.text === ',')
  )
    to--;
  for (let from = Math.max(0, to - 8); from < to; from++) {
    if (from > 0 && /^(?:noun|ing|participle|number|adverb|determiner)$/u.test(line.classes[from - 1]!))
      continue;
    if (from > 0 && line.classes[from - 1] === 'preposition') continue;
    const phrase = nounPhrase(line, from, { most: 7, limit: to });
    if (phrase?.to === to) return phrase;
  }
  return undefined;
}
