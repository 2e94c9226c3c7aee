import type { RoleDecision } from '../model.ts';
import { cuedRoles, onlyFinds } from './cue-roles.ts';

/**
 * The roles as a talk tells them. The labelled abstracts of the role model call an opening 'We present …' background, as their
 * annotators did, and 'We show that …' at the end a conclusion; an audience hears the idea, and a finding. Labels of the page stay.
 */
export function toldRoles(texts: readonly string[], decisions: readonly RoleDecision[]): RoleDecision[] {
  return decisions.map((decision, index) => {
    const text = texts[index] ?? '';
    if (decision.from === 'label' || decision.from === 'rule') return decision;
    const cue = cuedRoles(text, index);
    const told = (role: RoleDecision['role']): RoleDecision => ({
      ...decision,
      role,
      confidence: toldConfidence,
      from: 'cue',
      reasons: [...(cue === undefined ? [] : [cue.reason]), ...decision.reasons].slice(0, 4),
    });
    if (decision.role === 'conclusion' && onlyFinds(text)) return told('result');
    if (cue === undefined || cue.roles.includes(decision.role)) return decision;
    return told(cue.roles[0]!);
  });
}

const toldConfidence = 0.7;
