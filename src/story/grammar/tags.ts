import { createRequire } from 'node:module';
import type { ItemToken, WinkMethods } from 'wink-nlp';
import type { Span } from '../../text/rich-text.ts';
import type { Token } from '../../text/tokens.ts';
import { verbForms } from '../claims/verbs.ts';

/** Parts of speech of Universal Dependencies (https://universaldependencies.org/u/pos/), as the tagger names them. */
export type Tag =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

let loaded: WinkMethods | undefined;

/** The tagger with its model of English, which takes 150 ms: loaded for the first sentence that is looked at. */
function tagger(): WinkMethods {
  if (loaded === undefined) {
    const require = createRequire(import.meta.url);
    const winkNLP = require('wink-nlp') as typeof import('wink-nlp').default;
    loaded = winkNLP(require('wink-eng-lite-web-model'), ['sbd', 'pos']);
  }
  return loaded;
}

/** What no word is: the tagger looks for addresses in it, at each of its letters anew. */
const longRun = /\S{200,}/g;

/**
 * The part of speech of each token of an English sentence. The tagger cuts words in its own way: a token of ours takes the tag of the
 * last of its pieces ('RNA-based' is what 'based' is, but a noun before a noun stays one).
 */
export function tagsOf(text: string, sentence: Span, tokens: readonly Token[]): Tag[] {
  const pieces: { readonly start: number; readonly end: number; readonly tag: Tag }[] = [];
  let at = sentence.start;
  const nlp = tagger();
  nlp
    .readDoc(text.slice(sentence.start, sentence.end).replace(longRun, (run) => 'x'.repeat(run.length)))
    .tokens()
    .each((one: ItemToken) => {
      const start = at + String(one.out(nlp.its.precedingSpaces)).length;
      at = start + one.out(nlp.its.value).length;
      pieces.push({ start, end: at, tag: one.out(nlp.its.pos) as Tag });
    });
  let next = 0;
  const tags = tokens.map((token): Tag => {
    while (next < pieces.length && pieces[next]!.end <= token.start) next++;
    let last = next;
    while (last + 1 < pieces.length && pieces[last + 1]!.start < token.end) last++;
    const own = pieces.slice(next, last + 1).filter(({ tag }) => tag !== 'PUNCT' && tag !== 'SYM');
    if (
      token.kind === 'number' ||
      /^(?:one|two|three)-(?:half|third|quarter|fifth|sixth|tenth)s?$/u.test(token.lower)
    )
      return 'NUM';
    if (token.kind === 'mark') return pieces[next]?.tag === 'PUNCT' ? 'PUNCT' : 'SYM';
    if (token.lower === 'better') return 'ADJ';
    // "the consumer's level": the possessor narrows the noun behind it.
    if (/\p{L}['’]s$/u.test(token.lower) && own.at(-1)?.tag === 'PART') return 'NOUN';
    return compound(token, own.at(-1)?.tag ?? pieces[next]?.tag ?? 'X', own.length);
  });
  return tags.map((tag, k) => mended(tokens, tags, k) ?? tag);
}

const fields =
  /^(?:learning|processing|model+ing|sampling|clustering|sequencing|imaging|engineering|sensing|mining|tracking|planning|screening|monitoring|computing|marketing|policing|reasoning|understanding|splitting|coupling|bonding|binding|tuning|fitting)$/u;

/** 'post-hoc analyses', 'with faces', 'in sworn and civilian staff': no finite verb stands there. */
function mended(tokens: readonly Token[], tags: readonly Tag[], k: number): Tag | undefined {
  const { lower } = tokens[k]!;
  const before = tags[k - 1];
  if (tags[k] === 'NOUN')
    return isOnlyVerb(lower) && before !== 'DET' && before !== 'ADJ' ? 'VERB' : undefined;
  if (tags[k] !== 'VERB') return undefined;
  if (lower === 'further' && tags[k + 1] === 'VERB') return 'ADV';
  // 'information needs and burdens'
  if (
    /^(?:needs|demands|costs)$/u.test(lower) &&
    before === 'NOUN' &&
    /^(?:CCONJ|ADP|PUNCT)$/u.test(tags[k + 1] ?? '')
  )
    return 'NOUN';
  // 'machine learning'
  if (fields.test(lower) && before === 'NOUN' && !/^(?:DET|PRON)$/u.test(tags[k + 1] ?? '')) return 'NOUN';
  if (/s$/u.test(lower) && verbForms(lower)?.s === true && /^(?:ADJ|ADP|DET|NUM)$/u.test(before ?? ''))
    return /^(?:that|this|which|it)$/u.test(tokens[k - 1]!.lower) ? undefined : 'NOUN';
  const forms = verbForms(lower);
  const owned = /^(?:its|their|our|his|her|my|your)$/u.test(tokens[k - 1]?.lower ?? '');
  // 'our analyses are'
  if (owned && forms?.s === true) return 'NOUN';
  const after = tokens[k + 1]?.lower ?? '';
  const plain = forms?.base === true && !forms.past;
  // 'owing to travel modes', 'land cover predicts'
  if (plain && before === 'ADP' && tokens[k - 1]!.lower !== 'to' && tags[k + 1] === 'NOUN') return 'NOUN';
  if (plain && before === 'NOUN' && k === 1 && verbForms(after)?.s === true && tags[k + 1] === 'VERB')
    return 'NOUN';
  if (
    tokens[k - 1]?.lower === 'to' &&
    /^(?:compared|owing|due|relative|similar)$/u.test(tokens[k - 2]?.lower ?? '')
  )
    return 'NOUN';
  // 'their wear'
  if (plain && owned) return 'NOUN';
  const joins = before === 'ADP' && tags[k + 1] === 'CCONJ' && tags[k + 2] === 'ADJ';
  return joins && /(?:ed|en|n)$/u.test(lower) ? 'ADJ' : undefined;
}

/** 'This research augments': a form in -s that no noun has. */
function isOnlyVerb(lower: string): boolean {
  const forms = verbForms(lower);
  return (
    forms?.s === true &&
    !forms.nounLike &&
    !/^(?:leads|finds|extracts|selects|targets|covers|converses|adepts|composites|invites|infers|captures|signs)$/u.test(
      lower,
    )
  );
}

/** 'state-of-the-art', 'low-cost': what hyphens join stands before a noun, or is one. */
const compound = (token: Token, tag: Tag, pieces: number): Tag => {
  if (!token.text.includes('-') || pieces < 2) return tag;
  if (tag === 'VERB') return /ed$|ing$|en$/u.test(token.lower) ? 'ADJ' : 'NOUN';
  return tag === 'ADP' || tag === 'ADV' ? 'ADJ' : tag;
};
