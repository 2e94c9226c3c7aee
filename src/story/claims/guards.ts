/**
 * Words that no deletion may take: negations, hedges, conditions, exceptions and comparators. A claim that lost
 * one of them would say more than its source.
 */
const guarded =
  /\b(?:not|no|nor|never|none|neither|without|only|cannot|\w+n['’]t|may|might|could|can|should|would|must|likely|unlikely|potential\w*|possib\w+|probabl\w+|perhaps|presumab\w+|apparent\w*|suggest\w*|seem\w*|appear\w*|indicat\w+|impl(?:y|ies|ied)|believ\w+|argu\w+|hypothe\w+|assum\w+|estimat\w+|expect\w*|predict(?:s|ed)?|approximate\w*|about|almost|nearly|roughly|partial\w*|partly|mainly|mostly|largely|usually|often|sometimes|typically|generally|in general|tends?|tended|some|few|fewer|less|lower|least|more|most|at most|higher|greater|than|unless|except|excluding|if|when|whenever|whether|although|though|but|however|despite|whereas|while|provided|depending|under|to our knowledge|best of our knowledge|fail\w*|lack\w*|limited|hardly|barely|scarcely|rarely|seldom)\b/iu;

const numeral =
  /\p{N}|\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|half|halves|third|quarter|twice|thrice|double|triple|first|second|single|both)\b/iu;

/** Whether the words hold a number, a negation, a hedge, a condition or a comparator. */
export const isGuarded = (words: string): boolean => guarded.test(words) || numeral.test(words);

export const holdsNumber = (words: string): boolean => numeral.test(words);
