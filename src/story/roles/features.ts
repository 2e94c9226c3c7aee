import { cueClasses } from './cues.ts';
import { tokens, verbsAfterWe } from './tokens.ts';

/** What is seen of one sentence before its place in the abstract is looked at. */
interface Look {
  readonly words: readonly string[];
  readonly verbs: readonly string[];
  readonly classes: readonly string[];
  readonly has: ReadonlySet<string>;
}

const look = (sentence: string): Look => {
  const words = tokens(sentence);
  const classes = cueClasses(sentence);
  return { words, verbs: verbsAfterWe(words), classes, has: new Set(classes) };
};

/** The classes whose joint pattern is a feature of its own. */
const keyClasses = ['we', 'was', 'is', 'num', 'propose', 'res', 'conc', 'gap', 'aim', 'meth'];

const atMost = (value: number, limit: number): number => Math.min(value, limit);

/**
 * Features of each sentence of an abstract: readable strings 'group:value', each present or absent. The groups are
 * those of section 3.1 of the feasibility study.
 */
export function abstractFeatures(sentences: readonly string[]): string[][] {
  const looks = sentences.map(look);
  return looks.map((_, index) => [
    ...new Set([...own(looks[index]!), ...place(looks, index), ...around(looks, index)]),
  ]);
}

const letter = /^\p{L}/u;

/**
 * Words, head and tail (first and last six words), endings, word pairs, the frame of the opening with long words
 * cut to their ending ('we *se a *el'), and the shape of the sentence itself.
 */
function own({ words, verbs, classes }: Look): string[] {
  const features = ['b'];
  for (const word of words) features.push(`u:${word}`);
  const [one = '', two = '', three = ''] = words;
  features.push(`s1:${one}`, `s2:${one} ${two}`, `s3:${one} ${two} ${three}`, `e1:${words.at(-2) ?? ''}`);
  for (const word of words.slice(0, 6)) features.push(`hb:${word}`);
  for (const word of words.slice(-6)) features.push(`tb:${word}`);
  for (const word of words) if (word.length > 5 && letter.test(word)) features.push(`x:${word.slice(-3)}`);
  for (let k = 1; k < words.length; k++) features.push(`b2:${words[k - 1]} ${words[k]}`);
  const frame = words
    .slice(0, 5)
    .map((word) => (word.length > 4 && letter.test(word) ? `*${word.slice(-2)}` : word));
  features.push(`k3:${frame.slice(0, 3).join(' ')}`, `k5:${frame.join(' ')}`);
  for (const verb of verbs) features.push(`wv:${verb}`);
  for (const name of classes) features.push(`c:${name}`);
  const past = words.filter((word) => word.length > 4 && word.endsWith('ed')).length;
  const doing = words.filter((word) => word.length > 5 && word.endsWith('ing')).length;
  const numbers = words.filter((word) => word === 'year' || word.startsWith('0')).length;
  features.push(`ed:${atMost(past, 4)}`, `ing:${atMost(doing, 3)}`);
  features.push(`nn:${numbers < 4 ? numbers : numbers < 7 ? 5 : 7}`);
  const long = words.length;
  features.push(
    `len:${long < 8 ? 8 : long < 14 ? 14 : long < 20 ? 20 : long < 28 ? 28 : long < 40 ? 40 : 99}`,
  );
  return features;
}

/** Where the sentence stands, alone and joined with what it holds. */
function place(looks: readonly Look[], index: number): string[] {
  const count = looks.length;
  const { words, verbs, classes, has } = looks[index]!;
  const features = [
    `p:${atMost(index, 7)}`,
    `q:${atMost(count - 1 - index, 6)}`,
    `r:${count > 1 ? Math.floor((10 * index) / (count - 1)) : 0}`,
    `n:${atMost(count, 14)}`,
    `pn:${atMost(index, 9)}/${atMost(count, 12)}`,
  ];
  const first = index === 0;
  const last = index === count - 1;
  if (first) features.push('first');
  if (last) features.push('last');
  const fifth = Math.floor((5 * index) / count);
  for (const name of classes) {
    features.push(`cr:${name}@${fifth}`);
    if (first) features.push(`cf:${name}`);
    if (last) features.push(`cl:${name}`);
  }
  features.push(`s1r:${words[0] ?? ''}@${fifth}`);
  for (const verb of verbs) features.push(`wvr:${verb}@${fifth}`);
  features.push(`key:${keyClasses.filter((name) => has.has(name)).join('+')}`);
  return features;
}

/** Neighbours, and what came earlier or comes later. */
function around(looks: readonly Look[], index: number): string[] {
  const features: string[] = [];
  for (const [side, other] of [
    ['L', looks[index - 1]],
    ['R', looks[index + 1]],
  ] as const) {
    if (other === undefined) continue;
    for (const name of other.classes) features.push(`${side}c:${name}`);
    features.push(
      `${side}s1:${other.words[0] ?? ''}`,
      `${side}s2:${other.words[0] ?? ''} ${other.words[1] ?? ''}`,
    );
    for (const verb of other.verbs) features.push(`${side}wv:${verb}`);
  }
  const { has } = looks[index]!;
  const we = (other: Look): boolean => other.has.has('we') || other.has.has('authors');
  const aim = (other: Look): boolean => other.has.has('inthis') || other.has.has('aimhead');
  const result = (other: Look): boolean => other.has.has('reshead') || other.has.has('pval');
  const before = looks.slice(0, index);
  const after = looks.slice(index + 1);
  const [hadWe, hadAim, hadResult] = [before.some(we), before.some(aim), before.some(result)];
  const willWe = after.some((other) => we(other) || aim(other));
  if (hadWe) features.push('hwe');
  if (hadAim) features.push('haim');
  if (hadResult) features.push('hres');
  features.push(`h:${Number(hadWe)}${Number(hadAim)}${Number(hadResult)}`);
  features.push(`l:${Number(willWe)}${Number(has.has('we'))}`);
  return features;
}
