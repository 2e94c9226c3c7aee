import type { Span } from '../../text/rich-text.ts';
import type { PlanContext } from '../context.ts';
import type { DraftSlide } from '../draft-slide.ts';
import type { Section, Unit } from '../units.ts';
import { countWords } from '../words.ts';
import { chartSlide } from './chart.ts';
import { figuresOf, figuresSlide } from './figures.ts';
import { groupSlide, partsSlide, soloSlide } from './points.ts';
import { scaleSlide } from './scale.ts';

/** Most words that share one slide, headline and points together. */
export const wordsASlide = 40;
const pointWords = 26;
const unitsASlide = 4;
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

export interface Stretch {
  readonly section: Section;
  readonly units: readonly Unit[];
}

/** Neighbouring sentences of one role, in the order of the text, which is the author's own story. */
export function stretchesOf(units: readonly Unit[]): Stretch[] {
  const stretches: { section: Section; units: Unit[] }[] = [];
  for (const unit of units) {
    const last = stretches.at(-1);
    if (last?.section === unit.section) last.units.push(unit);
    else stretches.push({ section: unit.section, units: [unit] });
  }
  return stretches;
}

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
  const count = new Map<string, number>();
  const slides: DraftSlide[] = [];
  for (const stretch of stretchesOf(early)) add(stretch);
  if (scale !== undefined) slides.push({ ...scale.slide, stretch: 'method' });
  for (const stretch of stretchesOf(told.slice(early.length))) add(stretch);
  return slides;

  function add(stretch: Stretch): void {
    for (const slide of stretchSlides(context, stretch, skipped, scale !== undefined)) {
      const name = slide.id;
      const number = (count.get(name) ?? 0) + 1;
      count.set(name, number);
      slides.push({
        ...slide,
        id: number === 1 ? name : `${name}-${number}`,
        weight: slide.weight - (number - 1) * 4,
        stretch: stretch.section,
        ...kickerOf(context, stretch),
      });
    }
  }
}

function kickerOf({ words }: PlanContext, { section, units }: Stretch): { kicker?: string } {
  if (section in words) return { kicker: words[section as keyof typeof words] };
  // A structured abstract's own word for the section, where it is none of ours.
  const label = units[0]?.sentence.label;
  return label !== undefined && units.every((unit) => unit.sentence.label === label) ? { kicker: label } : {};
}

type Piece = { readonly kind: 'chart' | 'figures' | 'parts' | 'solo' | 'group'; readonly units: Unit[] };

function stretchSlides(
  context: PlanContext,
  { section, units }: Stretch,
  skipped: ReadonlySet<number>,
  counted: boolean,
): DraftSlide[] {
  const weight = weights[section];
  return piecesOf(
    context,
    units.filter(({ sentence }) => !skipped.has(sentence.index)),
    counted,
  ).flatMap(({ kind, units: of }): DraftSlide[] => {
    const first = of[0];
    if (first === undefined) return [];
    switch (kind) {
      case 'chart':
        return chartSlide(context, first, section, weight + 8);
      case 'figures':
        return figuresSlide(context, first, section, weight + 4);
      case 'parts':
        return partsSlide(context, first, section, weight);
      case 'solo':
        return soloSlide(context, first, section, weight);
      default:
        return groupSlide(context, of, section, weight);
    }
  });
}

function piecesOf(context: PlanContext, units: readonly Unit[], counted: boolean): Piece[] {
  const pieces: Piece[] = [];
  let group: Unit[] = [];
  const flush = () => {
    if (group.length > 0) pieces.push({ kind: group.length === 1 ? 'solo' : 'group', units: group });
    group = [];
  };
  for (const unit of units) {
    const kind = kindOf(context, unit, counted);
    if (kind === 'group') {
      const total = group.reduce((sum, one) => sum + one.words, unit.words);
      if (group.length > 0 && (total > wordsASlide || group.length >= unitsASlide)) flush();
      group.push(unit);
    } else {
      flush();
      pieces.push({ kind, units: [unit] });
    }
  }
  flush();
  return pieces;
}

/** Visual evidence comes before bullets: a chart, then figures, then points. */
function kindOf(context: PlanContext, unit: Unit, counted: boolean): Piece['kind'] {
  if (unit.comparison !== undefined) return 'chart';
  const figures = figuresOf(context, unit);
  // Counts of the study stand together on a slide of their own already.
  const scaled = counted && unit.section === 'objective';
  if (!scaled && figures.length > 0) return 'figures';
  if (unit.parts.length >= 2 && unit.words > partsFrom) return 'parts';
  return unit.words > pointWords ? 'solo' : 'group';
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
