import type { Span } from '../../text/rich-text.ts';
import { labelSpan } from './labels.ts';
import type { Found, Mark } from './marks.ts';
import type { Value } from './values.ts';

/** '(no course: 14.2%; course: 29.8%)', '(feed A = 31%; feed B = 34%)': names and values in one bracket. */
export function pairsInBrackets(text: string, sentence: Span, values: readonly Value[]): Found[] {
  const source = text.slice(sentence.start, sentence.end);
  return [...source.matchAll(/[([]([^()[\]]{5,90})[)\]]/gu)].flatMap((bracket) => {
    const marks: (Mark | undefined)[] = [];
    let at = sentence.start + bracket.index + 1;
    for (const piece of bracket[1]!.split(/[;,]/u)) {
      const found = /^\s*(?<label>\p{L}[^:=]*?)\s?[:=]\s?(?=[\d.])/u.exec(piece);
      const start = at + (found?.[0].length ?? 0);
      const value = values.find((one) => one.start === start && one.end === at + piece.trimEnd().length);
      const from = at + (found?.[0].indexOf(found.groups?.label ?? '') ?? 0);
      const label =
        found === null
          ? undefined
          : labelSpan(text, { start: from, end: from + (found.groups?.label ?? '').length });
      marks.push(value === undefined || label === undefined ? undefined : { value, label });
      at += piece.length + 1;
    }
    const sound = marks.filter((mark) => mark !== undefined);
    if (sound.length < 2 || sound.length < marks.length) return [];
    if (sound.some(({ value }) => value.unit === '')) return [];
    return [{ marks: sound, kind: 'bars' as const, measure: undefined, confidence: 0.85, ofShare: true }];
  });
}

const ratio = '(?:odds|hazard|risk|rate|prevalence) ratios?';
const estimate = new RegExp(
  String.raw`[([]\s?(?<long>(?:adjusted |relative )?${ratio})?\s?[([]?(?<short>a?ORs?|a?HRs?|a?RRs?|IRRs?|PRs?)?[)\]]?\s?[=:]\s?(?<value>\d+(?:[.·]\d+)?)(?<rest>[^()[\]]{0,40})[)\]]`,
  'gu',
);

/** 'aged 40-49 [OR = 2.3; p = 0.01], lived in the north (OR = 2.0), …': one statistic for each of several factors. */
export function estimatesOfFactors(text: string, sentence: Span): Found[] {
  const source = text.slice(sentence.start, sentence.end);
  const found = [...source.matchAll(estimate)];
  const [first] = found;
  if (
    first === undefined ||
    found.length < 2 ||
    found.some(({ groups }) => /\bCI\b|\d\s?[–-]\s?\d/u.test(groups?.rest ?? ''))
  )
    return [];
  if (new Set(found.map(({ groups }) => groups?.short ?? groups?.long)).size > 1) return [];
  let end = sentence.start;
  const marks: Mark[] = [];
  for (const [index, match] of found.entries()) {
    const open = sentence.start + match.index;
    const label = factorBefore(text, { start: end, end: open }, index === 0);
    if (label === undefined) return [];
    const { value = '' } = match.groups ?? {};
    const start = open + match[0].indexOf(value, match[0].search(/[=:]/u));
    marks.push({
      value: {
        start,
        end: start + value.length,
        text: value,
        value: Number(value.replace('·', '.')),
        unit: '',
        vague: false,
      },
      label,
    });
    end = open + match[0].length;
  }
  const name = first.groups?.long ?? first.groups?.short ?? '';
  const start = sentence.start + first.index + first[0].indexOf(name);
  return [{ marks, kind: 'bars', measure: { start, end: start + name.length }, confidence: 0.9 }];
}

/** What stands before a bracket: the first of them begins behind 'who were', 'were', 'with'. */
function factorBefore(text: string, span: Span, isFirst: boolean): Span | undefined {
  const stretch = text.slice(span.start, span.end);
  const lead = isFirst
    ? /^.*\b(?:were|was|are|is|with|being|had|who|for|among|when|if|where|by)\s(?=[^,;]{3,60}$)/isu.exec(
        stretch,
      )
    : /^\s*[,;]?\s*(?:(?:and|or|as well as)\s)?(?:(?:who|that)\s)?(?:(?:were|was|had)\s)?/iu.exec(stretch);
  return lead === null ? undefined : labelSpan(text, { start: span.start + lead[0].length, end: span.end });
}
