import type { Paragraph, Stretch } from '../../paper/model.ts';
import { segment } from '../../story/sentences/segment.ts';
import type { Work } from '../../work/model.ts';

/** A text of a PDF, and the stretches whose numbers may not be those of the page. */
interface PaperText {
  readonly text: string;
  readonly unproven: readonly Stretch[];
}

/** A sentence of it, and whether it may be told. */
export interface PaperSentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Its numbers are drawn in the type of the words, or the abstract has them; no sign of it is unknown. */
  readonly proven: boolean;
}

const numbersIn = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? [];

/** The sentences of a text, with what speaks for their numbers. */
export function sentencesOf({ text, unproven }: PaperText, work: Work): PaperSentence[] {
  const known = new Set(numbersIn(work.abstract?.text.text ?? ''));
  return segment(text, { language: work.language }).map(({ start, end }) => {
    const words = text.slice(start, end);
    const doubted = unproven.some((one) => one.start < end && one.end > start);
    const proven =
      !doubted || !(/[\ufffd\p{Co}]/u.test(words) || numbersIn(words).some((number) => !known.has(number)));
    return { start, end, text: words, proven };
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

/** Whole sentences of its text that speak of one figure, by the figure's number. */
export function mentionsIn(
  paragraphs: readonly Paragraph[],
  work: Work,
): ReadonlyMap<string, { readonly text: string; readonly page: number }[]> {
  const found = new Map<string, { text: string; page: number }[]>();
  for (const paragraph of paragraphs)
    for (const [at, sentence] of sentencesOf(paragraph, work).entries()) {
      if ((at === 0 && !paragraph.whole) || !sentence.proven || !/[.!?。]\s*$/u.test(sentence.text)) continue;
      const bare = withoutReferences(sentence.text);
      const numbers = figuresIn(sentence.text);
      const [number] = numbers;
      if (number === undefined || numbers.size !== 1) continue;
      if (
        !plainSigns.test(sentence.text) ||
        variable.test(bare) ||
        lost.test(sentence.text) ||
        glued.test(sentence.text)
      )
        continue;
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
