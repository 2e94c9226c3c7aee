import type { Role } from '../model.ts';

/** Phrases by which an English sentence says itself what it does, and the roles that these leave open. */

const paper =
  '(?:paper|article|study|work|thesis|dissertation|report|chapter|survey|review|manuscript|research|letter|note|essay|talk|project|volume|book|publication|commentary|perspective|investigation|contribution|tutorial)';
const aimVerb =
  '(?:presents?|propos(?:e|es)|introduc(?:e|es)|examin(?:e|es|ed)|investigat(?:e|es|ed)|stud(?:y|ies|ied)|explor(?:e|es|ed)|aim(?:s|ed)?|describ(?:e|es)|address(?:es)?|asks?|asked|analy[sz](?:e|es|ed)|consider(?:s|ed)?|tests?|tested|evaluat(?:e|es|ed)|compares?|review(?:s|ed)?|discuss(?:es)?|assess(?:es|ed)?|focus(?:es|ed)?|seeks?|sought|surveys?|deals? with|looks? at|critiques?|interrogates?|situates?|traces?|outlin(?:e|es)|revisits?|tackl(?:e|es)|reflects?|attempt(?:s|ed)?|develop(?:s|ed)?)';

const aims: readonly RegExp[] = [
  new RegExp(
    `^(?:(?:here|in (?:this|the (?:present|current)|our) ${paper})(?: \\([^()]*\\))?,?|(?:in|with) this ,?)\\s(?:we|i|the authors?)\\s(?:\\p{L}+ly\\s|also\\s|first\\s|therefore\\s|thus\\s)?${aimVerb}(?!\\p{L})`,
    'iu',
  ),
  new RegExp(
    `^(?:this|the (?:present|current)|our) (?:\\p{L}[\\p{L}-]* ){0,2}${paper} (?:\\p{L}+ly |also |therefore |thus )?${aimVerb}(?!\\p{L})`,
    'iu',
  ),
  new RegExp(
    `^in (?:this|the (?:present|current)|our) ${paper},? [^.;]{3,90}? (?:is|are|was|were|has been|have been) (?:developed|proposed|presented|introduced|investigated|studied|examined|explored|analy[sz]ed|described|considered|discussed)\\b`,
    'iu',
  ),
  /^(?:therefore, |thus, |hence, )?(?:the|our|my|its) (?:\p{L}+ )?(?:aim|goal|purpose|objective)s?(?: of (?:this|the present|the current|our|these) [\p{L} ]{2,30}?)? (?:is|are|was|were)\b/iu,
  /^(?:we|i) (?:aim(?:ed)? (?:to|at)|sought to|seek to|set out to|hypothesi[sz]e)\b/iu,
  new RegExp(
    `^this (?:\\p{L}[\\p{L}-]* ){0,2}(?:piece|op-?ed|column|post|poster|demo|issue)(?: [\\p{L} ]{1,40}?)? ${aimVerb}(?!\\p{L})`,
    'iu',
  ),
  new RegExp(
    `^this is (?:my|the|an?|our) [^.,;]{0,60}\\b${paper}s?\\b|^an? (?:comment(?:ary)?|note|reply|response) (?:on|to) `,
    'iu',
  ),
];

const found =
  /^(?:[^,;]{0,60}, )?(?:our|the|these|experimental|empirical|simulation|numerical|preliminary|extensive|human|automatic|further|additional|molecular|statistical|comprehensive)(?: [\p{L}-]+){0,3} (?:results?|findings|experiments|analys[ei]s|evaluations?|calculations|simulations|estimates) (?:\p{L}+ly |also |further )?(?:(?:do|did|does) not )?(?:shows?|showed|indicates?d?|demonstrates?d?|reveal(?:s|ed)?|confirm(?:s|ed)?)\b|^(?:\p{L}+, )?(?:we|i) [^.;]{3,160}, and (?:we )?(?:also )?(?:show|find|demonstrate) that\b|^(?:[^,;]{0,60}, )?(?:we|i) (?:\p{L}+ly |also |further |then )?(?:f(?:ou|i)nd|observed?|show(?:ed)?|demonstrated?|discover(?:ed)?) that\b|^results (?:\p{L}+ly )?(?:shows?|showed|indicates?d?|demonstrates?d?|reveal(?:s|ed)?|confirm(?:s|ed)?)\b/iu;
const ofOthers =
  /\b(?:previous(?:ly)?|prior|earlier|recent(?:ly)?|existing|past|others|et al|in (?:a|our|an) (?:previous|earlier|companion))\b/iu;

/** Words that draw a conclusion from what was found. */
const concludes =
  /\b(?:suggest|impl|may|might|could|should|conclu|future|potential|overall|therefore|thus|hence|highlight|support|underscore|contribut)\w*/iu;
const seen =
  /\b(?:is|are|was|were) (?:\p{L}+ly )?(?:observed(?! and)|detected(?! (?:using|by|with))|found (?:to|in|between|that|on|for))\b|\bgood agreement\b|^as a result, [^,;.]* (?:was|were) (?:selected|identified|obtained)\b|\bno (?:\p{L}+ )?(?:effects?|differences?) (?:\p{L}+ )?(?:was|were) found\b/iu;
/** At the head of an abstract 'we present' says what it is about; later it may be a step. */
const opens =
  /^(?:we|i) (?:here )?(?:present|report|introduce|propose|describe|formali[sz]e|investigate|examine|explore|generali[sz]e|assess) (?!that\b)|^[^.;:]{2,80}? is an? (?:\p{L}+ ){0,2}(?:book|volume|collection|special issue)\b|^(?:we|i) provide (?:evidence|an?|the first)\b|^this opinion (?:article|piece) uses\b/iu;

/** What was done with a method or an experiment, told without what came of it. */
const done =
  /^(?:finally, |then, |next, )?(?:the|our|this) (?:[\p{L}-]+ ){0,3}(?:method|approach|implementation|model|framework|algorithm|technique|tool|workflow|procedure|strategy|system)s? (?:is|was|are|were) (?:then |also |further )?(?:applied|used|employed) (?:to|on|for|in)\b|^(?:the|our|this) (?:[\p{L}-]+ ){0,2}(?:experiment|survey|design|questionnaire|trial) (?:\p{L}+ly )?(?:varied|manipulated|randomi[sz]ed|assigned|asked|compared)\b/iu;
const came =
  /\b(?:show|find|found|reveal|demonstrat|achiev|improv|outperform|yield|result(?:s|ed)? in|suggest)\w*|\d\s?%/iu;
/** 'Theoretical evidence suggests': what was known. */
const known =
  /^(?:[^,;]{0,40}, )?(?:(?:there is )?(?:increasing|growing|mounting|recent|previous|prior|existing|earlier|theoretical|emerging|ample|some)) (?:[\p{L}-]+ ){0,3}(?:evidence|research|literature|studies|work) (?:\p{L}+ly |has |have )?(?:suggest|show|indicat|demonstrat|point|link)\w*/iu;

/** 'Dinnis et al. (2019) linked …': what others did. */
const ofOtherAuthors =
  /^\p{Lu}[\p{L}’'-]+(?: (?:and|&) \p{Lu}[\p{L}’'-]+| et al\.?)? \((?:19|20)\d\d[a-z]?\)/u;

export interface Cue {
  readonly roles: readonly Role[];
  readonly reason: string;
  /** The words only cast doubt on another role: they decide nothing. */
  readonly doubt?: boolean;
}

/** The roles that the words of an English sentence leave open, and the words; undefined where they leave all. */
export function cuedRoles(sentence: string, index: number): Cue | undefined {
  const cue = (roles: readonly Role[], match: RegExpExecArray, doubt = false): Cue => ({
    roles,
    reason: `“${match[0].trim()}”`,
    ...(doubt ? { doubt } : {}),
  });
  for (const pattern of aims) {
    const match = pattern.exec(sentence);
    if (match) return cue(['objective'], match);
  }
  const opening = index <= 1 ? opens.exec(sentence) : null;
  if (opening) return cue(['objective', 'method'], opening, true);
  const others = ofOtherAuthors.exec(sentence);
  if (others) return cue(['background', 'gap'], others, true);
  const before = known.exec(sentence);
  if (before) return cue(['background', 'gap'], before, true);
  const method = came.test(sentence) ? null : done.exec(sentence);
  if (method) return cue(['method'], method, true);
  const told = found.exec(sentence);
  const match = told ?? seen.exec(sentence);
  if (!match || ofOthers.test(sentence.slice(0, match.index + match[0].length + 30))) return undefined;
  const roles: readonly Role[] = ['result', 'conclusion'];
  if (concludes.test(sentence)) return told ? cue(roles, told) : undefined;
  return cue(told ? roles : ['result'], match, told === null);
}

/** Whether a sentence that is taken for a conclusion only tells what was found. */
export const onlyFinds = (sentence: string): boolean =>
  !concludes.test(sentence) && (found.test(sentence) || seen.test(sentence));
