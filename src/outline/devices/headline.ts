import { headingLines } from '../../layouts/metrics.ts';
import type { Relation } from '../../story/relations/model.ts';
import type { Span } from '../../text/rich-text.ts';
import { countWords } from '../../text/words.ts';
import type { PlanContext } from '../context.ts';
import { claimHeadline, isDangling } from '../headline.ts';
import type { Setting } from '../setting.ts';
import { subtractSpans, textOf } from '../spans.ts';
import type { Unit } from '../units.ts';

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
  const cut = clauseSetting(context, whole, relation, suits);
  if (cut !== undefined) return cut;
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

/** Kinds whose span is a clause of its own, subject first. */
const clauses = new Set<Relation['kind']>(['action', 'cause', 'purpose', 'deed']);

/** The drawn clause as headline; a condition before it and what restricts it stay beside it in small type. */
function clauseSetting(
  { story }: PlanContext,
  whole: readonly Span[],
  { kind, spans }: Relation,
  suits: (spans: readonly Span[]) => boolean,
): Setting | undefined {
  const [first] = spans;
  const last = spans.at(-1);
  if (!clauses.has(kind) || first === undefined || last === undefined) return;
  const core = [{ start: first.start, end: last.end }];
  if (!suits(core) || isDangling(textOf(story.text, core))) return;
  const rest = subtractSpans(whole, core);
  const before = rest.filter(({ end }) => end <= first.start);
  const after = rest.filter(({ start }) => start >= last.end);
  const lead = textOf(story.text, before).trim();
  const tail = textOf(story.text, after).trim();
  if (lead !== '' && suits([...before, ...core]))
    return { before: [], heading: [...before, ...core], after: tailOf(after, tail) };
  if (countWords(lead) > restMost) return;
  const shown = tailOf(after, tail);
  if (countWords(textOf(story.text, shown)) > restMost + 4) return;
  return { before: /\p{L}/u.test(lead) ? before : [], heading: core, after: shown };
}

/** What a comma sets apart only adds and waits in the notes where it is long; anything else restricts the claim and stays. */
const tailOf = (after: readonly Span[], tail: string): readonly Span[] =>
  !/\p{L}/u.test(tail) || (/^[,;–—(]/u.test(tail) && countWords(tail) > restMost) ? [] : after;
