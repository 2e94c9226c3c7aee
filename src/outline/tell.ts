import { planOf } from '../layouts/index.ts';
import type { Story } from '../story/model.ts';
import { isWithin, type Levelled } from './levels.ts';

/** Fewer slides with something to see cannot carry a talk: then all of the text is shown. */
const leastEvidence = 3;
/** Of the slides of text at most this share is told. */
const mostTold = 0.5;
const toldStretches = new Set(['background', 'gap', 'objective', 'method', 'neutral']);

const showsSomething = ({ content }: Levelled): boolean => planOf(content).shows?.(content) === 'evidence';

const isText = ({ content }: Levelled): boolean => planOf(content).shows?.(content) === 'text';

/**
 * A talk with evidence to show is not to be read off slides of text: where more than half of a conference talk would
 * be text, second slides of one stretch are told instead, in the notes of the slide before, and only the seminar
 * shows them. Results, conclusions and whatever holds a number stay.
 */
export function tellRather(slides: readonly Levelled[], story: Story): Levelled[] {
  const shown = slides.filter(({ level }) => isWithin(level, 'conference'));
  const evidence = shown.filter(showsSomething).length;
  const words = shown.filter(isText).length;
  let over = shown.length - 2 * evidence;
  if (evidence < leastEvidence || over <= 0) return [...slides];
  const told = new Map<Levelled, Levelled>();
  const candidates = slides
    .filter((slide) => mayBeTold(slide) && !hasQuantity(slide, story))
    .sort((one, other) => one.weight - other.weight);
  for (const slide of candidates) {
    if (over <= 0 || told.size + 1 > words * mostTold) break;
    const neighbour = besideIt(slide, slides, told);
    if (neighbour === undefined) continue;
    told.set(slide, neighbour);
    over -= 1;
  }
  return slides.map((slide) => {
    if (told.has(slide)) return { ...slide, level: 'seminar' };
    const mine = [...told].filter(([, by]) => by === slide).flatMap(([one]) => one.sentences);
    return mine.length === 0 ? slide : { ...slide, told: mine };
  });
}

const mayBeTold = (slide: Levelled): boolean =>
  slide.level === 'conference' &&
  isText(slide) &&
  slide.part === undefined &&
  slide.sentences.length > 0 &&
  slide.stretch !== undefined &&
  toldStretches.has(slide.stretch);

/** Whether any of its sentences tells a quantity: the digits of a name or a year are none. */
const hasQuantity = (slide: Levelled, { quantities }: Story): boolean =>
  quantities.some(({ sentence, kind }) => kind !== 'date' && slide.sentences.includes(sentence));

const opening = new Set<string | undefined>(['background', 'gap', 'objective']);

const isOneStory = (one: string, other: string | undefined): boolean =>
  one === other || one === 'neutral' || other === 'neutral' || (opening.has(one) && opening.has(other));

/** The slide before it, or else after it, that stays and is about the same stretch. */
function besideIt(
  slide: Levelled,
  slides: readonly Levelled[],
  told: ReadonlyMap<Levelled, Levelled>,
): Levelled | undefined {
  const at = slides.indexOf(slide);
  return [slides[at - 1], slides[at + 1]].find(
    (one) =>
      one !== undefined &&
      !told.has(one) &&
      isWithin(one.level, 'conference') &&
      one.sentences.length > 0 &&
      one.stretch !== undefined &&
      isOneStory(one.stretch, slide.stretch),
  );
}
