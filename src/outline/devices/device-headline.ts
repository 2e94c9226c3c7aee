import { drawnHeadingLines } from '../../layouts/metrics.ts';
import { mainVerb } from '../../story/claims/clause.ts';
import type { Relation } from '../../story/relations/model.ts';
import type { Span } from '../../text/rich-text.ts';
import { tokenise } from '../../text/tokens.ts';
import { countWords } from '../../text/words.ts';
import type { PlanContext } from '../context.ts';
import { claimHeadline, isDangling } from '../headline.ts';
import type { Setting } from '../setting.ts';
import { covers, subtractSpans, textOf } from '../spans.ts';
import type { Unit } from '../units.ts';
import { closedSpans } from '../whole.ts';

/** Words of a headline at most. */
const wordsMost = 16;
/** Lines of it at full size; what has three is set smaller. */
const linesMost = 3;
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
    return countWords(words) >= 3 && countWords(words) <= wordsMost && drawnHeadingLines(words) <= linesMost;
  };
  const whole = unit.point?.spans ?? [unit.sentence];
  const lead =
    relation.kind === 'enumeration' || relation.kind === 'list' || relation.kind === 'members'
      ? relation.lead?.spans
      : undefined;
  if (lead !== undefined && suits(lead) && (relation.kind !== 'list' || saysAll(text, lead)))
    return setting(lead);
  // Its parts would say again what a whole sentence says over them.
  if (suits(whole) && relation.kind !== 'breakdown') return setting(whole);
  const isStated = (spans: readonly Span[]): boolean =>
    relation.spans.every((span) => covers(spans, inner(text, span)));
  const own = (relation.heads ?? []).filter((spans) => suits(spans) && !leans(textOf(text, spans)));
  const [longest] = own;
  if (relation.kind === 'breakdown') {
    const { spans } = relation.claim;
    return suits(spans) && (unit.sentence.index > 0 || !leans(textOf(text, spans)))
      ? besideHead(context, whole, spans, relation)
      : undefined;
  }
  if (relation.kind === 'link' || relation.kind === 'predicate')
    return longest && besideHead(context, whole, longest, relation);
  const stated = own.find(isStated);
  if (stated !== undefined) return besideHead(context, whole, stated, relation);
  const parts = unit.parts.map(({ spans }) => spans).filter((spans) => suits(spans) && isStated(spans));
  const made = [...parts, relation.headlineSpans, claimHeadline(context, unit)].filter(suits);
  const claim = made.find(isStated) ?? made[0];
  const opening = prefixSetting(context, whole, relation, suits);
  if (claim !== undefined && (isStated(claim) || opening === undefined) && !isDangling(textOf(text, claim)))
    return setting(claim);
  return (
    opening ??
    clauseSetting(context, whole, relation, suits) ??
    (longest && besideHead(context, whole, longest, relation)) ??
    phrasingSetting(context, unit, relation, suits)
  );
}

/**
 * Whether what leads to a list is a clause with a verb, and closed without its last preposition: 'We test it in | A, B, and C'. What
 * ends otherwise breaks off inside the first item: 'They share an underlying | design, grammar, and structure'.
 */
function saysAll(text: string, lead: readonly Span[]): boolean {
  const closed = closedSpans(text, lead);
  const words = closed && textOf(text, closed);
  const isCut = words !== textOf(text, lead) || /^\s*:/u.test(text.slice(lead.at(-1)!.end));
  return (
    words !== undefined &&
    isCut &&
    mainVerb(tokenise(words, { start: 0, end: words.length })) !== undefined &&
    !isDangling(words)
  );
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

/** Whether a cut clause leans on the sentence before it; 'this method' and 'these patients' say what they are. */
const leans = (text: string): boolean =>
  isDangling(text) && !/^(?:this|these|both|each|such)\s\p{Ll}[\p{L}-]*\s/iu.test(text);

/** Discourse words before a clause, or the scene of it that is already told. */
const discourse =
  /^(?:in this (?:paper|work|study|article)|here|finally|moreover|furthermore|additionally|however|thus|therefore)\b/iu;
/** What limits or turns the claim before it: it stays beside the headline. */
const limits =
  /^[,;–—\s]*(?:but|except|although|though|while|whereas|only|unless|if|when|however|despite|yet|as long as|provided)\b/iu;

/** A cut clause with what limits it in small type, where the drawing does not tell that. */
export function besideHead(
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
  const scene =
    /\p{L}/u.test(lead) &&
    !discourse.test(lead) &&
    !/\bthat\s*,?$/u.test(lead) &&
    countWords(lead) > 2 &&
    countWords(lead) <= restMost;
  const restricts = /^[\p{L}\p{N}(]/u.test(tail);
  // What restricts the end of the drawing may not stand behind another phrase.
  if (restricts && spans.some((span) => span.end > end)) return undefined;
  const limit = countWords(tail) > 2 && (restricts || limits.test(tail));
  if (limit && countWords(tail) > restMost + 6) return undefined;
  return { before: scene ? before : [], heading, after: limit ? after : [] };
}

/** Marks and small words at the ends of a span need not stand in a headline. */
const inner = (text: string, { start, end }: Span): Span => {
  const words = text.slice(start, end);
  return {
    start: start + (words.search(/[\p{L}\p{N}]/u) || 0),
    end: start + words.replace(/[^\p{L}\p{N}%)]+$/u, '').length,
  };
};

/** Kinds whose parts end where a clause may end. */
const closed = new Set<Relation['kind']>([
  'range',
  'change',
  'lanes',
  'list',
  'values',
  'from-to',
  'operator',
  'fan',
  'count',
  'count-pair',
  'subset',
  'spelled',
  'contrast',
  'gap',
  'mechanism',
]);

/** The sentence up to the end of what is drawn, where that is whole by itself; what restricts it stays in small type. */
function prefixSetting(
  { story }: PlanContext,
  whole: readonly Span[],
  { kind, spans }: Relation,
  suits: (spans: readonly Span[]) => boolean,
): Setting | undefined {
  const end = Math.max(...spans.map((span) => span.end));
  const [first] = whole;
  if (!closed.has(kind) || first === undefined || end <= first.start) return;
  const heading = whole
    .filter(({ start }) => start < end)
    .map((span) => ({ start: span.start, end: Math.min(span.end, end) }));
  const words = textOf(story.text, heading);
  if (
    !suits(heading) ||
    isDangling(words) ||
    (words.match(/[([]/gu)?.length ?? 0) !== (words.match(/[)\]]/gu)?.length ?? 0)
  )
    return;
  const after = subtractSpans(whole, heading);
  const tail = textOf(story.text, after).trim();
  if (!hasVerb(words) || (countWords(tail) > restMost + 4 && !/^[,;–—(]/u.test(tail))) return;
  return { before: [], heading, after: tailOf(after, tail) };
}

const hasVerb = (words: string): boolean =>
  mainVerb(tokenise(words, { start: 0, end: words.length })) !== undefined;

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
