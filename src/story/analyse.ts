import { claimsOf } from './claims/claims.ts';
import { cueRoles } from './cue-roles.ts';
import { findMessage } from './message.ts';
import type { Sentence, Story, StoryInput } from './model.ts';
import { segment } from './sentences/segment.ts';

/**
 * Reads an abstract: sentences with roles, claims cut from them, quantities, acronyms, comparisons and the
 * message. Pure and deterministic; every span of the result points into `input.text`.
 */
export function analyse(input: StoryInput): Story {
  const { text, language } = input;
  const spans = segment(text, {
    language,
    ...(input.atoms ? { atoms: input.atoms } : {}),
    ...(input.breaks ? { breaks: input.breaks } : {}),
    ...(input.labels ? { labels: input.labels } : {}),
  });
  const decisions = cueRoles(input, spans);
  const sentences: Sentence[] = spans.map((span, index) => ({
    index,
    start: span.start,
    end: span.end,
    text: text.slice(span.start, span.end),
    ...decisions[index]!,
  }));
  return {
    text,
    language,
    message: findMessage(input, sentences),
    sentences,
    claims: sentences.flatMap((sentence) =>
      claimsOf(sentence, { text, language, acronyms: [], atoms: input.atoms ?? [] }),
    ),
    quantities: [],
    acronyms: [],
    comparisons: [],
    problems: [],
  };
}
