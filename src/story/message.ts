import { detectLanguage } from '../text/language.ts';
import { tokenise } from '../text/tokens.ts';
import { contentWords } from '../text/words.ts';
import { mainVerb } from './claims/clause.ts';
import type { Claim, Message, Sentence, StoryInput } from './model.ts';

/** Summaries that tell where the paper stands instead of what it says. */
const notASummary =
  /^(?:published|accepted|appeared|to appear|presented|forthcoming|under review|submitted|in press|preprint|in proceedings|proceedings of|journal of|lorem ipsum|tbd|todo|test|abstract|summary|\[?this (?:is|paper was|work was) (?:a|an|published|presented|accepted)? ?(?:placeholder|published|presented|accepted))\b/iu;

const letters = /[\p{L}\p{N}]+/gu;
const wide = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu;

const key = (text: string): string => (text.toLowerCase().match(letters) ?? []).join(' ');

/** Whether a page's summary says something: a sentence, not the venue, the title or a template's filler. */
export function isSummary(summary: string, title: string | undefined): boolean {
  const text = summary.trim();
  const words = key(text).split(' ').filter(Boolean);
  const size = words.length + (text.match(wide)?.length ?? 0) / 2;
  if (size < 5 || notASummary.test(text) || /lorem ipsum/iu.test(text)) return false;
  return title === undefined || key(text) !== key(title);
}

/** Why a page's summary does not speak for the paper; undefined where it does. */
export function summaryFault(
  input: StoryInput,
): 'no sentence' | 'other language' | 'other paper' | undefined {
  const { summary = '', title, text, language } = input;
  if (!isSummary(summary, title) || isList(summary, language)) return 'no sentence';
  if (text.trim() === '') return undefined;
  const found = detectLanguage(summary);
  const base = (tag: string) => tag.toLowerCase().split('-')[0];
  if (found !== undefined && found.confidence > 0.6 && base(found.language) !== base(language))
    return 'other language';
  // Two words in common are little; a template's summary, or another paper's, has none.
  const theirs = new Set(contentWords(`${title ?? ''} ${text}`).map(stem));
  const mine = new Set(contentWords(summary).map(stem));
  const shared = [...mine].filter((word) => word.length > 2 && theirs.has(word)).length;
  return shared < 2 && shared < mine.size ? 'other paper' : undefined;
}

const stem = (word: string): string => (word.length > 5 ? word.slice(0, Math.max(5, word.length - 3)) : word);

/** Names and numbers without a verb: 'Ana Lopez, Bo Chen — arXiv:1912.00001'. */
const isList = (summary: string, language: string): boolean =>
  /^en\b/i.test(language) &&
  !/\p{Ll}ing\b/u.test(summary) &&
  /(?:,|\band\b|&|;|—|–)/u.test(summary) &&
  mainVerb(tokenise(summary, { start: 0, end: summary.length })) === undefined &&
  capitals(summary) >= 0.5;

/** Share of the words that begin with a capital letter. */
function capitals(text: string): number {
  const words = text.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length / Math.max(1, words.length);
}

const paper =
  '(?:article|paper|study|work|thesis|dissertation|chapter|report|book|essay|survey|review|research|letter|note|project|investigation|trial|protocol|manuscript|poster|talk|tutorial|commentary|editorial|analysis|experiment)';
const does =
  '(?:examin|investigat|explor|analy[sz]|stud(?:y|ies|ied)|present|propos|introduc|describ|develop|address|look|review|report|aim|seek|sought|test|evaluat|compar|assess|consider|ask|argu|provid|offer|discuss|identif|estimat|measur|determin|show|demonstrat|model|tackl|focus|trac|read|follow|is (?:concerned|about|to)|was (?:designed|conducted|to)|deals?|applies|appl(?:y|ied)|contribut|extend|revisit)';
/** 'This article examines …', 'In this paper, we …', 'The aim of this study was …': the sentence says what the paper is about. */
const aimHead = new RegExp(
  `^(?:\\p{Lu}[\\p{L} /&]{2,30}[:.] )?(?:` +
    `(?:in |through |with |within )?(?:this|the present|the current|our) (?:[\\p{L}-]+ ){0,2}${paper},? (?:(?:[\\p{L}]+ly|also|thus|therefore) )?(?:we|i|the authors?|${does})` +
    '|(?:the |our |its |my )?(?:main |primary |overall |specific |central )?(?:aims?|objectives?|purposes?|goals?)(?: of [^.,;]{3,60})? (?:is|was|are|were)\\b' +
    '|here,? (?:we|i)\\b|(?:we|i) (?:aim|aimed|seek|sought|set out|intend|ask|asked)\\b' +
    '|to (?:\\p{L}+ly )?(?:examine|investigate|explore|assess|determine|evaluate|compare|describe|test|estimate|identify|analy[sz]e|study|understand)\\b[^.]*$)',
  'iu',
);
/** What the authors made or found, in their own voice. */
const ownVoice =
  /\b(?:we|i)(?: [\p{L}]+ly| also| then| thus| therefore| further)? (?:propose|present|introduce|show|find|found|demonstrate|develop|argue|prove|derive|describe|report|provide|contribute|study|investigate|examine|analy[sz]e|compare|revisit|release|construct|build|design|estimate)(?:e?d)?\b/iu;

/**
 * What the paper says in one sentence: the page's summary where it is one and of this paper; else the sentence that most
 * surely states the objective; else the first that says what the paper is about, or what its authors propose or show; else
 * the first. Of a sentence its `sentence` claim. `text` is always words of the page.
 */
export function findMessage(
  input: StoryInput,
  sentences: readonly Sentence[],
  claims: readonly Claim[] = [],
): Message | undefined {
  if (input.summary !== undefined && summaryFault(input) === undefined)
    return { text: input.summary.trim(), from: 'summary' };
  const candidates = sentences.filter((one) => one.role !== 'other');
  const stated =
    bestObjective(input, candidates) ??
    candidates.find(({ text }) => aimHead.test(text)) ??
    candidates.find(({ text }) => ownVoice.test(text));
  const chosen = stated ?? candidates[0] ?? sentences[0];
  if (chosen === undefined) return undefined;
  // Without 'To address these challenges,' and its like: what it points to is not beside the message.
  const claim = claims.find((one) => one.sentence === chosen.index && one.form === 'sentence');
  return {
    text: claim?.text ?? chosen.text,
    from: stated ? 'objective' : 'first',
    sentence: chosen.index,
    spans: claim?.spans ?? [{ start: chosen.start, end: chosen.end }],
  };
}

/** Confidence first; words of the title break near ties; of equals the first. */
function bestObjective(input: StoryInput, sentences: readonly Sentence[]): Sentence | undefined {
  const title = new Set(
    key(input.title ?? '')
      .split(' ')
      .filter((word) => word.length > 3),
  );
  const overlap = (text: string): number =>
    new Set(
      key(text)
        .split(' ')
        .filter((word) => title.has(word)),
    ).size / Math.max(1, title.size);
  let best: Sentence | undefined;
  let bestScore = -1;
  for (const one of sentences) {
    if (one.role !== 'objective') continue;
    const score = one.confidence + 0.3 * overlap(one.text);
    if (score > bestScore + 1e-9) [best, bestScore] = [one, score];
  }
  return best;
}
