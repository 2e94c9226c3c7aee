import { drawnHeadingLines } from '../../layouts/metrics.ts';
import { mainVerb } from '../../story/claims/clause.ts';
import { balanced } from '../../story/claims/headline.ts';
import { headsIn } from '../../story/relations/frame/heads.ts';
import { jointsIn, phraseEnd } from '../../story/relations/frame/joints.ts';
import { type Line, lineOf } from '../../story/relations/line.ts';
import type { Span } from '../../text/rich-text.ts';
import { tokenise } from '../../text/tokens.ts';
import { countWords } from '../../text/words.ts';
import type { PlanContext } from '../context.ts';
import { isDangling } from '../headline.ts';
import type { Setting } from '../setting.ts';
import { covers, subtractSpans, textOf } from '../spans.ts';
import type { Unit } from '../units.ts';

/** Words of the headline. */
const head = { least: 5, most: 16, lines: 3 };
/** Words above the headline at most: there they wait for it. */
const beforeMost = 16;
/** Words of a sentence that stands whole beside its numbers; of a longer one the end is for the notes. */
const sentenceMost = 44;

/**
 * A long sentence over its numbers, all of it: a clause as headline, what stands before and after that in small type, to be read
 * in one go. Nothing is left out but the last clauses of a very long sentence, and those hold none of `numbers`.
 */
export function settingOverNumbers(
  context: PlanContext,
  unit: Unit,
  numbers: readonly Span[],
  inHeadline = false,
): Setting | undefined {
  const { text } = context.story;
  const sentence = unit.point?.spans ?? [unit.sentence];
  const [whole] = sentence;
  if (whole === undefined || sentence.length > 1 || !/^en\b/iu.test(context.story.language)) return;
  const line = lineOf(text, unit.sentence, atomsOf(context), []);
  const ends = phraseEnds(line);
  const all = shortened(text, whole, ends, numbers);
  if (all === undefined) return;
  const settings = headSpans(line, all.start, ends)
    .filter(({ start, end }) => start >= all.start && end <= all.end)
    .map((heading): Setting => {
      const rest = subtractSpans([all], [heading]);
      return {
        before: worded(
          text,
          rest.filter(({ end }) => end <= heading.start),
        ),
        heading: [heading],
        after: worded(
          text,
          rest.filter(({ start }) => start >= heading.end),
        ),
      };
    })
    .filter((set) => suits(text, set))
    .filter(({ heading }) => !inHeadline || numbers.some((span) => covers(heading, span)));
  const rank = ({ before, heading }: Setting): number =>
    countWords(textOf(text, heading)) +
    (numbers.some((span) => covers(heading, span)) ? 6 : 0) +
    (before.length === 0 ? 3 : 0) +
    (/^(?:\s?[,;:—–]|\s(?:which|that|and|but|to|by|using)\s|\.?$)/u.test(text.slice(heading[0]?.end, all.end))
      ? 4
      : 0);
  return settings.sort((one, other) => rank(other) - rank(one))[0];
}

const atomsOf = ({ rich }: PlanContext): readonly Span[] =>
  rich.marks.filter(({ kind }) => kind === 'math' || kind === 'code' || kind === 'link');

/** Marks alone are nothing to read. */
const worded = (text: string, spans: readonly Span[]): readonly Span[] =>
  /[\p{L}\p{N}]/u.test(textOf(text, spans)) ? spans : [];

/** Where a phrase or clause of the sentence ends. */
function phraseEnds(line: Line): readonly number[] {
  const { text, sentence } = line;
  const joints = jointsIn(line, 1, line.end).map(({ from }) => phraseEnd(line, from));
  const marks = [...sentence.text.matchAll(clauseMark)].map(({ index }) => sentence.start + index);
  const verbs = line.tokens.flatMap(({ lower, depth }, k) =>
    k > 0 &&
    depth === 0 &&
    /^(?:and|but)$/u.test(lower) &&
    (/^(?:verb|auxiliary|pronoun)$/u.test(line.classes[k + 1] ?? '') ||
      (line.classes[k + 1] === 'participle' &&
        /^(?:determiner|pronoun|to|preposition)$/u.test(line.classes[k + 2] ?? '')))
      ? [phraseEnd(line, k)]
      : [],
  );
  const ends = [...joints, ...verbs].map((k) => line.tokens[k - 1]!.end);
  return [...new Set([...ends, ...marks])]
    .filter((end) => balanced(text.slice(sentence.start, end)))
    .sort((one, other) => one - other);
}

/** Marks that end a clause; a comma only before what opens another, so that no list is cut. */
const clauseMark =
  /[;:]\s|(?<![\d×%])\s[—–]\s(?!\d)|,(?=\s(?:which|who|whose|where|when|and (?:we|it|they|the|that|this)|but|while|whereas|with|because|as|so|thus|thereby|for which|in which|\p{L}+ing|compared)\s)/gu;

/** The sentence, or its first clauses with all the numbers where it is long. */
function shortened(
  text: string,
  whole: Span,
  ends: readonly number[],
  numbers: readonly Span[],
): Span | undefined {
  const words = (end: number): number => countWords(text.slice(whole.start, end));
  if (words(whole.end) <= sentenceMost) return whole;
  const last = Math.max(...numbers.map(({ end }) => end));
  const end = ends.filter((at) => at >= last && words(at) <= sentenceMost && closes(text, at)).at(-1);
  return end === undefined ? undefined : { start: whole.start, end };
}

/** Only what a comma or another mark sets apart may be left to the notes: it adds to what is said, limits nothing, and is no item of a list. */
const closes = (text: string, end: number): boolean =>
  /^\s?[,;:—–]/u.test(text.slice(end)) &&
  !/^[\s,;:—–]*(?:\(?\d\)|\(?i+\)|and|or|but|except|although|though|while|whereas|only|unless|if|however|despite|yet|provided|as long as)(?=\W)/iu.test(
    text.slice(end),
  );

/** Stretches of the sentence that may be its headline: clauses of it, and its beginning up to the end of a phrase. */
function headSpans(line: Line, from: number, ends: readonly number[]): Span[] {
  const clauses = headsIn(line).map((spans) => ({ start: spans[0]!.start, end: spans.at(-1)!.end }));
  const starts = [from, ...clauses.map(({ start }) => start)];
  const openings = [...new Set(starts)].flatMap((start) =>
    ends.filter((end) => end > start).map((end) => ({ start, end })),
  );
  return [...clauses, ...openings];
}

/** Words after which a headline leaves its reader waiting. */
const waits =
  /\b(?:that|than|how|whether|of|for|to|being|are|is|was|were|and|or|with|by|in|on|at|from|as|the|an?|such|using|between|including|propose[ds]?|presents?|requires?|allows?|e\.g\.?|i\.e\.?|saw|area|found|shows?|showed)$|[,(–—-]$|\(\d\)$/iu;

function suits(text: string, { before, heading }: Setting): boolean {
  const words = textOf(text, heading).trim();
  const count = countWords(words);
  return (
    count >= head.least &&
    count <= head.most &&
    drawnHeadingLines(words) <= head.lines &&
    !waits.test(words) &&
    (before.length > 0 || !isDangling(words) || /^this (?:paper|study|work|article)\b/iu.test(words)) &&
    balanced(words) &&
    countWords(textOf(text, before)) <= beforeMost &&
    isClause(words)
  );
}

const hasVerb = (words: string): boolean =>
  mainVerb(tokenise(words, { start: 0, end: words.length })) !== undefined;

/** A verb of its own, and one behind 'we find that': 'we find that systems of the third kind' says nothing yet. */
function isClause(words: string): boolean {
  const [frame = '', ...rest] = words.split(
    /(?<=\b(?:show|shows|showed|find|found|demonstrate|demonstrates|demonstrated|reveal|reveals|revealed|indicate|indicates|indicated|suggest|suggests|suggested|argue|observe|observed|report|note|conclude|confirm|predict|predicted|estimate)) that\s/iu,
  );
  return (
    hasVerb(words) &&
    /\p{L}/u.test(frame) &&
    rest.every((part) => hasVerb(part.replace(/,\s(?:which|who)\s[^,]*/giu, '')))
  );
}
