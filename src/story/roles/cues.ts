/**
 * Cue classes: phrases that authors use to say what a sentence does. A class is a regular expression; the role model
 * sees which classes a sentence holds, and the explanation of a role names them.
 */
const words = (list: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\d])(?:${list
      .split(',')
      .map((word) => word.trim().replace(/\*/g, '\\p{L}*').replace(/ /g, '\\s+'))
      .join('|')})(?![\\p{L}\\d])`,
    'iu',
  );

const head = (pattern: string): RegExp => new RegExp(`^["“'(]*(?:${pattern})(?![\\p{L}])`, 'iu');

const here = 'paper|article|study|work|thesis|report|chapter|survey|review|manuscript|research|letter|note';
const studyVerb =
  'investigat|present|propos|introduc|describ|examin|explor|stud|evaluat|aim|address|report|compar|review|discuss|develop|analy[sz]|provid|consider|focus|seek|assess|offer|outlin|show';

const cues: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['we', /\b(?:we|our|us)\b/iu],
  ['I', /\bI\b/u],
  [
    'authors',
    new RegExp(
      `\\b(?:the authors?|(?:this|the present|the current|our) (?:${here}|trial|investigation))\\b`,
      'iu',
    ),
  ],
  [
    'inthis',
    new RegExp(`\\b(?:in|within|throughout) (?:this|the present|the current|our) (?:${here})\\b`, 'iu'),
  ],
  [
    'contrast',
    words(
      'however, but, although, though, despite, nevertheless, nonetheless, yet, while, whereas, unfortunately, unlike, in contrast, on the other hand, instead',
    ),
  ],
  [
    'conthead',
    head(
      'however|but|although|though|despite|nevertheless|nonetheless|yet|while|whereas|unfortunately|unlike|in contrast|on the other hand|instead',
    ),
  ],
  [
    'gap',
    words(
      'lack*, limited, little, few, fail*, challeng*, difficult*, problem*, unclear, unknown, remain*, not yet, poorly, neglect*, insufficient*, suffer*, drawback*, expensive, costly, bottleneck*, unexplored, understudied, shortcoming*, controvers*, need for, needed for, inadequate',
    ),
  ],
  [
    'propose',
    words(
      'propos*, introduc*, present*, develop*, describe*, design*, address*, explor*, investigat*, study, aim*, consider*, examin*, novel',
    ),
  ],
  [
    'aimhead',
    new RegExp(
      `^(?:to (?!date\\b|the\\b|this\\b|these\\b|our\\b|a\\b|further\\b)\\p{L}+|the (?:aim|purpose|objective|goal|present (?:study|paper) aim)s?|(?:our|one|the main|the primary|the overall) (?:aim|purpose|objective|goal)s?|we (?:aim|sought|hypothesi[sz]ed?|set out)|(?:this|the present|the current|our) (?:${here}) (?:${studyVerb})\\p{L}*)\\b`,
      'iu',
    ),
  ],
  [
    'aim',
    words(
      'aim*, purpose, objective*, goal*, in order to, sought to, hypothes*, to evaluate, to investigate, to assess, to determine, to examine, to compare, to explore, to test, to address, to study, to understand, to identify',
    ),
  ],
  [
    'meth',
    words(
      'using, used, based on, method*, approach*, algorithm*, model*, framework*, technique*, train*, dataset*, corpus, measured, random*, recruited, enrolled, assigned, allocated, collected, participants, patients, interview*, questionnaire, survey*, analysed, analyzed, performed, conducted, administered, received',
    ),
  ],
  [
    'res',
    words(
      'result*, show*, found, find*, demonstrat*, outperform*, achiev*, improv*, increas*, decreas*, reduc*, significan*, better, higher, lower, superior, reveal*, indicat*, observ*, state of the art, state-of-the-art, accuracy, performance, compared to, compared with, experiment*, respectively, difference*, associated, correlat*',
    ),
  ],
  [
    'reshead',
    head(
      'results?|findings?|experiments?|our (?:\\p{L}+ )?(?:results?|findings?|experiments?|evaluations?)|experimental results?|(?:the|these|extensive|empirical|simulation|numerical|evaluation) (?:\\p{L}+ )?(?:results?|experiments?|evaluations?)|we (?:also |further )?(?:show|find|found|demonstrate|observed?|report|prove)|it is shown',
    ),
  ],
  [
    'conc',
    words(
      'conclu*, suggest*, imply, implies, implication*, therefore, thus, hence, future, further research, further studies, recommend*, should, may be, might be, could be, potential*, overall, in summary, promising, warranted, discuss*, practical, feasible',
    ),
  ],
  [
    'conchead',
    head(
      'in conclusion|we conclude|(?:these|our|the) (?:\\p{L}+ )?(?:results?|findings?) (?:suggest|impl|indicat|highlight|provid|support|have)\\p{L}*|therefore|thus|overall|taken together|in summary|finally|future',
    ),
  ],
  ['finally', head('finally|lastly')],
  [
    'first',
    head('first|firstly|second|secondly|third|next|then|in addition|moreover|furthermore|also|additionally'),
  ],
  ['num', /\d/u],
  ['pct', /\d\s?%|\bper ?cent\b/iu],
  ['pval', /\b[pP]\s?[=<>≤≥]|\bCIs?\b|\bn\s?=|±|\bORs?\b|\b(?:odds|hazard|risk) ratio/u],
  ['paren', /\(/u],
  ['ratio', /\b(?:vs\.?|versus)(?=\s)/iu],
  ['was', /\b(?:was|were)\b/iu],
  ['hasb', /\b(?:has|have) been\b/iu],
  ['is', /\b(?:is|are)\b/iu],
  ['has', /\b(?:has|have)\b/iu],
  ['can', /\bcan\b/iu],
  ['will', /\bwill\b/iu],
  ['may', words('may, might, could, would, should')],
  ['waspp', /\b(?:was|were) (?:\p{L}+ly )?\p{L}+(?:ed|en|wn|ht|de|pt|ld)\b/iu],
  ['ispp', /\b(?:is|are) (?:\p{L}+ly )?\p{L}+(?:ed|en|wn|ht|de|pt|ld)\b/iu],
  [
    'avail',
    words('available, github, http, https, code, open source, open-source, publicly, software, release*'),
  ],
  [
    'copy',
    /©|copyright|rights reserved|\b(?:elsevier|springer|wiley|blackwell|b\.v\.)|\bdoi\b|@|\bregist(?:ration|ered|ry)\b|\btrials?\b/iu,
  ],
  ['q', /\?/u],
  [
    'recent',
    words(
      'recent*, past decade, widely, increasing*, popular, traditional*, existing, previous*, prior, commonly, often, many, important, essential, key, current*',
    ),
  ],
  ['eg', /\be\.g\.|\bi\.e\.|\bsuch as\b|\bfor (?:example|instance)\b/iu],
  ['colon', /:/u],
  ['semi', /;/u],
];

/** Names of the cue classes that a sentence holds. */
export function cueClasses(sentence: string): string[] {
  const found: string[] = [];
  for (const [name, pattern] of cues) if (pattern.test(sentence)) found.push(name);
  return found;
}
