import type { PlanContext } from '../context.ts';
import type { DraftSlide } from '../draft-slide.ts';
import { drawnAlone } from '../figure/findings.ts';
import { type Step, sequenceOf } from '../sequence.ts';
import type { Section, Unit } from '../units.ts';
import { agendaSlide } from './agenda.ts';
import { chartSlide } from './chart.ts';
import { drawnSlides } from './drawn.ts';
import { figuresSlide, numbersSlide } from './figures.ts';
import type { Piece } from './groups.ts';
import { listSlide, partsSlide } from './lists.ts';
import { numberSlide } from './number.ts';
import { sentenceSlides } from './points.ts';
import { scaleSlide } from './scale-slide.ts';

/** A sentence shorter than this is shown whole, though it could be split. */
const partsFrom = 20;

/** How much a talk needs a slide of each part; charts and figures get a little more. */
const weights: Readonly<Record<Section, number>> = {
  objective: 72,
  result: 70,
  gap: 66,
  conclusion: 64,
  method: 60,
  background: 56,
  neutral: 54,
  availability: 34,
  aside: 0,
};

/** The slides of the abstract. */
export function narrativeSlides(context: PlanContext, units: readonly Unit[]): DraftSlide[] {
  const main = units.filter((unit) => unit.section !== 'aside' && unit.section !== 'availability');
  const scale = scaleSlide(context, main);
  const kind = (unit: Unit) => kindOf(unit, scale !== undefined);
  const drawn = (unit: Unit) => drawnSlides(context, unit, unit.place, weights[unit.place]);
  const slidesOf = (some: readonly Unit[]) =>
    sequenceOf(
      context,
      some.filter(({ sentence }) => scale?.absorbed.has(sentence.index) !== true),
      kind,
      drawn,
    ).flatMap((step) => stepSlides(context, step));
  const overviews = [
    ...(scale === undefined ? [] : [{ ...scale, slide: { ...scale.slide, storyPart: 'method' } }]),
    ...agendaSlide(context, main),
  ];
  return numbered(withOverviews(main, overviews, slidesOf));
}

/** A slide that gives several sentences at once, and the sentence before whose slides it stands. */
interface Overview {
  readonly slide: DraftSlide;
  readonly before: number;
}

/** The sentences told in parts, each overview between two of them. */
function withOverviews(
  units: readonly Unit[],
  overviews: readonly Overview[],
  slidesOf: (some: readonly Unit[]) => readonly DraftSlide[],
): DraftSlide[] {
  const slides: DraftSlide[] = [];
  let rest = units;
  for (const { slide, before } of [...overviews].sort((one, other) => one.before - other.before)) {
    slides.push(...slidesOf(rest.filter(({ sentence }) => sentence.index < before)), slide);
    rest = rest.filter(({ sentence }) => sentence.index >= before);
  }
  return [...slides, ...slidesOf(rest)];
}

/** Each id is there once; of several slides of one kind the first is needed most. */
function numbered(slides: readonly DraftSlide[]): DraftSlide[] {
  const count = new Map<string, number>();
  return slides.map((slide) => {
    const number = (count.get(slide.id) ?? 0) + 1;
    count.set(slide.id, number);
    return {
      ...slide,
      id: number === 1 ? slide.id : `${slide.id}-${number}`,
      weight: slide.weight - (number - 1) * 4,
    };
  });
}

function kickerOf(
  { words }: PlanContext,
  section: Section,
  units: readonly Unit[],
): { readonly kicker?: string } {
  if (section in words) return { kicker: words[section as keyof typeof words] };
  // A structured abstract's own word for the section, where it is none of ours.
  const label = units[0]?.sentence.label;
  return label !== undefined && units.every((unit) => unit.sentence.label === label) ? { kicker: label } : {};
}

function stepSlides(context: PlanContext, step: Step): DraftSlide[] {
  if (step.kind !== 'drawn') return pieceSlides(context, step);
  return step.slides.map((slide) => ({ ...slide, ...kickerOf(context, step.main.section, [step.main]) }));
}

function pieceSlides(context: PlanContext, { kind, units }: Piece): DraftSlide[] {
  const [first] = units;
  if (first === undefined) return [];
  const { section, place } = first;
  const weight = weights[place];
  const label = (slides: readonly DraftSlide[], of: Unit = first) =>
    slides.map((slide) => ({ ...slide, storyPart: of.place, ...kickerOf(context, of.section, units) }));
  switch (kind) {
    case 'chart':
      return label(orNumber(context, first, chartSlide(context, first, section, weight + 8)));
    case 'figures':
      return label(orNumber(context, first, figuresSlide(context, first, section, weight + 4)));
    case 'numbers':
      return label([
        numbersSlide(
          context,
          units.flatMap((unit) => unit.figures),
          units,
          section,
          weight + 6,
        ),
      ]);
    case 'list':
      return label(listSlide(context, first, section, weight + 2));
    case 'parts':
      return label(partsSlide(context, first, section, weight));
    default: {
      // A gap with its background, an aim with its means: the slide is named for the point it makes.
      const named = units.find((unit) => unit.place === 'gap' || unit.place === 'objective') ?? first;
      return label(sentenceSlides(context, units, named.section, weights[named.place]), named);
    }
  }
}

/** Where values came to no more than their sentence, that with its one number in large type. */
function orNumber(context: PlanContext, unit: Unit, slides: readonly DraftSlide[]): readonly DraftSlide[] {
  const [only, ...more] = slides;
  if (only?.content.layout !== 'statement' || more.length > 0) return slides;
  const number = numberSlide(context, unit, unit.section, only.weight);
  return number === undefined ? slides : [number];
}

/** Visual evidence comes before bullets: a chart, then figures, then points. */
function kindOf(unit: Unit, counted: boolean): Piece['kind'] {
  if (unit.comparison !== undefined) return 'chart';
  const { figures } = unit;
  // Counts of the study stand together on a slide of their own already.
  const scaled = counted && unit.section === 'objective';
  // A count in words says less than the things counted.
  const telling = figures.some(
    ({ worth, counts }) => worth > drawnAlone && (unit.list === undefined || counts.end > counts.start),
  );
  if (!scaled && telling) return 'figures';
  if (unit.list !== undefined) return 'list';
  return unit.parts.length >= 3 && unit.words > partsFrom ? 'parts' : 'text';
}
