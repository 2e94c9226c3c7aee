import { exactPassage, furniturePassage, type PlanContext, shownPassage } from '../context.ts';
import type { DraftSlide } from '../draft-slide.ts';
import { headingLines } from '../metrics.ts';
import type { Section, Unit } from '../units.ts';
import { countWords } from '../words.ts';
import { leftOut } from './narrative.ts';
import { soloSlide, topic } from './points.ts';

/** Values that the sentence itself puts side by side, as a table that the theme draws. */
export function chartSlide(context: PlanContext, unit: Unit, section: Section, weight: number): DraftSlide[] {
  const { comparison, sentence, point } = unit;
  if (comparison === undefined) return [];
  const { words } = context;
  const head = unit.headline;
  const heads = head !== undefined && headingLines(head.text) <= 2;
  const rest = heads ? leftOut(context.story.text, unit) : point === undefined ? [sentence] : point.spans;
  const caption = rest.length === 0 ? undefined : shownPassage(context, heads ? rest.slice(0, 1) : rest);
  const rows = comparison.marks.map((mark) => ({
    label: shownPassage(context, [mark.labelSpan]),
    value: exactPassage(context, [mark.valueSpan]),
  }));
  if (rows.length > 8) return soloSlide(context, unit, section, weight);
  return [
    {
      id: 'chart',
      content: {
        layout: 'chart',
        chart: {
          kind: comparison.kind,
          labelHeader: furniturePassage(words.compared),
          valueHeader: comparison.measure === undefined ? furniturePassage(words.value) : shownPassage(context, [comparison.measure.span]),
          rows,
          ...(caption === undefined || countWords(caption.rich.text) > 30 ? {} : { caption }),
        },
      },
      heading: heads ? shownPassage(context, head.spans) : comparison.measure === undefined ? topic(context, section, unit) : shownPassage(context, [comparison.measure.span]),
      sentences: [sentence.index],
      shown: [...(head?.spans ?? []), ...rest],
      weight,
    },
  ];
}
