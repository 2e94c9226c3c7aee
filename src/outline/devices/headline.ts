import { headingLines } from '../../layouts/metrics.ts';
import type { Relation } from '../../story/relations/model.ts';
import type { Span } from '../../text/rich-text.ts';
import type { PlanContext } from '../context.ts';
import { claimHeadline, isDangling } from '../headline.ts';
import type { Setting } from '../setting.ts';
import { covers, subtractSpans, textOf } from '../spans.ts';
import type { Unit } from '../units.ts';
import { countWords } from '../words.ts';

/** Words of a headline at most. */
const wordsMost = 16;
/** Words beside the headline, in small type. */
const restMost = 18;

/**
 * What stands over a drawing: a claim of the sentence, whole where it is short, else its main clause. It holds all of
 * `must`, the numbers of the drawing.
 */
export function headOver(
  context: PlanContext,
  unit: Unit,
  relation: Relation,
  must: readonly Span[] = [],
): Setting | undefined {
  const { text } = context.story;
  const suits = (spans: readonly Span[] | undefined): spans is readonly Span[] => {
    if (spans === undefined || !must.every((span) => covers(spans, span))) return false;
    const words = textOf(text, spans).trim();
    return countWords(words) >= 3 && countWords(words) <= wordsMost && headingLines(words) <= 2;
  };
  const whole = unit.point?.spans ?? [unit.sentence];
  if (suits(whole)) return setting(whole);
  const own = relation.heads?.find((spans) => suits(spans) && !leans(textOf(text, spans)));
  if (own !== undefined) return beside(context, whole, own, relation);
  if (relation.kind === 'link') return undefined;
  const made = [relation.headlineSpans, claimHeadline(context, unit)].find(suits);
  if (made !== undefined && !isDangling(textOf(text, made))) return setting(made);
  return clauseSetting(context, whole, relation, suits) ?? phrasingSetting(context, unit, relation, suits);
}

/** The main clause as the story cut it, the rest beside it. */
function phrasingSetting(
  { story }: PlanContext,
  { phrasing }: Unit,
  relation: Relation,
  suits: (spans: readonly Span[]) => boolean,
): Setting | undefined {
  if (phrasing === undefined || !suits(phrasing.core)) return undefined;
  const rest = [...phrasing.before, ...phrasing.after];
  const drawn = countWords(textOf(story.text, subtractSpans(rest, relation.spans)));
  return drawn > restMost
    ? setting(phrasing.core)
    : { before: phrasing.before, heading: phrasing.core, after: phrasing.light ? [] : phrasing.after };
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

/** Whether a cut clause leans on the sentence before it; 'this method' and 'these patients' say what they are. */
const leans = (text: string): boolean =>
  isDangling(text) && !/^(?:this|these|both|each|such)\s\p{Ll}[\p{L}-]*\s/iu.test(text);

/** Discourse words before a clause, or the scene of it that is already told. */
const rank = /^(?:in this (?:paper|work|study|article)|here|finally|moreover|furthermore|additionally|however|thus|therefore)\b/iu;
/** What limits or turns the claim before it: it stays beside the headline. */
const limits = /^[,;–—\s]*(?:but|except|although|though|while|whereas|only|unless|if|when|however|despite|yet|as long as|provided)\b/iu;

/** A cut clause with what limits it in small type, where the drawing does not tell that. */
function beside(
  { story }: PlanContext,
  whole: readonly Span[],
  heading: readonly Span[],
  { spans }: Relation,
): Setting | undefined {
  const start = heading[0]!.start;
  const end = heading.at(-1)!.end;
  const rest = subtractSpans(whole, [...heading, ...spans]);
  const before = rest.filter((span) => span.end <= start);
  const after = rest.filter((span) => span.start >= end);
  const lead = textOf(story.text, before).trim();
  const tail = textOf(story.text, after).trim();
  const scene = /\p{L}/u.test(lead) && !rank.test(lead) && !/\bthat\s*,?$/u.test(lead) && countWords(lead) <= restMost;
  const limit = limits.test(tail);
  if (limit && countWords(tail) > restMost + 6) return undefined;
  return { before: scene ? before : [], heading, after: limit ? after : [] };
}
