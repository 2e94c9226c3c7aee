import { languageEntry } from '../../languages/index.ts';
import type { Role, RoleDecision } from '../model.ts';

/** Both lie under the threshold below which a neutral layout is used. */
const cueConfidence = 0.45;
const placeConfidence = 0.3;

export function foreignRoles(sentences: readonly string[], language: string): RoleDecision[] {
  const list = languageEntry(language, 'roleCues') ?? [];
  return sentences.map((sentence, index) => {
    for (const [role, pattern] of list) {
      const match = pattern.exec(sentence);
      if (match) return { role, confidence: cueConfidence, from: 'cue', reasons: [`“${match[0].trim()}”`] };
    }
    return {
      role: byPlace(index, sentences.length),
      confidence: placeConfidence,
      from: 'position',
      reasons: ['its place in the abstract'],
    };
  });
}

/** Where roles mostly stand; a lone sentence says what the paper is about. */
function byPlace(index: number, count: number): Role {
  if (count === 1) return 'objective';
  const part = index / (count - 1);
  return part < 0.3 ? 'background' : part < 0.5 ? 'objective' : part < 0.75 ? 'method' : 'result';
}
