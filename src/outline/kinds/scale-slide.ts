import type { PlanContext } from '../context.ts';
import type { DraftSlide } from '../draft-slide.ts';
import { countsThings, type FigureText, figuresMost } from '../figure/model.ts';
import type { Unit } from '../units.ts';
import { numbersSlide, shareInFigures } from './figures.ts';

/** Sentences about which the numbers say nearly all. */
const absorbedShare = 0.3;

export interface Scale {
  readonly slide: DraftSlide;
  /** It stands before this sentence's slides. */
  readonly before: number;
  /** Sentences that need no slide of their own beside it. */
  readonly absorbed: ReadonlySet<number>;
}

/**
 * The size of the study in one slide: what is counted in the sentences on aim and method (and those between
 * them). Only where there are three numbers or more.
 */
export function scaleSlide(context: PlanContext, units: readonly Unit[]): Scale | undefined {
  const firstResult = units.findIndex(({ section }) => section === 'result' || section === 'conclusion');
  const early = firstResult < 0 ? units : units.slice(0, firstResult);
  const start = early.findIndex(({ section }) => section === 'objective' || section === 'method');
  if (start < 0) return;
  const about = early
    .slice(start)
    .filter(
      ({ section, comparison }) =>
        section !== 'background' && section !== 'gap' && section !== 'aside' && comparison === undefined,
    );
  const found = about
    .map((unit) => ({ unit, figures: unit.figures.filter(countsThings) }))
    .filter(({ figures }) => figures.length > 0);
  const absorbs = ({ unit, figures }: (typeof found)[number]) =>
    figures.length >= 2 && shareInFigures(context, unit, figures) >= absorbedShare;
  // A sentence on the method that has a slide of its own shows its number there.
  const used = found.filter((one) => absorbs(one) || one.unit.section === 'objective');
  const all = used.flatMap(({ figures }) => figures);
  if (all.length < 3 || !used.some(absorbs)) return;
  const kept = all.length <= figuresMost ? all : best(all);
  const absorbed = new Set(used.filter(absorbs).map(({ unit }) => unit.sentence.index));
  // After the sentence that names what is counted.
  const named = about.find((unit) => !absorbed.has(unit.sentence.index) && unit.section === 'objective');
  const first = used[0]?.unit.sentence.index ?? 0;
  return {
    slide: numbersSlide(
      context,
      kept,
      used.map(({ unit }) => unit),
      'method',
      76,
    ),
    before: named === undefined || named.sentence.index < first ? first : named.sentence.index + 1,
    absorbed,
  };
}

/** Counts before measures, larger words first come first served; in the order of the text. */
const best = (figures: readonly FigureText[]): FigureText[] => {
  const ranked = [...figures].sort(
    (one, other) => Number(other.kind === 'count') - Number(one.kind === 'count'),
  );
  const chosen = new Set(ranked.slice(0, figuresMost));
  return figures.filter((figure) => chosen.has(figure));
};
