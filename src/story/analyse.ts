import { findAcronyms } from './acronyms/find.ts';
import { claimsOf } from './claims/claims.ts';
import { findComparisons } from './comparisons/comparisons.ts';
import { findMessage } from './message.ts';
import type { Sentence, Story, StoryInput } from './model.ts';
import { findQuantities } from './quantities/find.ts';
import { findRelations } from './relations/find.ts';
import type { Relation } from './relations/model.ts';
import { assignRoles } from './roles/assign.ts';
import { toldRoles } from './roles/told-roles.ts';
import { segment } from './sentences/segment.ts';
import { storyProblems } from './story-problems.ts';

/**
 * Reads an abstract: sentences with roles, claims cut from them, quantities, acronyms, comparisons and the
 * message. Pure and deterministic; every span of the result points into `input.text`.
 */
export function analyse(input: StoryInput): Story {
  const { text, language, atoms = [] } = input;
  const spans = segment(text, {
    language,
    atoms,
    ...(input.breaks ? { breaks: input.breaks } : {}),
    ...(input.labels ? { labels: input.labels } : {}),
  });
  const texts = spans.map(({ start, end }) => text.slice(start, end));
  const assigned = assignRoles(input, spans);
  const decisions = /^en\b/iu.test(language) ? toldRoles(texts, assigned) : assigned;
  const sentences: Sentence[] = spans.map(({ start, end }, index) => ({
    index,
    start,
    end,
    text: text.slice(start, end),
    ...decisions[index]!,
  }));
  const acronyms = findAcronyms(text, spans);
  const claims = sentences.flatMap((sentence) => claimsOf(sentence, { text, language, acronyms, atoms }));
  const found = {
    text,
    language,
    message: findMessage(input, sentences, claims),
    sentences,
    claims,
    quantities: findQuantities(text, sentences, language, atoms),
    acronyms,
    comparisons: findComparisons(text, sentences, language),
  };
  let relations: readonly Relation[] | undefined;
  return {
    ...found,
    problems: storyProblems(input, { ...found, relations: [], problems: [] }),
    get relations() {
      relations ??= findRelations(found, atoms);
      return relations;
    },
  };
}
