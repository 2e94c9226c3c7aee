import { countWords } from '../../text/words.ts';
import { type PlanContext, shownPassage } from '../context.ts';
import type { DraftSlide } from '../draft-slide.ts';
import { headlineSpans } from '../headline.ts';
import { remainder } from '../remainder.ts';
import { setPassages } from '../setting.ts';
import type { Section, Unit } from '../units.ts';
import { leads, mayHead, pointOf } from './groups.ts';
import { comfortableWords, slideWords, soloSlide, spansOf, wordsIn } from './statement.ts';
import { topic } from './text.ts';

const ordinal = /^(?:first(?:ly)?|second(?:ly)?|third(?:ly)?|then|next|subsequently|finally|lastly)\b/i;

/**
 * Several sentences in the order of the page: the headline of the first over the others; else the first leads in large
 * type; else the name of the role stands above them.
 */
export function groupSlide(
  context: PlanContext,
  units: readonly Unit[],
  section: Section,
  weight: number,
): DraftSlide[] {
  const [first] = units;
  if (first === undefined) return [];
  if (units.length === 1) return soloSlide(context, first, section, weight);
  const head = headOf(context, units);
  const others = units.filter((unit) => unit !== head?.unit);
  const base = { id: section, sentences: units.map((unit) => unit.sentence.index), weight };
  const spans = others.map((unit) => pointOf(context, unit).spans);
  const shownWhole = units.flatMap((unit) => pointOf(context, unit).spans);
  if (head === undefined && leads(units.map((unit) => pointOf(context, unit).words))) {
    const [statement, support] = units.map((unit) => shownPassage(context, pointOf(context, unit).spans));
    if (statement !== undefined && support !== undefined)
      return [{ ...base, content: { layout: 'statement', statement, support }, shown: shownWhole }];
  }
  const points = spans.map((one) => shownPassage(context, one));
  const ordered = others.filter(({ sentence }) => ordinal.test(sentence.text)).length >= 2;
  const heading = head === undefined ? topic(context, section, first) : shownPassage(context, head.heading);
  const all = [heading, ...points].reduce((sum, one) => sum + countWords(one.rich.text), 0);
  const rest = head === undefined ? 0 : wordsIn(context, [...head.before, ...head.after]);
  const fits = head !== undefined && all + rest <= (head.light ? comfortableWords : slideWords);
  const shown = [...(head?.heading ?? []), ...(fits ? [...head.before, ...head.after] : []), ...spans.flat()];
  const [support] = points;
  if (head !== undefined && support !== undefined && points.length === 1)
    return [
      {
        ...base,
        content: { layout: 'statement', statement: heading, support },
        ...(fits ? setPassages(context, head) : {}),
        shown,
      },
    ];
  return [
    {
      ...base,
      content: ordered ? { layout: 'steps', steps: points } : { layout: 'points', points },
      heading,
      ...(fits ? setPassages(context, head) : {}),
      shown,
    },
  ];
}

/** The first sentence heads the others where its main clause can: no sentence stands over one that it follows. */
function headOf(context: PlanContext, units: readonly Unit[]) {
  const [unit] = units;
  if (unit === undefined || !mayHead(context, unit, 0)) return;
  const heading = headlineSpans(context, unit) ?? [];
  const phrasing = unit.phrasing?.core === heading ? unit.phrasing : undefined;
  const rest = phrasing === undefined ? remainder(context.story.text, spansOf(unit), heading) : [];
  const [piece] = rest;
  const after = phrasing?.after ?? (piece !== undefined && rest.length === 1 ? [piece] : []);
  // What a claim was cut from is deleted with care; a clause is only as true with its rest.
  return { unit, heading, before: phrasing?.before ?? [], after, light: phrasing?.light ?? true };
}
