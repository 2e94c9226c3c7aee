import type { Span } from '../../text/rich-text.ts';
import type { PlanContext } from '../context.ts';
import type { DraftSlide } from '../draft-slide.ts';
import { isDangling } from '../headline.ts';
import type { Section, Unit } from '../units.ts';
import { countWords } from '../words.ts';
import { chartSlide } from './chart.ts';
import {
  countsThings,
  figuresMost,
  figuresOf,
  figuresSlide,
  numbersSlide,
  sharesFigures,
} from './figures.ts';
import { groupsOf, together } from './groups.ts';
import { groupSlide, partsSlide } from './points.ts';
import { scaleSlide } from './scale.ts';

/** A sentence shorter than this is shown whole, though it could be split. */
const partsFrom = 20;

/** How much a talk needs a slide of each stretch; charts and figures get a little more. */
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

/** The slides of the abstract. `said` are sentences whose content stands on a slide already. */
export function narrativeSlides(
  context: PlanContext,
  units: readonly Unit[],
  said: ReadonlySet<number>,
): DraftSlide[] {
  const told = units.filter((unit) => unit.section !== 'aside' && unit.section !== 'availability');
  const scale = scaleSlide(context, told, said);
  const skipped = new Set([...said, ...(scale?.absorbed ?? [])]);
  const early = scale === undefined ? [] : told.filter(({ sentence }) => sentence.index < scale.before);
  const isOpen = ({ sentence }: Unit) => !skipped.has(sentence.index);
  const counted = scale !== undefined;
  const slides = [
    ...piecesOf(context, early.filter(isOpen), counted).flatMap((piece) => pieceSlides(context, piece)),
    ...(scale === undefined ? [] : [{ ...scale.slide, stretch: 'method' }]),
    ...piecesOf(context, told.slice(early.length).filter(isOpen), counted).flatMap((piece) =>
      pieceSlides(context, piece),
    ),
  ];
  const count = new Map<string, number>();
  return slides.map((slide) => {
    if (slide === scale?.slide) return slide;
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

interface Piece {
  readonly kind: 'chart' | 'figures' | 'numbers' | 'parts' | 'text';
  readonly units: readonly Unit[];
}

function pieceSlides(context: PlanContext, { kind, units }: Piece): DraftSlide[] {
  const [first] = units;
  if (first === undefined) return [];
  const { section } = first;
  const weight = weights[section];
  const label = (slides: readonly DraftSlide[], of: Section = section) =>
    slides.map((slide) => ({ ...slide, stretch: of, ...kickerOf(context, of, units) }));
  switch (kind) {
    case 'chart':
      return label(chartSlide(context, first, section, weight + 8));
    case 'figures':
      return label(figuresSlide(context, first, section, weight + 4, units[1]));
    case 'numbers':
      return label([
        numbersSlide(
          context,
          units.flatMap((unit) => figuresOf(context, unit)),
          units,
          section,
          weight + 6,
        ),
      ]);
    case 'parts':
      return label(partsSlide(context, first, section, weight));
    default: {
      // A gap with its background, an aim with its means: the slide is named for the point it makes.
      const named = units.find((unit) => unit.section === 'gap' || unit.section === 'objective') ?? first;
      return label(groupSlide(context, units, named.section, weights[named.section]), named.section);
    }
  }
}

/**
 * Sentences as slides: a chart, figures or a list of its own where a sentence gives one; those that are text alone
 * share slides with others of their role.
 */
function piecesOf(context: PlanContext, units: readonly Unit[], counted: boolean): Piece[] {
  const pieces: Piece[] = [];
  let run: Unit[] = [];
  let numbers: { units: Unit[]; readonly at: number } | undefined;
  for (const unit of units) {
    const kind = kindOf(context, unit, counted);
    if (kind === 'text') {
      const before = run.at(-1);
      const last = pieces.at(-1)?.units.at(-1);
      const between =
        last !== undefined && before !== undefined && last.sentence.index > before.sentence.index;
      // Over figures in between it may join what was said before, but not where it leans on them.
      const joins =
        before !== undefined &&
        together(before.section, unit.section) &&
        (!between || (last.section === unit.section && !isDangling(unit.sentence.text)));
      if (!joins) {
        run = [];
        pieces.push({ kind: 'text', units: run });
      }
      run.push(unit);
      numbers = undefined;
      continue;
    }
    const figures = kind === 'figures' ? figuresOf(context, unit) : [];
    const shares =
      kind === 'figures' && unit.headline === undefined && figures.length > 0 && figures.every(countsThings);
    const open = numbers?.units.at(-1);
    if (
      shares &&
      numbers !== undefined &&
      open?.section === unit.section &&
      numbers.units.flatMap((one) => figuresOf(context, one)).length + figures.length <= figuresMost
    ) {
      numbers.units.push(unit);
      pieces[numbers.at] = { kind: 'numbers', units: numbers.units };
      continue;
    }
    numbers = shares ? { units: [unit], at: pieces.length } : undefined;
    pieces.push({ kind, units: [unit] });
  }
  const grouped = pieces
    .flatMap((piece) =>
      piece.kind === 'text'
        ? groupsOf(context, piece.units).map((of): Piece => ({ kind: 'text', units: of }))
        : [piece],
    )
    .sort((one, other) => (one.units[0]?.sentence.index ?? 0) - (other.units[0]?.sentence.index ?? 0));
  return besideFigures(context, grouped);
}

/** A sentence left alone next to one with numbers of the same role shares its slide. */
function besideFigures(context: PlanContext, pieces: readonly Piece[]): Piece[] {
  const done: Piece[] = [];
  for (const piece of pieces) {
    const before = done.at(-1);
    const [one] = before?.units ?? [];
    const [other] = piece.units;
    const lone = before?.units.length === 1 && piece.units.length === 1;
    if (
      before !== undefined &&
      one !== undefined &&
      other !== undefined &&
      lone &&
      one.section === other.section
    ) {
      const first = before.kind === 'figures' && piece.kind === 'text' && sharesFigures(context, one, other);
      const second = before.kind === 'text' && piece.kind === 'figures' && sharesFigures(context, other, one);
      if (first || second) {
        done[done.length - 1] = { kind: 'figures', units: first ? [one, other] : [other, one] };
        continue;
      }
    }
    done.push(piece);
  }
  return done;
}

/** Visual evidence comes before bullets: a chart, then figures, then points. */
function kindOf(context: PlanContext, unit: Unit, counted: boolean): Piece['kind'] {
  if (unit.comparison !== undefined) return 'chart';
  const figures = figuresOf(context, unit);
  // Counts of the study stand together on a slide of their own already.
  const scaled = counted && unit.section === 'objective';
  if (!scaled && figures.length > 0) return 'figures';
  return unit.parts.length >= 3 && unit.words > partsFrom ? 'parts' : 'text';
}

/** What a headline leaves out of its sentence, as ranges worth a point of their own. */
export function leftOut(text: string, unit: Unit, headline: readonly Span[]): Span[] {
  return remainder(text, unit.point?.spans ?? [unit.sentence], headline);
}

export function remainder(text: string, whole: readonly Span[], taken: readonly Span[]): Span[] {
  const rest: Span[] = [];
  let from = 0;
  for (const span of whole) {
    const start = Math.max(span.start, from);
    let at = start;
    for (const part of taken.filter((one) => one.end > span.start && one.start < span.end)) {
      if (part.start > at) rest.push({ start: at, end: part.start });
      at = Math.max(at, part.end);
    }
    if (at < span.end) rest.push({ start: at, end: span.end });
    from = span.end;
  }
  return rest.map((span) => tidy(text, span)).filter((span) => worthAPoint(text.slice(span.start, span.end)));
}

/** Brackets around the whole and a leading 'and' go. */
function tidy(text: string, span: Span): Span {
  let { start, end } = span;
  const piece = text.slice(start, end);
  start += /^[\s,;:.–—]*(?:(?:and|but|und|et|y|e)\s+)?/u.exec(piece)?.[0].length ?? 0;
  end -= /[\s,;:.–—]*$/u.exec(text.slice(start, end))?.[0].length ?? 0;
  const inner = text.slice(start, end);
  if (/^\([^()]*\)$/.test(inner)) return { start: start + 1, end: end - 1 };
  return { start, end: Math.max(start, end) };
}

const worthAPoint = (piece: string): boolean =>
  countWords(piece) >= 4 || (/\d/.test(piece) && countWords(piece) >= 2);
