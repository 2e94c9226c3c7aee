import { verbForms } from '../../claims/verbs.ts';
import type { ParsedClause } from '../../grammar/clause.ts';
import { isPlural } from '../counted.ts';
import { type Line, lowerAt, type Range, textOf } from '../line.ts';
import type { Segment } from './segments.ts';

const means = /^(?:using|via|through|thanks to|based on|by \p{L}+ing|by means of)$/u;
const goal = /^(?:in order )?to (?!be\b)\p{L}+/u;
const relative =
  /^(?:that|which|who) (?!(?:is|are|was|were|has|have|had|do|does|did|we|i|they|it|the|these|this|he|she|also|must|still)\b)/u;
/** 'the idea that', 'too weak to', 'no doubt': more than a thing. */
const unlike =
  /\b(?:that|which|who|whether|how|is|are|was|were|too|no|doubt|more|less)\b|^(?:it|them|us|this|these|those)\b/u;
const pointing =
  /^(?:us|them|it|their|its|his|her|such|these|this|those|each|itself|themselves|whether|how|what)\b/u;

/** The thing of a claim that a part behind it says more of, and whether it comes from there; undefined where that is not sure. */
export function bearerOf(
  line: Line,
  { object, verb, label, chunks }: ParsedClause,
  base: number,
  { word, rest }: Segment,
): { readonly thing: Range; readonly isFrom: boolean } | undefined {
  if (object === undefined || word === undefined || base > object.to || word.from < base) return undefined;
  const thing = { from: object.from, to: base };
  const joint = textOf(line, word);
  if (chunks.find(({ from }) => from >= thing.from)?.kind !== 'noun') return undefined;
  if (holdsDeed(line, thing) || holdsDeed(line, rest)) return undefined;
  if (unlike.test(textOf(line, thing)) || pointing.test(textOf(line, rest))) return undefined;
  if (means.test(joint)) return verb.copula ? undefined : { thing, isFrom: true };
  // Behind a comma a goal or 'which' may belong to the whole clause.
  if (lowerAt(line, word.from - 1) === ',') return undefined;
  if (goal.test(joint)) return label.to > verb.to && !verb.copula ? undefined : { thing, isFrom: false };
  if (!relative.test(joint)) return undefined;
  return agrees(line, thing, lowerAt(line, word.from + 1)) ? { thing, isFrom: false } : undefined;
}

/** 'models and enhance care': a second deed. */
function holdsDeed(line: Line, { from, to }: Range): boolean {
  for (let k = from; k + 1 < to; k++) {
    const next = verbForms(lowerAt(line, k + 1));
    if (/^(?:and|but|or)$/u.test(lowerAt(line, k)) && next?.base && !next.nounLike) return true;
  }
  return false;
}

/** 'an editor for reasons | that lead to': of one thing they are many, so the verb is not its own. */
function agrees(line: Line, { from, to }: Range, verb: string): boolean {
  let head = from;
  while (head + 1 < to && line.classes[head + 1] !== 'preposition' && line.classes[head + 1] !== 'ing')
    head++;
  const isMany = isPlural(lowerAt(line, head));
  if (/^(?:can|could|may|might|will|would|should)$|ed$|ly$/u.test(verb)) return true;
  return /[^s]s$/u.test(verb) !== isMany;
}
