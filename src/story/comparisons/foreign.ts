import { languageEntry } from '../../languages/index.ts';
import type { ChangeWords } from '../../languages/language.ts';
import type { Span } from '../../text/rich-text.ts';
import { labelSpan } from './labels.ts';
import { type Found, runs } from './marks.ts';
import type { Value } from './values.ts';

/** Whether a language writes '6,4' for what English writes '6.4'. */
export const decimalComma = (language: string): boolean => languageEntry(language, 'change') !== undefined;

/** 'del 6,4% al 4,9%', 'de 12 % à 9 %', 'von 6,4 % auf 4,9 %', where a verb says that it changed. */
export function foreignChange(language: string) {
  const own = languageEntry(language, 'change');
  return (text: string, sentence: Span, values: readonly Value[]): Found[] => {
    if (!own) return [];
    const result: Found[] = [];
    for (let k = 0; k + 1 < values.length; k++) {
      const [a, b] = [values[k]!, values[k + 1]!];
      const before = text.slice(Math.max(sentence.start, a.start - 140), a.start);
      const from = new RegExp(`(?<!\\p{L})(${own.from})\\s+$`, 'iu').exec(before);
      const to = new RegExp(`^\\s+(${own.to})\\s+$`, 'iu').exec(text.slice(a.end, b.start));
      if (!from || !to || (a.unit !== '' && a.unit !== b.unit)) continue;
      const lead = before.slice(0, from.index);
      const offset = a.start - before.length;
      const clause = Math.max(...[',', ';', ':', '('].map((mark) => lead.lastIndexOf(mark))) + 1;
      const verb = own.change && lastVerb(lead, clause, own.change);
      if (own.change && !verb) continue;
      const measure = verb
        ? (named(text, { start: offset + verb.end, end: offset + lead.length }, own) ??
          named(text, { start: offset + clause, end: offset + verb.start }, own))
        : undefined;
      const unit = b.unit;
      const start = offset + from.index;
      const second = a.end + to[0].search(/\S/u);
      result.push({
        marks: [
          { value: { ...a, unit }, label: { start, end: start + from[1]!.length } },
          { value: { ...b, unit }, label: { start: second, end: second + to[1]!.length } },
        ],
        kind: 'before-after',
        measure,
        confidence: measure ? 0.65 : 0.6,
      });
    }
    return result;
  };
}

function lastVerb(text: string, from: number, verb: RegExp): Span | undefined {
  const found = [...text.slice(from).matchAll(/\p{L}+/gu)]
    .slice(-9)
    .filter((one) => verb.test(one[0].toLowerCase()))
    .at(-1);
  return found && { start: from + found.index, end: from + found.index + found[0].length };
}

/** A stretch that is one noun phrase with its article: 'la tasa de paro'. The article is left out. */
function named(text: string, span: Span, { articles }: ChangeWords): Span | undefined {
  const stretch = text.slice(span.start, span.end);
  const hit = new RegExp(
    `^(\\s*(?:${articles})\\s+)(\\p{L}[\\p{L}-]*(?: \\p{L}[\\p{L}-]*){0,5}?)(?:\\s+(?:se|ha|han|était|est|a|foi))?\\s*$`,
    'iu',
  ).exec(stretch);
  if (!hit) return undefined;
  const start = span.start + hit[1]!.length;
  return { start, end: start + hit[2]!.length };
}

/** '81 % y 77 % en A y B, respectivamente': as many names as values, in one order. */
export function foreignRespectively(language: string) {
  const own = languageEntry(language, 'change');
  return (text: string, sentence: Span, values: readonly Value[]): Found[] => {
    if (!own) return [];
    const joint = new RegExp(`^\\s*(?:,|,?\\s(?:${own.and})\\s)\\s*$`, 'iu');
    const result: Found[] = [];
    for (const word of text.slice(sentence.start, sentence.end).matchAll(own.respectively)) {
      const at = sentence.start + word.index;
      const list = runs(
        values.filter((one) => one.end <= at),
        (a, b) => joint.test(text.slice(a.end, b.start)),
      ).at(-1);
      if (!list) continue;
      const unit = list.at(-1)!.unit;
      const end = list.at(-1)!.end;
      const tail = new RegExp(`^\\s+(?:${own.prepositions})\\s+(\\S[^;:.()]*?)[\\s,]*$`, 'iu').exec(
        text.slice(end, at),
      );
      if (!tail || list.some((one) => one.unit !== '' && one.unit !== unit)) continue;
      const names = namesOf(text, end + tail[0].indexOf(tail[1]!), tail[1]!, own);
      if (names.length !== list.length || names.some((one) => one === undefined)) continue;
      const marks = list.map((value, k) => ({ value: { ...value, unit }, label: names[k]! }));
      result.push({ marks, kind: 'bars', measure: undefined, confidence: 0.6 });
    }
    return result;
  };
}

function namesOf(text: string, start: number, list: string, own: ChangeWords): (Span | undefined)[] {
  const names: (Span | undefined)[] = [];
  let from = 0;
  const article = new RegExp(`^(?:${own.articles})\\s+`, 'iu');
  const add = (to: number): void => {
    const skip = article.exec(list.slice(from, to))?.[0].length ?? 0;
    names.push(labelSpan(text, { start: start + from + skip, end: start + to }));
  };
  for (const cut of list.matchAll(new RegExp(`\\s*,\\s+|\\s+(?:${own.and})\\s+`, 'giu'))) {
    add(cut.index);
    from = cut.index + cut[0].length;
  }
  add(list.length);
  return names;
}
