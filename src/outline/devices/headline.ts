import { headingLines } from '../../layouts/metrics.ts';
import type { Relation } from '../../story/relations/model.ts';
import type { Span } from '../../text/rich-text.ts';
import type { PlanContext } from '../context.ts';
import { claimHeadline, isDangling } from '../headline.ts';
import type { Setting } from '../setting.ts';
import { subtractSpans, textOf } from '../spans.ts';
import type { Unit } from '../units.ts';
import { countWords } from '../words.ts';

/** Words of a headline at most. */
const wordsMost = 16;
/** Words beside the headline, in small type. */
const restMost = 18;

/** What stands over a drawing: a claim of the sentence, whole where it is short, else its main clause. */
export function headOver(context: PlanContext, unit: Unit, relation: Relation): Setting | undefined {
  const { text } = context.story;
  const suits = (spans: readonly Span[] | undefined): spans is readonly Span[] => {
    if (spans === undefined) return false;
    const words = textOf(text, spans).trim();
    return countWords(words) >= 3 && countWords(words) <= wordsMost && headingLines(words) <= 2;
  };
  const whole = unit.point?.spans ?? [unit.sentence];
  if (suits(whole)) return setting(whole);
  const made = [relation.headlineSpans, claimHeadline(context, unit)].find(suits);
  if (made !== undefined && !isDangling(textOf(text, made))) return setting(made);
  const { phrasing } = unit;
  if (phrasing !== undefined && suits(phrasing.core)) {
    const rest = [...phrasing.before, ...phrasing.after];
    const drawn = countWords(textOf(text, subtractSpans(rest, relation.spans)));
    return drawn > restMost
      ? setting(phrasing.core)
      : { before: phrasing.before, heading: phrasing.core, after: phrasing.light ? [] : phrasing.after };
  }
  return undefined;
}

const setting = (heading: readonly Span[]): Setting => ({ before: [], heading, after: [] });
