import { balanced } from '../../story/claims/headline.ts';
import type { Span } from '../../text/rich-text.ts';
import { countWords } from '../../text/words.ts';
import { type PlanContext, shownPassage } from '../context.ts';
import { accentedAt } from '../devices/accent.ts';
import type { DraftSlide } from '../draft-slide.ts';
import { drawnAlone } from '../figure/findings.ts';
import type { Telling } from '../figure/model.ts';
import { tellingNumbers } from '../figure/telling.ts';
import { isDangling } from '../headline.ts';
import type { Passage } from '../model.ts';
import type { Section, Unit } from '../units.ts';
import { chartSlide } from './chart.ts';
import { figuresSlide } from './figures.ts';
import { soloSlide, spansOf, wordsIn } from './statement.ts';

/** Words around a number in large type; with more they are read, not seen. */
const wordsMost = 40;
/** Words before the number: it is not to be waited for. */
const leadMost = 28;

/** A sentence with its number in large type among its words: what it is of, and when, stands on the slide as the sentence has it. */
export function numberSlide(
  context: PlanContext,
  unit: Unit,
  section: Section,
  weight: number,
): DraftSlide | undefined {
  const told = tellingNumbers(context, unit);
  if (told.length === 0 || showsValues(context, unit, section, weight, told.length)) return undefined;
  const slide = wholeSlide(context, unit, section, weight);
  if (slide?.content.layout !== 'statement' || slide.content.contrast) return undefined;
  const { statement, support } = slide.content;
  // A bracket of a sentence that goes on below is none of its findings.
  const isAside =
    slide.after !== undefined &&
    told.some(({ number }) => /^\(/u.test(context.story.text.slice(number.start)));
  if (isAside || support !== undefined || isDangling(statement.rich.text) || !balanced(statement.rich.text))
    return undefined;
  if (countWords(statement.rich.text) > wordsMost) return undefined;
  const sentence = told.reduce<Passage | undefined>(
    (passage, telling) => passage && withNumber(context, passage, telling, told.length === 1),
    statement,
  );
  return (
    sentence && {
      ...slide,
      content: { layout: 'sentence', variants: ['number'], sentence },
      storyPart: unit.place,
    }
  );
}

/** Whether all its values have a slide of their own already, each under a name: a chart, or numbers with what they count. */
function showsValues(
  context: PlanContext,
  unit: Unit,
  section: Section,
  weight: number,
  told: number,
): boolean {
  const slides =
    unit.comparison !== undefined
      ? chartSlide(context, unit, section, weight)
      : unit.figures.some(({ worth }) => worth > drawnAlone)
        ? figuresSlide(context, unit, section, weight)
        : [];
  return slides.some(
    ({ content }) =>
      content.layout !== 'statement' && (content.layout !== 'heroes' || content.items.length >= told),
  );
}

/** The sentence with one number in large type, and what bounds that in its colour. */
function withNumber(
  { story: { text } }: PlanContext,
  passage: Passage,
  telling: Telling,
  isAlone: boolean,
): Passage | undefined {
  const words = ({ start, end }: Span) => text.slice(start, end);
  const number = only(passage, words(telling.number));
  if (number === undefined) return undefined;
  if (isAlone && countWords(passage.rich.text.slice(0, number.start)) > leadMost) return undefined;
  const large = accentedAt(passage, number, 'strong');
  const bound = telling.bound && boundBefore(passage, words(telling.bound), number.start);
  return large && bound ? (accentedAt(large, bound, 'em') ?? large) : large;
}

/** Whole where it is short enough, else as its clause and what follows that in small type. */
function wholeSlide(
  context: PlanContext,
  unit: Unit,
  section: Section,
  weight: number,
): DraftSlide | undefined {
  const spans = spansOf(unit);
  if (wordsIn(context, spans) > wordsMost) {
    const [slide, ...more] = soloSlide(context, unit, section, weight);
    return more.length > 0 || tornList.test(slide?.after?.rich.text ?? '') ? undefined : slide;
  }
  return {
    id: section,
    content: { layout: 'statement', statement: shownPassage(context, spans) },
    sentences: [unit.sentence.index],
    shown: spans,
    weight,
  };
}

/** 'Arabic, Hebrew | and Turkish': what goes on below is of one list with what stands large. */
const tornList = /^(?:and|or)\s/iu;

/** Where the words stand, if they stand once and as a whole number. */
function only({ rich: { text } }: Passage, words: string) {
  const start = text.indexOf(words);
  const end = start + words.length;
  const isWhole =
    !/[\p{L}\p{N}.,]$/u.test(text.slice(Math.max(0, start - 1), start)) &&
    !/^(?:\p{L}|[.,]?\d)/u.test(text.slice(end));
  return start < 0 || text.includes(words, end) || !isWhole ? undefined : { start, end };
}

function boundBefore({ rich: { text } }: Passage, words: string, at: number) {
  const start = text.slice(0, at).toLowerCase().lastIndexOf(words.toLowerCase());
  return start < 0 || text.slice(start + words.length, at).trim() !== ''
    ? undefined
    : { start, end: start + words.length };
}
