import { languageEntry } from '../../languages/index.ts';
import type { Token } from '../../text/tokens.ts';
import { displayWidth } from '../../text/width.ts';
import { mainVerb } from './clause.ts';

/** Characters of a headline: two lines of a slide. Wide characters count twice. */
export const headlineLimit = 90;

const paperNoun =
  'paper|study|work|article|thesis|chapter|research|review|survey|report|project|dissertation|book|tutorial|essay|note|letter';
/** Words at the head that point back to a sentence which is not on the slide. */
const englishBackReference = new RegExp(
  `^(?:it|they|he|she|him|them|its|their|his|her|those|such|another|each|others?|both|neither|either|the (?:former|latter|same|above|aforementioned|other|others|first|second|third|two|three|former's)|(?:this|these|that)(?! (?:${paperNoun})\\b)|here|there(?:fore|by)|so|and|but|or|nor|yet|because|while|although|though|whereas|if|as|since|then|thus|hence|however|moreover|also|e\\.g|i\\.e|for (?:example|instance)|one|some of|all of|most of|each of|none of|once|when|where|which|who|that|whether|what|how|why)\\b`,
  'iu',
);

/** Words anywhere that point to text outside the claim. */
const unresolved = new RegExp(
  '\\b(?:the former|the latter|aforementioned|above-mentioned|as mentioned|as follows|the following|the above|respectively|such (?!as\\b|that\\b)|' +
    `(?:this|these|those)(?! (?:${paperNoun}|year|century|decade)\\b)|that (?:end|aim|problem|issue|hypothesis|question|idea|claim|view|gap|approach|method|purpose|way|reason|goal|assumption)|one of them|(?:by|in) doing so|do so|(?:the|two|three|other) (?:two|others|same)\\b)`,
  'iu',
);
/** 'We derive their …', 'we use it to …': a pronoun right after the verb stands for something said before. */
const earlyPronoun = /^(?:we|i)(?: \S+){1,2} (?:it|its|they|them|their)\b/iu;

const noSentence =
  /[\s:,;–—-]$|^(?:Abstract|Background|Objectives?|Purpose|Methods?|Results|Findings|Conclusions?) \p{Lu}\p{Ll}|^\d[\d.,]*\s?% (?:is|are|was|were|had|have|has) |[-–—] \p{L}+$|\b(?:an?|the|of|in|and|or|to|with|for|by|that|which|at|from|as|is|are|was|were)$|^[\p{P}\p{S}]|https?:|\.\.\.|…|\p{Ll}\.\p{Lu}\p{Ll}/u;

/** The text as a slide shows it: first letter raised, one stop at the end dropped, white space evened. */
export function presentClaim(text: string): string {
  const bare =
    /[^.][.。．]$/u.test(text) &&
    !/(?:\b(?:etc|al|nov|spp?|Inc|Ltd|Co|Jr|Sr)|\b\p{Lu}|\.\p{L})\.$/u.test(text)
      ? text.slice(0, -1)
      : text;
  const even = bare.replace(/\s+/gu, ' ').trimEnd();
  // Only plain words are raised: mRNA, pH, p53 and iPhone keep their first letter.
  return /^\p{Ll}[\p{Ll}’'-]*(?=[\s,;:)]|$)/u.test(even)
    ? even[0]!.toLocaleUpperCase('en') + even.slice(1)
    : even;
}

/** Whether the claim can stand alone over a slide: short, a full clause, nothing in it points elsewhere. */
export function fitsHeadline(text: string, language: string, tokens: readonly Token[]): boolean {
  if (displayWidth(presentClaim(text)) > headlineLimit || !standsAlone(text, language)) return false;
  if (language !== 'en') return true;
  const words = tokens.filter((one) => one.kind !== 'mark').length;
  // The clause must be open from the first word: 'We …', 'Models …', not 'In 2019' alone.
  return words >= 4 && mainVerb(tokens) !== undefined;
}

/** Whether nothing in a clause points elsewhere, and nothing is open. */
export function standsAlone(text: string, language: string): boolean {
  const shown = presentClaim(text);
  if (/[?？]/u.test(shown) || noSentence.test(shown) || !balanced(shown)) return false;
  const backReference = language === 'en' ? englishBackReference : languageEntry(language, 'backReference');
  if (backReference?.test(shown)) return false;
  if (language === 'en') return !unresolved.test(shown) && !earlyPronoun.test(shown);
  return (
    /[.。．!！]$/u.test(text) &&
    displayWidth(shown) >= 20 &&
    (languageEntry(language, 'finiteVerb')?.test(shown) ?? true)
  );
}

const anyBracket = /[()[\]{}“”«»（）「」"]/u;
const pairs: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['“', '”'],
  ['«', '»'],
  ['（', '）'],
  ['「', '」'],
]);
const closing = new Set(pairs.values());

/** Every bracket and double quote that opens is closed, in order. */
export function balanced(text: string): boolean {
  if (!anyBracket.test(text)) return true;
  const stack: string[] = [];
  let straight = 0;
  for (const mark of text) {
    const partner = pairs.get(mark);
    if (partner !== undefined) stack.push(partner);
    else if (mark === '"') straight++;
    else if (closing.has(mark) && stack.pop() !== mark) return false;
  }
  return stack.length === 0 && straight % 2 === 0;
}
