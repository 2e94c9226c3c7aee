import type { Part } from '../../story/relations/model.ts';
import { senseOf } from '../../story/relations/verb-sense.ts';
import { isPassive, pointsBackward } from './wording.ts';

/** How the subject and the object of a verb stand to each other in a drawing: an arrow, or one of them within the other. */
export type Join = '→' | '⇢' | '←' | 'object within' | 'subject within';

/** What one thing gives to another, or asks of it. */
const gives =
  /\b(?:provid|offer|br(?:ing|ought)|introduc|open|pose|rais|motivat|inspir|guid|inform|complicat|challeng|introduc|open(?:s|ed)? up|complement|advanc|empower|spark|fuel|fund)\w{0,3}$/u;
/** What supports a claim without proving it. */
const suggests = /\b(?:suggest|indicate|imply|implie|point(?:s|ed)? to|hint(?:s|ed)? at)\w{0,2}$/u;
/** What went on to something. */
const wentTo =
  /\b(?:appl(?:ied|y|ies)|extend(?:ed)?|transferred|generali[sz]ed?s?|assigned|sent|delivered|exposed|ported) to$/u;
/** What something came from. */
const cameFrom =
  /\b(?:obtained|extracted|derived?s?|collected|isolated|drawn|taken|sampled|generated|recruited|selected|sourced|compiled|inferred|estimated|predicted|adapted|developed|produced|retrieved|gathered|acquired|assembled|constructed|built|results?|resulted|aris(?:e|es|ing)|arose|stem(?:s|med)?|emerge[sd]?|originate[sd]?|com(?:e|es)|came) from$/u;
const holds =
  /^(?:\p{L}+ly |also |can |may )?(?:contain(?:s|ed)?|include[sd]?|comprise[sd]?|consist(?:s|ed)? of|(?:is|are|was|were) (?:composed|made up) of|encompass(?:es|ed)?|incorporate[sd]?|hosts?|hosted)$/u;
const lies =
  /\b(?:found|observed|located|expressed|conserved|preserved|detected|embedded|situated|present|distributed|abundant|conducted|performed|carried out|implemented|concentrated|housed|recorded|identified|(?:occur(?:s|red)?|live[sd]?|appear(?:s|ed)?|takes? place|took place|reside[sd]?)) (?:\p{L}+ly )?(?:in|within|across|throughout|among)$|\b(?:restricted|confined|limited) to$/u;
/** 'is followed by' tells an order, not who did it. */
const noAgent =
  /\b(?:followed|accompanied|surrounded|marked|characteri[sz]ed|preceded|defined|represented) by$/u;

/** Undefined where the verb says nothing that one can see. */
export function joinOf({ text }: Part): Join | undefined {
  const verb = text.trim().toLowerCase();
  if (suggests.test(verb) && !isPassive(verb)) return '⇢';
  if (holds.test(verb)) return 'object within';
  if (lies.test(verb)) return 'subject within';
  if (cameFrom.test(verb)) return '←';
  if (isPassive(verb)) {
    if (wentTo.test(verb)) return '→';
    return /\bby$/u.test(verb) && !noAgent.test(verb) ? '←' : undefined;
  }
  if (senseOf(verb) === 'acts' && !pointsBackward(verb)) return '→';
  return gives.test(verb) || wentTo.test(verb) ? '→' : undefined;
}
