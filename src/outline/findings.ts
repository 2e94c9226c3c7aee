/** Who reports: 'They found that', 'Results show that'. What they report stands without it. */
const reports =
  /^(?:(?:they|we|i|it|researchers|experts|the (?:authors?|researchers?|study|stud(?:y|ies)|paper|results?|findings?|analys[ei]s|evidence|data|article)|(?:this|these|our|my) (?:\p{L}+ )?(?:stud(?:y|ies)|research|paper|work|article|results?|findings?|analys[ei]s|evidence|data)|results|findings|analys[ei]s|evidence)(?: from [^,]{3,40}?)?(?: (?:\p{L}+ly|also|further|thus|then|therefore))? (?:f(?:ou|i)nds?|shows?|showed|reveals?|revealed|suggests?|suggested|indicates?|indicated|demonstrates?|demonstrated|concludes?|concluded|discover(?:s|ed)?|confirms?|confirmed|observed?|report(?:s|ed)?) that )(?=\p{L})/iu;

/** How many letters of a sentence only say who reports what follows. */
export const reportLength = (text: string): number => reports.exec(text)?.[0].length ?? 0;

const frame =
  /^(?:(?:moreover|furthermore|further|additionally|in addition|also|here|overall|finally|importantly|notably|(?:in this|through this|with this) (?:paper|work|study|approach|analysis)),? )?(?:we|i|(?:our|the) (?:\p{L}+ )?(?:results?|findings?|analys[ei]s|experiments?|data|study|stud(?:y|ies))|results|findings|experiments|analys[ei]s)(?: (?:also|further|then|thus|therefore|clearly|here|\p{L}+ly))? (?:f(?:ou|i)nd|show(?:s|ed)?|reveal(?:s|ed)?|demonstrate[sd]?|observe[sd]?|confirm(?:s|ed)?|establish(?:ed)?|discover(?:ed)?) that,? (?=\p{L})/iu;

/**
 * How many letters of a sentence only say that the authors found what follows: a headline is the finding. 'suggest' and 'indicate'
 * are hedges and stay. 0 where what follows points back, or where two things were found ('that A and that B').
 */
export function frameLength(text: string): number {
  const length = frame.exec(text)?.[0].length ?? 0;
  const rest = text.slice(length);
  return /^(?:it|they|this|these|those|their|its|such|both|he|she)\b/iu.test(rest) ||
    /\b(?:and|but) that\b/iu.test(rest)
    ? 0
    : length;
}

const claims =
  /\b(?:show(?:s|ed|n)?|f(?:ou|i)nds?|finding|reveal(?:s|ed|ing)?|suggest(?:s|ed)?|indicat(?:es?|ed)|demonstrat(?:es?|ed)|conclud(?:es?|ed)|increas(?:es?|ed)|decreas(?:es?|ed)|decline[sd]?|r(?:i|o)ses?|reduc(?:es?|ed)|improv(?:es?|ed)|outperform(?:s|ed)?|achiev(?:es?|ed)|exceed(?:s|ed)?|higher|lower|more|less|fewer|greater|larger|smaller|faster|slower|better|worse|best|significant(?:ly)?|associated|correlat(?:es?|ed)|predict(?:s|ed)?|depend(?:s|ed)?|no (?:effect|difference|evidence|change)|did not|does not|do not|leads? to|led to|caus(?:es?|ed)|yield(?:s|ed)?|explain(?:s|ed)?|get rid of|without loss|uncover(?:s|ed)?|prevent(?:s|ed)?|affect(?:s|ed)?|influence[sd]?|determine[sd]?|differ(?:s|ed)?)\b/iu;

const announces =
  /^(?:(?:in|with|through) [^,]{3,40},? )?(?:we|i|this \p{L}+|our \p{L}+|here,? we)(?: [\p{L}]+ly| also| then| thus| therefore| further)? (?:propos|present|introduc|develop|describ|investigat|stud|examin|analy[sz]|explor|address|discuss|aim|seek|review|compar|evaluat|assess|test|us|appl|consider|provid|demonstrate the|identif|report (?:a|an|the|on)\b)\p{L}*/iu;

/** Whether a sentence only says what its authors did: 'We propose a model', 'We analysed the data'. */
export const isAnnouncement = (text: string): boolean => announces.test(text);

/** Whether a sentence says what came out, not only what was done. */
export const isFinding = (text: string): boolean => claims.test(text);
