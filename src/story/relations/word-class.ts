import type { Token } from '../../text/tokens.ts';
import { finiteAt, isAdverb } from '../claims/clause.ts';
import { auxiliaries, verbForms } from '../claims/verbs.ts';
import { isAdjective } from './adjectives.ts';

/** What a word does where it stands. Coarse: `noun` is all that is nothing else, adjectives too. */
export type WordClass =
  | 'mark'
  | 'number'
  | 'determiner'
  | 'preposition'
  | 'conjunction'
  | 'subordinator'
  | 'pronoun'
  | 'auxiliary'
  | 'negation'
  | 'adverb'
  | 'to'
  | 'verb'
  | 'ing'
  | 'participle'
  | 'noun';

const lists: readonly (readonly [WordClass, string])[] = [
  [
    'determiner',
    'a an the its their our his her my your this these those all both each any some many several every another no such few multiple various different most',
  ],
  [
    'preposition',
    'of in on at by for from with within without under across through among between into onto over during via per towards toward upon against about after before behind beyond above below beside besides throughout inside outside like unlike despite except around along near versus vs amongst amid regarding concerning due',
  ],
  ['conjunction', 'and or but nor yet'],
  [
    'subordinator',
    'that which who whom whose whether if because when where why how while although though since as than what unless until whereas whenever wherever once so whereby',
  ],
  ['pronoun', 'we i they it he she you us them itself themselves one ones there others'],
  ['negation', 'not never'],
  [
    'adverb',
    'more less most least very too quite rather instead else well often almost sometimes seldom perhaps thereby therefore however moreover furthermore indeed',
  ],
];
const byWord = new Map<string, WordClass>();
for (const [name, list] of lists)
  for (const word of list.split(' ')) if (!byWord.has(word)) byWord.set(word, name);

/** After these 'to' takes a noun: 'lead to', 'compared to', 'access to'. */
const takesTo =
  /^(?:leads?|leading|led|due|compared|relative|according|contribut\w+|access|relation|respect|respond\w*|response|exposure|exposed|appl(?:y|ied)|adapt\w*|addition|similar|close|related|subject|equal|prior|next|resistan\w+|sensitiv\w+|robust|limited|approach\w*|solutions?|back|up|down|key|opposed|attributed|adherence|alternatives?|link\w*|connect\w*|switch\w*|return\w*|refer\w*|owing|thanks|dedicated|devoted|committed|superior|inferior|comparable|susceptib\w+)$/u;

/** The class of every token of a sentence; tokens in brackets are read like the rest. */
export function classesOf(tokens: readonly Token[]): WordClass[] {
  const classes: WordClass[] = [];
  for (let k = 0; k < tokens.length; k++) classes.push(classAt(tokens, k, classes));
  return classes;
}

function classAt(tokens: readonly Token[], k: number, before: readonly WordClass[]): WordClass {
  const token = tokens[k]!;
  if (token.kind === 'mark') return 'mark';
  if (token.kind === 'number') return 'number';
  if (token.lower === 'to') return infinitive(tokens, k) ? 'to' : 'preposition';
  if (auxiliaries.has(token.lower) || token.lower === 'be' || token.lower === 'been') return 'auxiliary';
  if (token.lower === 'in' && /^(?:vitro|vivo|situ|silico)$/u.test(tokens[k + 1]?.lower ?? '')) return 'noun';
  const fixed = byWord.get(token.lower);
  if (fixed !== undefined) return fixed;
  if (isAdverb(token)) return 'adverb';
  const forms = verbForms(token.lower);
  if (/^\p{Lu}/u.test(token.text) && k > 0) return 'noun';
  let last = k - 1;
  while (last >= 0 && (before[last] === 'adverb' || before[last] === 'negation')) last--;
  if (forms?.base && before[last] === 'to') return 'verb';
  if (forms && before[last] === 'auxiliary') {
    if (isModal(tokens[last]!.lower) && forms.base) return 'verb';
    if (!isModal(tokens[last]!.lower) && (forms.participle || forms.ing)) return 'verb';
  }
  const finite = finiteAt(tokens, k);
  if (finite !== undefined && !(finite === 's' && isPluralHere(tokens, k, before))) return 'verb';
  if (
    forms?.base &&
    !forms.nounLike &&
    !forms.participle &&
    /^(?:conjunction|mark)$/u.test(before[last] ?? 'noun')
  )
    return 'verb';
  if (forms?.ing || (/^\p{Ll}{2,}ing$/u.test(token.text) && !plainNouns.has(token.lower))) return 'ing';
  if (forms?.participle && !(forms.nounLike && forms.base)) return 'participle';
  if (!forms && /^\p{Ll}{3,}[^e]ed$/u.test(token.text)) return 'participle';
  return 'noun';
}

/** 'present analyses', 'frequent updates': right behind a verb or an adjective it is a plural. */
const isPluralHere = (tokens: readonly Token[], k: number, before: readonly WordClass[]): boolean =>
  before[k - 1] === 'verb' ||
  (before[k - 1] === 'noun' &&
    isAdjective(tokens[k - 1]!.lower) &&
    byWord.get(tokens[k + 1]?.lower ?? '') !== 'determiner');

const isModal = (word: string): boolean =>
  /^(?:can|could|may|might|must|shall|should|will|would|cannot|do|does|did)$/u.test(word);

const plainNouns = new Set(
  'thing things string spring king ring wing during being ceiling sibling offspring evening morning building bring ongoing outgoing upcoming'.split(
    ' ',
  ),
);

function infinitive(tokens: readonly Token[], k: number): boolean {
  let next = k + 1;
  while (isAdverb(tokens[next])) next++;
  if (tokens[next]?.lower === 'be' || tokens[next]?.lower === 'have') return true;
  const forms = verbForms(tokens[next]?.lower ?? '');
  if (!forms?.base) return false;
  return !(forms.nounLike && takesTo.test(tokens[k - 1]?.lower ?? ''));
}
