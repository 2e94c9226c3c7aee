import type { Role } from '../model.ts';

/** Phrases by which an English sentence says itself what it does, and the roles that these leave open. */

const paper =
  '(?:paper|article|study|work|thesis|dissertation|report|chapter|survey|review|manuscript|research|letter|note|essay|talk|project|volume|book|publication|commentary|perspective|investigation|contribution|tutorial)';
const aimVerb =
  '(?:presents?|propos(?:e|es)|introduc(?:e|es)|examin(?:e|es|ed)|investigat(?:e|es|ed)|stud(?:y|ies|ied)|explor(?:e|es|ed)|aim(?:s|ed)?|describ(?:e|es)|address(?:es)?|asks?|asked|analy[sz](?:e|es|ed)|consider(?:s|ed)?|tests?|tested|evaluat(?:e|es|ed)|compares?|review(?:s|ed)?|discuss(?:es)?|assess(?:es|ed)?|focus(?:es|ed)?|seeks?|sought|surveys?|deals? with|looks? at|outlin(?:e|es)|revisits?|tackl(?:e|es)|attempt(?:s|ed)?|develop(?:s|ed)?)';

const aims: readonly RegExp[] = [
  new RegExp(
    `^(?:(?:here|in (?:this|the (?:present|current)|our) ${paper})(?: \\([^()]*\\))?,?|(?:in|with) this ,?)\\s(?:we|i|the authors?)\\s(?:\\p{L}+ly\\s|also\\s|first\\s|therefore\\s|thus\\s)?${aimVerb}(?!\\p{L})`,
    'iu',
  ),
  new RegExp(
    `^(?:this|the (?:present|current)|our) (?:\\p{L}[\\p{L}-]* ){0,2}${paper} (?:\\p{L}+ly |also |therefore |thus )?${aimVerb}(?!\\p{L})`,
    'iu',
  ),
  /^(?:therefore, |thus, |hence, )?(?:the|our|my|its) (?:\p{L}+ )?(?:aim|goal|purpose|objective)s?(?: of (?:this|the present|the current|our|these) [\p{L} ]{2,30}?)? (?:is|are|was|were)\b/iu,
  /^(?:we|i) (?:aim(?:ed)? (?:to|at)|sought to|seek to|set out to|hypothesi[sz]e)\b/iu,
  new RegExp(
    `^this is (?:my|the|an?|our) [^.,;]{0,60}\\b${paper}\\b|^an? (?:comment(?:ary)?|note|reply|response) (?:on|to) `,
    'iu',
  ),
];

const found =
  /^(?:[^,;]{0,60}, )?(?:our|the|these|experimental|empirical|simulation|numerical|preliminary|extensive)(?: [\p{L}-]+){0,3} (?:results?|findings|experiments|analys[ei]s|evaluations?|calculations|simulations|estimates) (?:\p{L}+ly |also |further )?(?:shows?|showed|indicates?d?|demonstrates?d?|reveal(?:s|ed)?|confirm(?:s|ed)?)\b|^(?:[^,;]{0,60}, )?(?:we|i) (?:\p{L}+ly |also |further |then )?(?:f(?:ou|i)nd|observed?|show(?:ed)?|demonstrated?|discover(?:ed)?) that\b|^results (?:\p{L}+ly )?(?:shows?|showed|indicates?d?|demonstrates?d?|reveal(?:s|ed)?|confirm(?:s|ed)?)\b/iu;
const ofOthers =
  /\b(?:previous(?:ly)?|prior|earlier|recent(?:ly)?|existing|past|others|et al|in (?:a|our|an) (?:previous|earlier|companion))\b/iu;

/** The roles that the words of an English sentence leave open, and the words; undefined where they leave all. */
export function cuedRoles(
  sentence: string,
): { readonly roles: readonly Role[]; readonly reason: string } | undefined {
  for (const pattern of aims) {
    const match = pattern.exec(sentence);
    if (match) return { roles: ['objective'], reason: `“${match[0].trim()}”` };
  }
  const match = found.exec(sentence);
  return match && !ofOthers.test(sentence.slice(0, match.index + match[0].length + 30))
    ? { roles: ['result', 'conclusion'], reason: `“${match[0].trim()}”` }
    : undefined;
}
