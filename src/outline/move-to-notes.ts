import { planOf } from '../layouts/index.ts';
import type { Story } from '../story/model.ts';
import { pointsBack } from './leaning.ts';
import { isWithin, type Levelled } from './levels.ts';

/** Why a paper was needed is told in so many slides. */
const openingMost = 3;
/** So many slides of text in a row are read, not looked at. */
const textMost = 2;
/** A talk of fewer slides on the abstract tells all of it on slides. */
const leastSlides = 4;

const opening = new Set<string | undefined>(['background', 'gap']);
/** What leads up to the contribution and what it was done with may be said without a slide; what is new, found and concluded may not. */
const mayBeSaid = new Set<string | undefined>(['background', 'gap', 'method', 'neutral']);

const isText = ({ content }: Levelled): boolean => planOf(content).shows?.(content) === 'text';

/**
 * Slides of text that a conference talk tells in the notes of the slide before, and only a seminar shows: background over three
 * slides, and what would be a third slide of text in a row.
 */
export function moveToNotes(slides: readonly Levelled[], story: Story): Levelled[] {
  const moved = new Map<Levelled, Levelled>();
  const shown = () => slides.filter((slide) => isWithin(slide.level, 'conference') && !moved.has(slide));
  const say = (candidates: readonly Levelled[]): boolean => {
    const ranked = candidates
      .filter((slide) => mayMove(slide) && !isLeantOn(slide, story) && !isEssential(slide, story))
      .sort(
        (one, other) =>
          Number(hasQuantity(one, story)) - Number(hasQuantity(other, story)) || one.weight - other.weight,
      );
    for (const slide of ranked) {
      const beside = neighbourOf(slide, shown());
      if (beside === undefined) continue;
      moved.set(slide, beside);
      for (const [one, by] of moved) if (by === slide) moved.set(one, beside);
      return true;
    }
    return false;
  };
  const before = () => shown().filter(({ storyPart }) => opening.has(storyPart));
  while (before().length > openingMost && say(before()));
  while (
    shown().filter(({ sentences }) => sentences.length > 0).length > leastSlides &&
    textRuns(shown()).some(say)
  );
  return slides.map((slide) => {
    if (moved.has(slide)) return { ...slide, level: 'seminar' };
    const mine = [...moved].filter(([, by]) => by === slide).flatMap(([one]) => one.sentences);
    return mine.length === 0 ? slide : { ...slide, inNotes: mine };
  });
}

/** Slides of text that follow one another, where they are too many. */
function textRuns(slides: readonly Levelled[]): Levelled[][] {
  const runs: Levelled[][] = [[]];
  for (const slide of slides) {
    if (isText(slide)) runs.at(-1)?.push(slide);
    else runs.push([]);
  }
  return runs.filter(({ length }) => length > textMost);
}

const mayMove = (slide: Levelled): boolean =>
  slide.level === 'conference' &&
  isText(slide) &&
  slide.part === undefined &&
  slide.sentences.length > 0 &&
  mayBeSaid.has(slide.storyPart);

/** A sentence that looks enough like a contribution, result or conclusion keeps its slide, wherever it stands. */
const isEssential = ({ sentences }: Levelled, story: Story): boolean =>
  sentences.some((index) => {
    const { role, confidence, text } = story.sentences[index] ?? { role: 'other', confidence: 0, text: '' };
    return (essential.has(role) && confidence >= sureEnough) || makes.test(text);
  });
const essential = new Set<string>(['objective', 'result', 'conclusion']);
const sureEnough = 0.6;
/** What the authors made is their contribution, whatever the role. */
const makes =
  /^(?:(?:here(?:in)?|in this (?:paper|work|study|article)|to \p{Ll}[^,]{3,60}),? )?(?:we|i) (?:\p{L}+ly |then |also )?(?:present|introduce|propose|develop(?:ed)?|build|built|design(?:ed)?|create[ds]?|construct(?:ed)?|release[ds]?)\b/iu;

/** Whether the next sentence points back to it: it would point to another slide, or to none. */
const isLeantOn = ({ sentences }: Levelled, story: Story): boolean => {
  const next = story.sentences[Math.max(...sentences) + 1];
  return next !== undefined && pointsBack(next.text);
};

/** Whether any of its sentences tells a quantity: the digits of a name or a year are none. */
const hasQuantity = (slide: Levelled, { quantities }: Story): boolean =>
  quantities.some(({ sentence, kind }) => kind !== 'date' && slide.sentences.includes(sentence));

/** The slide before it on the abstract, or else after it: there it is said. */
function neighbourOf(slide: Levelled, shown: readonly Levelled[]): Levelled | undefined {
  const at = shown.indexOf(slide);
  return [shown[at - 1], shown[at + 1]].find((one) => one !== undefined && one.sentences.length > 0);
}
