import type { Span } from '../../text/rich-text.ts';
import type { Story } from '../model.ts';
import type { Draft, Paper } from './finder.ts';
import { headsIn } from './frame/heads.ts';
import { english, foreign } from './kinds.ts';
import { type Line, lineOf } from './line.ts';
import type { Relation } from './model.ts';
import { headlineOf } from './relation-headline.ts';

/** The story before its relations are read. */
export type Unrelated = Omit<Story, 'relations' | 'problems'>;

/**
 * The relations that the text states, in the order of the text. Each part is words of the text with nothing added;
 * a relation whose guard fails is not among them.
 */
export function findRelations(story: Unrelated, atoms: readonly Span[] = []): Relation[] {
  const finders = isEnglish(story) ? english : foreign;
  const lines: Line[] = story.sentences.map((sentence) =>
    lineOf(
      story.text,
      sentence,
      atoms,
      story.quantities.filter((one) => one.sentence === sentence.index),
    ),
  );
  const paper: Paper = { story, lines, contribution: firstContribution(story) };
  const drafts = lines
    .filter(({ sentence }) => sentence.role !== 'other')
    .flatMap((line) => finders.flatMap((find) => find(line, paper).map((one) => complete(line, one))));
  return withHeadlines(story, lines, drafts.filter(isWhole));
}

const isEnglish = ({ language }: Unrelated): boolean => language.toLowerCase().split('-')[0] === 'en';

const complete = (line: Line, draft: Draft): Relation =>
  leaning({ ...draft, sentences: draft.sentences ?? [line.sentence.index] } as Relation);

/** A part such as 'these methods' or 'its effect' points to a sentence that is not on the slide: half as good. */
const leaning = (relation: Relation): Relation =>
  // The claim of a sentence stands where the sentence would.
  relation.kind !== 'breakdown' &&
  partsOf(relation).some(({ text }) =>
    /^(?:this|these|those|its|their|such|it|they|them|latter|former|his|her)\b(?! as\b)/iu.test(text),
  )
    ? { ...relation, confidence: Math.round((relation.confidence - 0.3) * 100) / 100 }
    : relation;

/** Every bracket and quote of a part is closed, and no part is empty. */
const isWhole = (relation: Relation): boolean => partsOf(relation).every((one) => isClosed(one.text));

const isClosed = (text: string): boolean =>
  /[\p{L}\p{N}]/u.test(text) &&
  (text.match(/[([]/gu)?.length ?? 0) === (text.match(/[)\]]/gu)?.length ?? 0) &&
  (text.match(/"/gu)?.length ?? 0) % 2 === 0 &&
  (text.match(/“/gu)?.length ?? 0) === (text.match(/”/gu)?.length ?? 0) &&
  (!/(?:^|[\s(—–-])['‘](?=\p{L})/u.test(text) || /\p{L}['’](?=[\s.,;:)]|$)/u.test(text)) &&
  !/^\p{L}+'$/u.test(text);

/** All parts of a relation, in order. */
export function partsOf(relation: Relation): { readonly text: string; readonly spans: readonly Span[] }[] {
  const parts: { readonly text: string; readonly spans: readonly Span[] }[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) walk(one);
    else if (typeof value === 'object' && value !== null) {
      if ('text' in value && 'spans' in value) parts.push(value as { text: string; spans: Span[] });
      else for (const one of Object.values(value)) walk(one);
    }
  };
  const { spans: _, sentences: __, headlineSpans: ___, heads: ____, ...rest } = relation;
  walk(rest);
  return parts;
}

/** Index of the first sentence that says what the authors do. */
function firstContribution({ sentences }: Unrelated): number {
  const at = sentences.findIndex(({ text }) =>
    /(?:^|[,:]\s|\b(?:here|hence|thus|therefore|paper|work|study|article)\s)(?:we|i)\s(?:(?:\p{L}+ly|then|also|first|here|aim to|seek to|set out to)\s)?(?:present|introduce|propose|develop|describe|investigate|examine|study|evaluate|show|demonstrate|report|explore|analy[sz]e|test|provide|design|use|used|conduct(?:ed)?|compare|address|argue|apply|built|build|create|created|measured?|assess|review|release|offer|ask|proposed|developed|presented|investigated|examined|evaluated|analy[sz]ed|tested|compared|assessed|introduced|studied|performed|perform|formulate|derive|characterize|consider|combine|tackle|employ|leverage|collect|collected|recruited|found|find)\b|^(?:(?:in )?this|our|the (?:present|current|aim|goal|purpose|objective|main)) (?:paper|article|study|work|chapter|thesis|research|review|approach|method|contribution|survey|dissertation|objective|goal|aim|project|of)\b/iu.test(
      text,
    ),
  );
  return at < 0 ? sentences.length : at;
}

function withHeadlines(story: Unrelated, lines: readonly Line[], relations: readonly Relation[]): Relation[] {
  const headlines = new Map<number, readonly Span[] | undefined>();
  return relations
    .map((relation, index) => ({ relation, index }))
    .sort((a, b) => a.relation.sentences[0]! - b.relation.sentences[0]! || a.index - b.index)
    .map(({ relation }) => {
      const sentence = relation.sentences[0]!;
      if (!headlines.has(sentence)) headlines.set(sentence, headlineOf(story, sentence));
      const headlineSpans = headlines.get(sentence);
      const line = lines[sentence];
      const heads = line === undefined || !isEnglish(story) ? [] : headsIn(line);
      return {
        ...relation,
        ...(headlineSpans ? { headlineSpans } : {}),
        ...(heads.length === 0 && relation.heads === undefined
          ? {}
          : { heads: [...(relation.heads ?? []), ...heads] }),
      };
    });
}
