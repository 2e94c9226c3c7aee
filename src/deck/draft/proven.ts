import type { Paragraph, Stretch } from '../../paper/model.ts';
import { segment } from '../../story/sentences/segment.ts';
import type { CaptionOpening, Work } from '../../work/model.ts';

/** A text of a PDF, and the stretches whose numbers may not be those of the page. */
export interface PaperText {
  readonly text: string;
  readonly unproven: readonly Stretch[];
  readonly unclear?: readonly string[];
}

/** A sentence of it, and whether it may be told. */
export interface PaperSentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Its numbers are drawn in the type of the words, or the abstract has them; no sign of it is unknown. */
  readonly proven: boolean;
  /** No word of it may be broken. */
  readonly clear: boolean;
}

const numbersIn = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? [];

/** The sentences of a text, with what speaks for their numbers. */
export function sentencesOf({ text, unproven, unclear = [] }: PaperText, work: Work): PaperSentence[] {
  const doubtful = new Set(unclear);
  const known = new Set(numbersIn(work.abstract?.text.text ?? ''));
  return segment(text, { language: work.language }).map(({ start, end }) => {
    const words = text.slice(start, end);
    const doubted = unproven.some((one) => one.start < end && one.end > start);
    const proven =
      !doubted || !(/[\ufffd\p{Co}]/u.test(words) || numbersIn(words).some((number) => !known.has(number)));
    const clear =
      doubtful.size === 0 || [...words.matchAll(/\p{L}+/gu)].every(([word]) => !doubtful.has(word));
    return { start, end, text: words, proven, clear };
  });
}

/** Sentences with signs of formulas or lost letters are not told: only the page shows what they say. */
const plainSigns = /^[\p{L}\p{M}\p{N}\s.,;:!?'’‘“”"()[\]%/&‐‑–—-]+$/u;
/** 'x', 'k' of a formula; 'a' and 'I' are words. */
const variable = /(?<![\p{L}\p{N}’'-])(?![aAIyeoàéóuЯвсикаоуя]\b)\p{Script=Latin}(?![\p{L}\p{N}’'.-])/u;
/** Where letters were lost: 'e cient', 'signi cant'. */
const lost =
  /(?<!\p{L})(?:e|di|su|o|signi|speci|identi|classi|bene|arti|modi|veri|quanti|arti)\s(?:cient|erent|cant|c|cally|ed|cation|cial|es)(?!\p{L})/iu;

/** Where spaces were lost: 'ofthe', 'Figure11illustratesthe'. */
const glued = /(?<!\p{L})of(?!f|ten(?!\p{L}))\p{L}|\p{L}{26}|\p{Ll}\d+\p{Ll}|[.,;]\p{Lu}\p{Ll}/u;

const isWhole = ({ text, proven, clear }: PaperSentence): boolean =>
  proven && clear && /[.!?。]\s*$/u.test(text);

/** Whether nothing in a text of a PDF looks lost, glued or like a formula. */
export const looksRead = (text: string): boolean =>
  plainSigns.test(text) && !variable.test(withoutReferences(text)) && !lost.test(text) && !glued.test(text);

const bracket = /\s*(?:\([^()]*\)|\[[^[\]]*\])/gu;
const panelBracket =
  /^\s*[([]\s*(?:[a-h](?:\s?[-–,&]\s?[a-h])*|(?:top|bottom|upper|lower|left|right|middle|cent(?:er|re))\b[^)\]]*)[)\]]$/iu;
/** 'in (a), the share in (b)': the bracket is a word of the sentence. */
const leadsToBracket = /(?:^|\s)(?:in|see|of|and|with|by|from|panels?|also)$/iu;
const oddSign = /[^\p{L}\p{M}\p{N}\s.,;:!?'’‘“”"%/&‐‑–—-]/u;

/** The first sentence of a caption without its brackets, up to what is not sure. */
export function openingOf(caption: PaperText, work: Work): { opening?: CaptionOpening } {
  const [first] = sentencesOf(caption, work);
  // 'units A and D. Broken ones': a letter that is a name ends its sentence, in 'E. coli' it does not.
  const inner = /(?<=\s\p{Lu})\.\s+(?=\p{Lu}\p{Ll})/u.exec(first?.text ?? '');
  if (first !== undefined && inner !== null)
    return openingOf({ ...caption, text: first.text.slice(0, inner.index) }, work);
  if (first === undefined || /^[([]/u.test(first.text)) return {};
  const brackets = [...first.text.matchAll(bracket)];
  const panel = brackets.find(([one]) => panelBracket.test(one));
  const colon = first.text.indexOf(': ');
  // 'The workflow: (a) cleaning, (b) discovery' names one thing before its panels.
  if (panel !== undefined && colon > 0 && colon < panel.index)
    return openingOf({ ...caption, text: `${first.text.slice(0, colon)}.` }, work);
  if (brackets.some(({ index }) => leadsToBracket.test(first.text.slice(0, index)))) return {};
  const bare = first.text.replace(bracket, '').replace(/\s+/gu, ' ').trim();
  const end = Math.min(...doubtsIn(bare, first, caption, work));
  const text = bare.slice(0, end).trim();
  if (text === '') return {};
  return {
    opening: { text, whole: end >= bare.length, panels: panel !== undefined },
  };
}

/** Where a sentence is not sure: odd signs, variables, broken words, numbers without a witness. */
function doubtsIn(bare: string, first: PaperSentence, { unclear = [] }: PaperText, work: Work): number[] {
  const known = new Set(numbersIn(work.abstract?.text.text ?? ''));
  const broken = new Set(unclear);
  return [
    bare.length,
    ...[oddSign, variable, lost, glued].flatMap((pattern) => pattern.exec(bare)?.index ?? []),
    ...[...bare.matchAll(/\p{L}+/gu)].flatMap(({ 0: word, index }) => (broken.has(word) ? [index] : [])),
    ...(first.proven
      ? []
      : [...bare.matchAll(/\d+(?:[.,]\d+)*/gu)].flatMap(({ 0: number, index }) =>
          known.has(number) ? [] : [index],
        )),
  ];
}

/** The part of the paper that speaks first of each figure, by the figure's number. */
export function partsIn(paragraphs: readonly Paragraph[]): ReadonlyMap<string, Paragraph['part']> {
  const found = new Map<string, Paragraph['part']>();
  for (const { text, part } of paragraphs)
    for (const number of figuresIn(text)) if (!found.has(number)) found.set(number, part);
  return found;
}

/** Whole sentences of its text that speak of one figure, by the figure's number. */
export function mentionsIn(
  paragraphs: readonly Paragraph[],
  work: Work,
): ReadonlyMap<string, { readonly text: string; readonly page: number }[]> {
  const found = new Map<string, { text: string; page: number }[]>();
  for (const paragraph of paragraphs)
    for (const [at, sentence] of sentencesOf(paragraph, work).entries()) {
      if ((at === 0 && !paragraph.whole) || !isWhole(sentence)) continue;
      const numbers = figuresIn(sentence.text);
      const [number] = numbers;
      if (number === undefined || numbers.size !== 1) continue;
      if (!looksRead(sentence.text)) continue;
      const text = sentence.text.replace(/\s+/gu, ' ').trim();
      found.set(number, [...(found.get(number) ?? []), { text, page: paragraph.page }]);
    }
  return found;
}

const reference =
  /(?<!\p{L})(?:fig(?:s|ures?|\.)?|abb(?:ildung(?:en)?|\.)?|figuras?|figur|schemes?|图|圖|図)(?!\p{L})\.?\s*\(?([A-Z]?\d{1,3}(?:[.]\d{1,3})*)((?:\s?\(?[a-h](?![\p{L}])\)?)?(?:\s?(?:,|and|&|und|et|y|e|to|–|-)\s?\(?(?:[a-h](?!\p{L})|[A-Z]?\d{1,3}(?:[.]\d{1,3})*)\)?)*)/giu;

const withoutReferences = (text: string): string => text.replace(reference, ' ');

/** Numbers of the figures that a sentence names: 'Figs. 3 and 4', 'Figure 2a'. */
function figuresIn(text: string): Set<string> {
  const numbers = new Set<string>();
  for (const [, first = '', more = ''] of text.matchAll(reference)) {
    numbers.add(first.toLowerCase());
    for (const [other] of more.matchAll(/[A-Z]?\d{1,3}(?:[.]\d{1,3})*/g)) numbers.add(other.toLowerCase());
  }
  return numbers;
}
