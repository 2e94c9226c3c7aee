import { drawnHeadingLines } from '../../layouts/metrics.ts';
import { mainVerb } from '../../story/claims/clause.ts';
import { presentClaim } from '../../story/claims/headline.ts';
import { tokenise } from '../../text/tokens.ts';
import { contentWords, countWords } from '../../text/words.ts';
import type { CaptionOpening } from '../../work/model.ts';
import { isAnnouncement } from '../findings.ts';
import { endsWhole } from './image.ts';

/** A headline over a figure: so many words, and two lines. */
const wordsMost = 16;
const fits = (text: string): boolean => countWords(text) <= wordsMost && drawnHeadingLines(text) <= 2;

/** A panel alone, a sentence about the drawing or its makers, the words of another figure. */
const noName =
  /^(?:left|right|top|bottom|upper|lower|middle|panels?|inset)\b|^(?:we|i|this|these|it|they|see|note|here|same as|as in|as for|continued|cont|please|source|photo|the (?:figure|graph|plot|panel|image|picture)s?)\b|\b(?:fig(?:ure)?s?|tables?|eqs?|equations?|sections?|appendix|text)\b\.?\s*(?:\(|\d|[A-Z]\b)/iu;

/** Where what a caption names ends, and what is said of it begins. */
const explained =
  /(?:;|:|\s[–—]|,)\s|\s(?:that|which|who|whose|where|when|while|whereas)\s|\s(?=(?:showing|depicting|illustrating|highlighting|indicating|demonstrating|consisting|including|obtained|measured|computed|estimated|calculated|derived|averaged|based|according|compared|plotted|colou?red|grouped|sorted|stratified|evaluated|generated|produced|used|using|after|before|during|when|under|across|over|along|within|throughout|without|for|in|at|from|on|with|by|as)\s)/giu;

/** Two things that a name ties together: none of them may go. */
const ties =
  /\b(?:between|compar\w+|correlat\w+|relation\w*|associat\w+|agreement|difference|similarit(?:y|ies)|interaction|ratio|trade-?offs?|versus|vs|both|either|not only)\b/iu;
const led: Readonly<Record<string, RegExp>> = {
  on: /\b(?:effects?|impacts?|influences?|dependenc(?:e|y)|focus|based|study|work|data|information)\b/iu,
  by: /(?:ed|en|wn|ne)$/iu,
  from: /\b(?:to|distances?|transitions?|migration|away|far)\b/iu,
  in: /\b(?:changes?|increases?|decreases?|variations?|differences?|trends?|decline|reduction|rise)$/iu,
  for: /\b(?:needs?|support|search|candidates?|used|required)$/iu,
  with: /\b(?:people|patients|persons|individuals|children|adults|participants|mice|cells)$/iu,
};

/**
 * What a caption says or names, short enough to stand over its figure: its first sentence, or that without what only
 * explains it. Undefined where nothing whole is left.
 */
export function captionHead(opening: CaptionOpening | undefined, language: string): string | undefined {
  if (opening === undefined || noName.test(opening.text) || isAnnouncement(opening.text)) return;
  const text = opening.text.replace(/[\s.。．]+$/u, '');
  if (opening.whole && fits(text) && endsWhole(text)) return presentClaim(text);
  if (opening.panels) return;
  const head = cutsOf(text, language).find((cut) => fits(cut) && isName(cut));
  return head === undefined ? undefined : presentClaim(head);
}

/** The text cut before what explains it, the longest first. */
function cutsOf(text: string, language: string): string[] {
  // The text may end before what was not sure: 'the runtime of the model for | N = 16'.
  return [...`${text} `.matchAll(explained)]
    .filter(({ 0: mark, index }) => {
      const kept = text.slice(0, index);
      if (/^:/u.test(mark)) return true;
      // Of a sentence nothing may go: what it says holds for the case that it names.
      return language === 'en' && mayGo(kept, text.slice(index)) && !isSentence(kept);
    })
    .map(({ index }) => text.slice(0, index))
    .reverse();
}

const isSentence = (text: string): boolean =>
  mainVerb(tokenise(text, { start: 0, end: text.length })) !== undefined;

/** What a drawing shows of the thing that its caption names. */
const shown =
  /^\s(?:showing|depicting|illustrating|highlighting|indicating|demonstrating|consisting|including)\s/iu;

/** Nothing of a list, a pair or a comparison is torn. */
function mayGo(kept: string, gone: string): boolean {
  if (shown.test(gone)) return true;
  const [word = ''] = /[\p{L}-]+/u.exec(gone) ?? [];
  const low = word.toLowerCase();
  if (ties.test(kept) && !/^[;:]/u.test(gone)) return false;
  if (led[low]?.test(kept)) return false;
  if (/^\s(?:from)\b/iu.test(gone) && /\bto\b/iu.test(gone)) return false;
  // 'Mixing in spring, heat in autumn, and ice in winter' is a list; 'a shark, found at the reef' is none.
  if (/^,/u.test(gone) && /,.*,|\s(?:and|or)\s/u.test(gone)) return false;
  if (/(?:,|\s)\s?(?:and|or)\s(?:\p{L}+\s){0,4}(?:of|in|for|at|on|over|from|with|by)\s/u.test(gone))
    return false;
  // 'Cells in the sill and the basin | in winter' is not torn, 'growth in spring and | in winter' is.
  if (new RegExp(`\\s${low}\\s[^,]*\\sand\\s`, 'iu').test(kept) && low !== '') return false;
  return !/(?:,|\sand|\sor)$/u.test(kept.trim());
}

const wordsLeast = 2;
/** What may be of anything. */
const general =
  /^(?:(?:the|an?|some|all|our) )?(?:\p{L}+ )?(?:results?|examples?|overview|comparisons?|summary|illustrations?|plots?|graphs?|diagrams?|maps?|images?|views?|distributions?|values?|numbers?|relations?|relationships?|changes?|effects?)$/iu;

const isName = (text: string): boolean =>
  countWords(text) >= wordsLeast &&
  contentWords(text).length >= 2 &&
  !general.test(text) &&
  endsWhole(text) &&
  // 'the architecture of the net, a novel algorithm' goes on.
  !/,(?!.*\b(?:and|or)\b)\s(?:\S+\s?){1,4}$/u.test(text) &&
  // 'interfaces we | inferred'
  !/\b(?:we|they|it|i|you|he|she|this|these|those)$/iu.test(text) &&
  !/(?:ed|ing)$/u.test(/\p{L}+$/u.exec(text)?.[0] ?? '') &&
  !/[“"‘(]/u.test(text.replace(/“[^“”]*”|"[^"]*"|‘[^‘’]*’/gu, ''));
