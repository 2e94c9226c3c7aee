import type { Span } from '../text/rich-text.ts';
import type { Role, RoleDecision, StoryInput } from './model.ts';

const cues: readonly (readonly [Role, RegExp])[] = [
  ['other', /©|all rights reserved|\b(?:NCT|ISRCTN)\d+|^trial registration/iu],
  [
    'objective',
    /^(?:the (?:aim|purpose|objective|goal)|our (?:aim|goal))\b|\bwe (?:propose|introduce|present|aim)\b/iu,
  ],
  [
    'conclusion',
    /^(?:in conclusion|we conclude|taken together|these (?:results|findings) (?:suggest|imply))\b/iu,
  ],
  [
    'result',
    /^(?:results|our results|experiments) (?:show|indicate)|\bwe (?:find|found|show|observe|report)\b/iu,
  ],
  ['gap', /^(?:however|unfortunately|yet)\b|\bremains? (?:unclear|unknown|challenging)\b|\bfails? to\b/iu],
  [
    'method',
    /\bwe (?:use|used|collected|measured|trained|evaluate|evaluated|analysed|analyzed|conducted)\b/iu,
  ],
];

/** Roles from the section labels and the plainest cue phrases; stated with a low confidence. */
export function cueRoles({ text, labels = [] }: StoryInput, sentences: readonly Span[]): RoleDecision[] {
  return sentences.map((span, index) => {
    const label = labels.findLast((one) => one.span.end <= span.start + 1);
    if (label?.role !== undefined)
      return {
        role: label.role,
        confidence: 1,
        from: 'label',
        reasons: [`label ${label.text}`],
        label: label.text,
      };
    const sentence = text.slice(span.start, span.end);
    const hit = cues.find(([, cue]) => cue.test(sentence));
    if (hit)
      return { role: hit[0], confidence: 0.6, from: 'cue', reasons: [`cue ${hit[1].exec(sentence)?.[0]}`] };
    return { role: index === 0 ? 'background' : 'method', confidence: 0.3, from: 'position', reasons: [] };
  });
}
