import { senseOf } from '../../relations/verb-sense.ts';
import type { JoinedSides } from './sides.ts';

/** The words between subject and object of a verb that acts on something, or joins two things. */
export const wayOf = (label: string): JoinedSides['way'] | undefined => {
  if (
    /\b(?:is|are|was|were|be|been) (?:\p{L}+ly )?(?:provided|offered|introduced|raised|posed|opened|required|needed|motivated|inspired|informed|challenged)$/u.test(
      label,
    )
  )
    return undefined;
  if (backward.test(label)) return 'backward';
  if (leads.test(label)) return 'onward';
  if (/\b(?:increas|decreas|improv|ris|declin|grow|scal|var)\p{L}+ (?:\p{L}+ly )?with$/u.test(label))
    return 'mutual';
  if (/\bcompar\p{L}+ (?:with|to)$/u.test(label)) return 'linked';
  if (/\b(?:requir|demand|necessitat|need)(?:e|es|s|ed)?$/u.test(label)) return 'linked';
  switch (senseOf(label)) {
    case 'acts':
      return /\b(?:is|are|was|were|be|been) (?!(?:\p{L}+ly )?\p{L}+ing\b)/u.test(label)
        ? undefined
        : 'onward';
    case 'mutual':
      return 'mutual';
    case 'basis':
    case 'exceeds':
      return 'linked';
    default:
      return undefined;
  }
};

const backward =
  /\b(?:(?:due|owing|attributed|attributable) to|(?:caused|driven|explained|induced|triggered|determined|mediated|shaped|influenced|affected|governed|limited|hindered|hampered|constrained|motivated|impaired|threatened|enabled|modulated|regulated|challenged|complicated|dominated|exacerbated) by|(?:arises?|arose|stems?|stemmed|results?|resulted|originates?|originated|emerges?|emerged) from)$/u;
const leads =
  /\b(?:leads?|led|results?|resulted|contribut\w+) (?:to|in)$|\bg(?:ive|ives|ave) rise to$|\b(?:is|are|was|were|be|been|remains?) (?:\p{L}+ )?(?:key|central|crucial|critical|essential|necessary|important|fundamental|vital|indispensable|instrumental|pivotal|beneficial|useful|detrimental|harmful) (?:to|for|in)$|\b(?:provid|offer|brought|brings?|introduc|opens?|opened|pos(?:e|es|ed)$|rais(?:e|es|ed)$|motivat|inspir|inform|challeng|advanc|spark|fuel|empower)\p{L}*(?: up)?$/u;
