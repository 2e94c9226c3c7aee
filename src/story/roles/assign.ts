import type { Span } from '../../text/rich-text.ts';
import type { Role, RoleDecision, StoryInput } from '../model.ts';
import { decide, posteriors, scoresOf } from './crf.ts';
import { cuedRoles } from './cue-roles.ts';
import { readable } from './explain.ts';
import { abstractFeatures } from './features.ts';
import { foreignRoles } from './foreign.ts';
import { genreParts, genreShares } from './genre.ts';
import { overrideReason } from './overrides.ts';
import { tokens } from './tokens.ts';
import { roleWeights } from './weights.ts';

const everyRole = 127;

/**
 * The role of each sentence. Section labels and publisher lines are certain and steer their neighbours; the rest of an
 * English abstract is decided by the trained chain; other languages by cue phrases and position, with a low confidence.
 */
export function assignRoles(input: StoryInput, sentences: readonly Span[]): RoleDecision[] {
  if (sentences.length === 0) return [];
  const texts = sentences.map((span) => input.text.slice(span.start, span.end));
  const fixed = texts.map((text, index) => fixedRole(input, sentences[index]!, text));
  const english = /^en\b/iu.test(input.language);
  const guessed = english ? modelRoles(texts, fixed) : foreignRoles(texts, input.language);
  return guessed.map((decision, index) => {
    const label = labelOf(input, sentences[index]!)?.text;
    return { ...(fixed[index] ?? decision), ...(label === undefined ? {} : { label }) };
  });
}

/** The label that a sentence stands under: the last one before it. */
const labelOf = (input: StoryInput, sentence: Span) =>
  input.labels?.reduce<NonNullable<StoryInput['labels']>[number] | undefined>(
    (best, label) =>
      label.span.start < sentence.end &&
      label.span.end <= sentence.start + 1 &&
      (best === undefined || label.span.start > best.span.start)
        ? label
        : best,
    undefined,
  );

function fixedRole(input: StoryInput, sentence: Span, text: string): RoleDecision | undefined {
  const reason = overrideReason(text);
  if (reason !== undefined) return { role: 'other', confidence: 1, from: 'rule', reasons: [reason] };
  const label = labelOf(input, sentence);
  if (label?.role === undefined) return undefined;
  return { role: label.role, confidence: 1, from: 'label', reasons: [`under the label “${label.text}”`] };
}

function modelRoles(texts: readonly string[], fixed: readonly (RoleDecision | undefined)[]): RoleDecision[] {
  const weights = roleWeights();
  const labels = weights.roles.length;
  const features = abstractFeatures(texts);
  const genre = genreShares(weights, new Set(texts.flatMap(tokens)));
  const scores = scoresOf(weights, features, genre);
  const bit = (role: Role): number => 1 << weights.roles.indexOf(role);
  const masks = fixed.map((decision) => (decision === undefined ? everyRole : bit(decision.role)));
  const read = (allowed: readonly number[]) =>
    posteriors(scores, (weights.step * temper) / genreParts, labels, allowed);
  const first = read(masks);
  // What a sentence says itself counts where the chain is not sure of something else.
  const cued = texts.map((text, index) => {
    const cue = fixed[index] === undefined ? cuedRoles(text, index) : undefined;
    const role = decide(first, index, labels);
    const isSure = first[index * labels + role]! >= sure;
    const isOpen = cue?.roles.includes(weights.roles[role]!) === true;
    return cue === undefined || cue.doubt === true || (isSure && !isOpen) ? undefined : cue;
  });
  const posterior = cued.every((cue) => cue === undefined)
    ? first
    : read(masks.map((mask, index) => cued[index]?.roles.reduce((all, role) => all | bit(role), 0) ?? mask));
  return texts.map((_, index) => {
    const role = decide(posterior, index, labels);
    const cue = cued[index];
    return {
      role: weights.roles[role]!,
      confidence: Math.round(100 * posterior[index * labels + role]!) / 100,
      from: cue === undefined ? 'model' : 'cue',
      reasons: [
        ...(cue === undefined ? [] : [cue.reason]),
        ...reasonsFor(scores.rows, features[index]!, labels, role),
      ].slice(0, 4),
    };
  });
}

/** Over this the chain is believed against a cue. */
const sure = 0.8;

/** Scores are flattened by this factor before they become a confidence; fitted on the development sets. */
const temper = 1;

/** The features that speak most for a role against the mean of the others, in readable words. */
function reasonsFor(
  rows: ReadonlyMap<string, Int32Array>,
  features: readonly string[],
  labels: number,
  role: number,
): string[] {
  const top: { readonly name: string; readonly share: number }[] = [];
  for (const name of features) {
    const row = rows.get(name);
    if (row === undefined) continue;
    let share = labels * row[role]!;
    for (let y = 0; y < labels; y++) share -= row[y]!;
    if (share <= 0 || (top.length === looked && share <= top[looked - 1]!.share)) continue;
    let at = top.length;
    while (at > 0 && top[at - 1]!.share < share) at--;
    top.splice(at, 0, { name, share });
    if (top.length > looked) top.pop();
  }
  // The same words may speak as head, tail and pair: their shares are added.
  const sums = new Map<string, number>();
  for (const { name, share } of top) {
    const words = readable(name);
    if (words !== undefined) sums.set(words, (sums.get(words) ?? 0) + share);
  }
  return [...sums]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 4)
    .map(([words]) => words);
}

/** How many of the strongest features are put into words. */
const looked = 24;
