import { completed, deeds, nounEnds } from '../claims/adjuncts.ts';
import { finiteAt, isAdverb, type MainVerb, mainVerb } from '../claims/clause.ts';
import { bodyEnd, opensClause } from '../claims/splits.ts';
import { type Token, wordCount } from '../claims/tokens.ts';
import { auxiliaries, verbForms } from '../claims/verbs.ts';
import type { Cut } from './phrase.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What may open an adjunct before the main clause. A condition is no adjunct: without it the clause says too much. */
const leads = words(
  'to in on at by for from with through across among within under over after before during while although though whilst whereas despite ' +
    'given using based building motivated inspired leveraging combining drawing because since as unlike compared beyond besides along of here into upon throughout via without considering focusing following starting once using',
);
const conditions = words('if unless when whenever whether until except provided assuming suppose');

/** After these the clause goes on as before: what follows restricts, denies or compares it. */
const restricts = words(
  'if unless except only provided without until than rather instead not nor or when whenever whether otherwise',
);
const openPairs: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:both|between)$/u, /^and$/u],
  [/^(?:either|whether)$/u, /^or$/u],
  [/^neither$/u, /^nor$/u],
];
const comparative =
  /^(?:more|less|fewer|higher|lower|better|worse|greater|larger|smaller|faster|slower|rather|other|different|earlier|later|longer|shorter|stronger|weaker|\p{Ll}{3,}er)$/u;

const prepositions = words(
  'for in on from across through via under between among with within during after before at over against into toward towards throughout around',
);
/** Nouns and verbs that their preposition completes: 'increase in', 'difference between', 'depends on'. */
const bound =
  /^(?:increas\w*|decreas\w*|drops?|changes?|reductions?|gains?|improvements?|declines?|growth|rises?|effects?|impacts?|influences?|roles?|interest|differences?|relations?\w*|associations?|correlations?|comparisons?|gaps?|interactions?|constraints?|links?|ties|access|attention|contributions?|responses?|resistance|exposure|sensitivity|insights?|advances?|evidence|support|need|needs|demand|basis|bias\w*|conflicts?|transitions?|lead|leads|led|result|results|resulted|depends?|depended|rely|relies|relied|focus\w*|based|due|consist\w*|deal\w*|differ\w*|vary|varies|range[sd]?|rang\w*|account\w*|cope|copes|engag\w*|participat\w*|belongs?|refers?|respond\w*|adapt\w*|appl(?:y|ied|ies)|compar\w*|combin\w*|contrast|associated|correlated|related|linked|coupled|equipped|faced|concerned|involved|interested|consistent|compatible|similar|equal|equivalent|responsible|capable|aware|able|likely|critical|crucial|essential|vital|necessary|important|suitable|useful|trade-?offs?|balance|threshold|look\w*|search|cop\w*|account)$/u;
/** Nouns with a clause for their content: 'the fact that'. */
const contents =
  /^(?:fact|claim|hypothes[ie]s|idea|assumption|notion|evidence|belief|view|possibility|conclusion|finding|findings|observation|argument|requirement|condition|risk|chance|hope|understanding|indication|prediction|conjecture|extent|degree|way|sense|point|case|cases|suggestion|theory|result|proof|guarantee)$/u;
const definite = words(
  'the those these this all any each every no only few most such same its their our his her what first last one',
);

/** Cuts of an English sentence. The whole of it is one where it is a clause. */
export function englishCuts(tokens: readonly Token[]): Cut[] {
  const end = bodyEnd(tokens);
  if (end < 4) return [];
  const starts = [...leadEnds(tokens, end)];
  const cuts: Cut[] = [];
  for (const from of starts) {
    const main = mainVerb(tokens, from, end);
    if (main === undefined || main.index - from > 24) continue;
    if (from === 0 && opensBadly(tokens)) continue;
    const start = tokens[from]!.start;
    const penalty = from === 0 ? 0 : 0.4;
    for (let at = main.index + 2; at <= end; at++) {
      const strength = at === end ? 3 : jointAt(tokens, from, main, at, end);
      if (strength === 0) continue;
      const core = wordCount(tokens.slice(from, at));
      const rest = wordCount(tokens.slice(at, end));
      if (core < (strength === 1 ? 6 : 4) || (at < end && rest < (strength === 1 ? 4 : 3))) continue;
      if (!closedPairs(tokens, from, at, end)) continue;
      // About ten words make a good headline; a strong joint is worth a few words more or less.
      const merit =
        (strength === 1 ? 0 : 2.4 + strength * 0.2) -
        (core < 9 ? (9 - core) * 0.34 : Math.max(0, core - 13) * 0.14) -
        penalty +
        (at === end ? 1 : 0);
      const light = canDrop(tokens, from, main, at, end);
      cuts.push({ from: start, to: tokens[at - 1]!.end, merit, light });
    }
  }
  return cuts;
}

const concessive = words('while although though whereas whilst despite notwithstanding');

/** Where a sentence sets two things against each other: 'A, whereas B', 'although A, B'. */
export function englishContrasts(tokens: readonly Token[]): Cut[] {
  const end = bodyEnd(tokens);
  if (end < 12) return [];
  return [...leadEnds(tokens, end)].flatMap((from) => {
    const main = mainVerb(tokens, from, end);
    return main === undefined || (from === 0 && opensBadly(tokens))
      ? []
      : contrastCuts(tokens, from, main, end);
  });
}

function contrastCuts(tokens: readonly Token[], from: number, main: MainVerb, end: number): Cut[] {
  const start = tokens[from]!.start;
  const even = (one: number, other: number) =>
    Math.min(one, other) >= 5 && Math.min(one, other) * 2.6 >= Math.max(one, other);
  if (from > 0) {
    const lead = wordCount(tokens.slice(0, from));
    const core = wordCount(tokens.slice(from, end));
    return concessive.has(tokens[0]!.lower) && even(lead, core)
      ? [{ from: start, to: tokens[end - 1]!.end, merit: 2 }]
      : [];
  }
  for (let at = main.index + 2; at < end - 4; at++) {
    if (tokens[at]!.depth > 0 || tokens[at]!.text !== ',') continue;
    const word = tokens[at + 1]!.lower;
    if (
      !/^(?:whereas|while|whilst|but|yet|although|though)$/u.test(word) ||
      verbForms(tokens[at + 2]!.lower)?.ing
    )
      continue;
    if (tokens.slice(0, at).some((one, k) => one.lower === 'not' && tokens[k + 1]?.lower === 'only'))
      return [];
    const again = word === 'but' || word === 'yet';
    if (mainVerb(tokens, at + 2, end) === undefined && !(again && finiteAt(tokens, at + 2) !== undefined))
      continue;
    if (again && /^(?:also|rather|instead|not)$/u.test(tokens[at + 2]!.lower)) continue;
    if (!even(wordCount(tokens.slice(0, at)), wordCount(tokens.slice(at + 1, end)))) continue;
    return [{ from: start, to: tokens[at - 1]!.end, merit: 1 }];
  }
  return [];
}

/** 'Where', 'which' … at the head: a question or a fragment. */
const opensBadly = (tokens: readonly Token[]): boolean =>
  tokens[0]!.depth > 0 ||
  /^(?:which|who|whom|whose|that|and|or|but|nor|so|than|what|where|why|how|if|unless|when|whether|because|since|although|though|while|whereas|whilst|as|until|once)$/u.test(
    tokens[0]!.lower,
  );

/** Where a main clause may begin: at the head, and behind the comma of an adjunct there. */
function* leadEnds(tokens: readonly Token[], end: number): Generator<number> {
  const opens = opensAdjunct(tokens, 0);
  const main = mainVerb(tokens, 0, firstComma(tokens, end));
  if (!opensBadly(tokens) && (!opens || !isClauseLead(tokens) || main !== undefined)) yield 0;
  if (!opens || conditions.has(tokens[0]!.lower)) return;
  for (let k = 1; k < Math.min(end - 3, 40); k++) {
    const token = tokens[k]!;
    if (token.depth > 0 || token.text !== ',') continue;
    // 'More importantly, through an analysis, we show …': one adjunct after the other.
    if (k < 4 && opensAdjunct(tokens, k + 1) && !conditions.has(tokens[k + 1]!.lower)) continue;
    let from = k + 1;
    while (isAdverb(tokens[from])) from++;
    const next = tokens[from]!;
    const subject =
      opensClause(tokens, from) || next.lower === 'no' || (from > k + 1 && /ed$/u.test(next.lower));
    if (!subject || (restricts.has(next.lower) && next.lower !== 'no')) continue;
    // The adjunct is over where a subject and its verb follow before the next comma.
    if (
      mainVerb(tokens, from, nextComma(tokens, from, end)) === undefined ||
      finiteAt(tokens, from) !== undefined
    )
      continue;
    yield k + 1;
    return;
  }
}

/** Whether an adjunct may begin here: a preposition, a participle, an adverb, or a clause that only sets the scene. */
const opensAdjunct = (tokens: readonly Token[], at: number): boolean => {
  const { lower } = tokens[at]!;
  const forms = verbForms(lower);
  return (
    leads.has(lower) ||
    forms?.ing === true ||
    forms?.participle === true ||
    isAdverb(tokens[at]) ||
    (lower === 'more' && isAdverb(tokens[at + 1]))
  );
};

const isClauseLead = (tokens: readonly Token[]): boolean =>
  tokens.slice(1, 34).some((one) => one.depth === 0 && one.text === ',');
const nextComma = (tokens: readonly Token[], from: number, end: number): number => {
  for (let k = from; k < end; k++) if (tokens[k]!.depth === 0 && /^[,;:]$/u.test(tokens[k]!.text)) return k;
  return end;
};
const firstComma = (tokens: readonly Token[], end: number): number => nextComma(tokens, 0, end);

/**
 * How well the sentence may be broken before token `at`: 3 at marks and clauses set off by them, 2 at clauses and
 * phrases that only add, 1 before a prepositional phrase, 0 not at all.
 */
function jointAt(
  tokens: readonly Token[],
  from: number,
  main: MainVerb,
  at: number,
  end: number,
): 0 | 1 | 2 | 3 {
  const token = tokens[at]!;
  const before = tokens[at - 1]!;
  const next = tokens[at + 1];
  if (token.depth > 0 || next === undefined || at + 1 >= end) return 0;
  const core = tokens.slice(from, at);
  if (core.some((one, k) => one.lower === 'not' && core[k + 1]?.lower === 'only')) return 0;
  const participle = isParticiple(tokens, main, at);
  const closes = endsInNoun(tokens, at) || participle || isPredicate(tokens, main, at);
  if (hangsOpen(tokens, main, at) || endsInAside(tokens, from, at)) return 0;
  if (/^[;:]$/u.test(token.text) || (/^[–—]$/u.test(token.text) && closes && token.start > before.end))
    return restricts.has(next.lower) ? 0 : 3;
  if (token.text === ',') return closes ? commaJoint(tokens, at, end) : 0;
  if (!closes || restricts.has(token.lower)) return 0;
  // 'No features were found that …', 'few methods work for …': the rest says what is denied.
  if (token.lower !== 'because' && core.some((one) => one.depth === 0 && denies.test(one.lower))) return 0;
  switch (token.lower) {
    case 'that':
    case 'who':
    case 'whose':
      return participle ||
        contents.test(before.lower) ||
        isDefinite(tokens, from, at) ||
        core.some(isSoOrSuch)
        ? 0
        : 2;
    case 'which':
      return prepositions.has(before.lower) ? 0 : 2;
    case 'whereby':
    case 'because':
      return 2;
    case 'where':
      return isDefinite(tokens, from, at) ? 0 : 2;
    case 'to':
      return infinitive(tokens, at) &&
        (participle ? makes.test(before.lower) : endsInNoun(tokens, at)) &&
        !completed.test(before.lower) &&
        !bound.test(before.lower)
        ? 2
        : 0;
    case 'by':
      return verbForms(next.lower)?.ing ? 2 : 1;
    case 'using':
    case 'including':
      return 2;
    case 'thereby':
    case 'thus':
      return 2;
    case 'such':
      return next.lower === 'as' ? 2 : 0;
    case 'so':
      return next.lower === 'that' ? 2 : 0;
    case 'while':
      return verbForms(next.lower)?.ing ? 2 : 0;
    case 'and':
      return /^(?:we|i|thus|thereby|hence|therefore)$/u.test(next.lower) || verbAgain(tokens, at, main)
        ? 2
        : 0;
    case 'based':
      return next.lower === 'on' ? 2 : 0;
    case 'due':
    case 'owing':
    case 'thanks':
      return next.lower === 'to' ? 2 : 0;
    default:
  }
  // 'an experiment | administered to …': a reduced relative.
  if (isReduced(tokens, at) && !participle) return isDefinite(tokens, from, at) ? 0 : 2;
  if (prepositions.has(token.lower)) {
    // 'in which', 'for whom': the clause that they open adds to the noun before.
    if (/^(?:which|whom)$/u.test(next.lower)) return isDefinite(tokens, from, at) ? 0 : 2;
    if (bound.test(before.lower) || isAdverb(before)) return 0;
    if (
      core.some((one) => comparative.test(one.lower)) &&
      tokens.slice(at, end).some(({ lower }) => lower === 'than')
    )
      return 0;
    return 1;
  }
  return 0;
}

/**
 * Whether the clause is as true without what stands around it: means, purposes, consequences, examples, and what only
 * tells more of a thing named before. Where or for whom something holds may go only from what the authors did.
 */
function canDrop(tokens: readonly Token[], from: number, main: MainVerb, at: number, end: number): boolean {
  if (
    from > 0 &&
    !/^(?:to|using|by|based|building|leveraging|motivated|inspired|here|finally|first|second|then)$/u.test(
      tokens[0]!.lower,
    )
  )
    return false;
  const rest = tokens.slice(at, end);
  if (rest.some(({ lower }) => contrary.test(lower))) return false;
  if (at === end) return from > 0;
  const { lower } = tokens[at]!;
  if (lightJoint(tokens, at) || /^(?:that|which|who|whose)$/u.test(lower)) return true;
  const subject = tokens[main.index - 1]!.lower;
  return /^(?:we|i)$/u.test(subject) && deeds.has(baseOf(tokens[main.index]!.lower));
}

/** What turns or narrows a claim must stay with it. */
const contrary =
  /^(?:but|however|although|though|whereas|while|yet|only|except|unless|if|not|no|without|despite|than|when)$/u;

const baseOf = (verb: string): string =>
  [verb, verb.replace(/d$/u, ''), verb.replace(/ed$/u, ''), verb.replace(/ied$/u, 'y')].find((base) =>
    deeds.has(base),
  ) ?? verb;

/** A consequence, a purpose, means, reasons or examples: the clause is no less true without them. */
const lightJoint = (tokens: readonly Token[], at: number): boolean => {
  const { lower, text } = tokens[at]!;
  const next = tokens[at + 1]?.lower ?? '';
  if (text === ',')
    return (
      /^(?:which|who|where|whose|thereby|thus|hence|because|including|namely|such|suggesting|with)$/u.test(
        next,
      ) || verbForms(next)?.ing === true
    );
  if (/^[;:]$/u.test(text)) return true;
  return (
    /^(?:because|using|including|thereby|thus|so|due|owing|thanks)$/u.test(lower) ||
    (lower === 'by' && verbForms(next)?.ing === true) ||
    (lower === 'such' && next === 'as') ||
    (lower === 'and' && next === 'we')
  );
};

function commaJoint(tokens: readonly Token[], at: number, end: number): 0 | 3 {
  const next = tokens[at + 1]!;
  const after = tokens[at + 2];
  if (restricts.has(next.lower) || next.lower === 'but' || next.lower === 'yet') return 0;
  if (
    /^(?:which|who|whose|where|whereas|while|thereby|thus|hence|because|including|namely|with|suggesting|compared|ranging|especially|particularly|whereby)$/u.test(
      next.lower,
    )
  )
    return 3;
  if (next.lower === 'such' && after?.lower === 'as') return 3;
  if (next.lower === 'and') {
    let verb = at + 2;
    while (isAdverb(tokens[verb])) verb++;
    if (/^(?:we|i|it|they|this|these)$/u.test(tokens[verb]?.lower ?? '')) return 3;
    return isFiniteAt(tokens, verb) ||
      (after !== undefined &&
        opensClause(tokens, at + 2) &&
        mainVerb(tokens, at + 2, end) !== undefined &&
        !inList(tokens, at, end))
      ? 3
      : 0;
  }
  let verbAt = at + 1;
  while (isAdverb(tokens[verbAt])) verbAt++;
  const forms = verbForms(tokens[verbAt]?.lower ?? '');
  if ((forms?.ing || /^\p{Ll}{4,}ing$/u.test(tokens[verbAt]?.text ?? '')) && !inList(tokens, at, end))
    return 3;
  if (forms?.participle && !inList(tokens, at, end)) return 3;
  if (prepositions.has(next.lower) && !inList(tokens, at, end)) return 3;
  if (/^(?:an?|the)$/u.test(next.lower) && !inList(tokens, at, end)) return 3;
  return 0;
}

const isFiniteAt = (tokens: readonly Token[], at: number): boolean =>
  at < tokens.length && finiteAt(tokens, at) !== undefined;

/** 'A, B, and C': a later 'and' with a comma belongs to the same list. */
const inList = (tokens: readonly Token[], at: number, end: number): boolean => {
  for (let k = at + 1; k < end; k++) {
    const { text, depth } = tokens[k]!;
    if (depth > 0) continue;
    if (/^[;:]$/u.test(text)) return false;
    if (text === ',') return /^(?:and|or)$/u.test(tokens[k + 1]?.lower ?? '') || k - at <= 4;
    if (k - at <= 5 && /^(?:and|or)$/u.test(text) && k - at > 1) {
      // Two things after the comma: ', A and B' ends a list only where one began before.
      for (let j = at - 1; j > Math.max(0, at - 8); j--)
        if (tokens[j]!.text === ',' && tokens[j]!.depth === 0) return true;
    }
  }
  return false;
};

/** Whether the noun before `at` is one that the reader knows already, so that what follows says which. */
function isDefinite(tokens: readonly Token[], from: number, at: number): boolean {
  for (let k = at - 1; k >= from && at - k < 9; k--) {
    const { lower, kind, depth } = tokens[k]!;
    if (depth > 0) continue;
    if (definite.has(lower)) return true;
    if (/^(?:an?|some|several|many|new|novel|two|three|four|five|six|seven|eight|nine|ten)$/u.test(lower))
      return false;
    if (kind === 'mark' || prepositions.has(lower) || lower === 'of') return false;
  }
  return false;
}

/** A noun, also one that could be a verb elsewhere ('capture'), where no verb can stand. */
const endsInNoun = (tokens: readonly Token[], at: number): boolean => {
  const last = tokens[at - 1]!;
  if (nounEnds(last)) return !/^(?:saw|see|sees|seen|intent|rationale)$/u.test(last.lower);
  if (verbForms(last.lower)?.ing && tokens[at - 2]?.lower === 'of') return true;
  const forms = verbForms(last.lower);
  return (
    forms?.base === true &&
    !auxiliaries.has(last.lower) &&
    finiteAt(tokens, at - 1) === undefined &&
    !/^(?:to|and|or|not|we|i|they|will|can|may|could|would|should|must|might|help|helps|let)$/u.test(
      tokens[at - 2]?.lower ?? '',
    ) &&
    !isAdverb(tokens[at - 2])
  );
};

const isReduced = (tokens: readonly Token[], at: number): boolean => {
  const forms = verbForms(tokens[at]!.lower);
  return (
    forms?.participle === true &&
    finiteAt(tokens, at) === undefined &&
    /^(?:to|by|on|with|in|for|from|using|as|at|into|via|during|through)$/u.test(tokens[at + 1]!.lower)
  );
};

const isSoOrSuch = ({ lower, depth }: Token): boolean => depth === 0 && (lower === 'so' || lower === 'such');

const infinitive = (tokens: readonly Token[], at: number): boolean => {
  let verb = at + 1;
  while (isAdverb(tokens[verb])) verb++;
  const forms = verbForms(tokens[verb]?.lower ?? '');
  return forms?.base === true || /^(?:be|have|do)$/u.test(tokens[verb]?.lower ?? '');
};

/** 'X and reveals Y': the verb after 'and' is of the main verb's kind. */
const verbAgain = (tokens: readonly Token[], at: number, main: MainVerb): boolean => {
  let verb = at + 1;
  while (isAdverb(tokens[verb])) verb++;
  const kind = verb < tokens.length ? finiteAt(tokens, verb) : undefined;
  if (kind !== undefined) return kind === main.kind || main.kind === 'aux';
  const own = verbForms(tokens[main.index]!.lower);
  const other = verbForms(tokens[verb]?.lower ?? '');
  if (own === undefined || other === undefined || other.nounLike) return false;
  return (
    (own.s === true && other.s === true) ||
    (own.base === true && other.base === true) ||
    (main.kind === 'past' && other.past === true)
  );
};

/** A passive may end at its participle: 'has been synthesised | by'. */
const isParticiple = (tokens: readonly Token[], main: MainVerb, at: number): boolean => {
  const { lower } = tokens[at - 1]!;
  return (
    main.kind === 'aux' &&
    verbForms(lower)?.participle === true &&
    !/^(?:based|used|associated|related|compared|found|aimed)$/u.test(lower) &&
    tokens
      .slice(main.index, at - 1)
      .every(
        (one) => auxiliaries.has(one.lower) || one.lower === 'been' || one.lower === 'be' || isAdverb(one),
      )
  );
};

/** 'It means that producing models | …': the clause that 'that' opened has no verb yet. */
const hangsOpen = (tokens: readonly Token[], main: MainVerb, at: number): boolean => {
  let open = 0;
  for (let k = main.index + 1; k < at; k++) {
    const { lower, depth } = tokens[k]!;
    if (depth > 0) continue;
    if (
      /^(?:that|which|who|whose|whether|how|why|where|what|when)$/u.test(lower) &&
      tokens[k + 1]?.lower !== 'to'
    )
      open += 1;
    else if (open > 0 && finiteAt(tokens, k) !== undefined) {
      open -= 1;
      while (auxiliaries.has(tokens[k + 1]?.lower ?? '') || isAdverb(tokens[k + 1])) k += 1;
    }
  }
  return open > 0;
};

/** 'A metric, devised | to …', 'important, albeit | with …': the aside has hardly begun. */
const endsInAside = (tokens: readonly Token[], from: number, at: number): boolean => {
  for (let k = at - 1; k > from && at - k <= 4; k--)
    if (tokens[k]!.depth === 0 && tokens[k]!.text === ',')
      return !/^(?:and|or)$/u.test(tokens[k + 1]?.lower ?? '');
  return false;
};

/** Verbs of making: after their participle 'to …' is a purpose. */
const makes =
  /^(?:developed|designed|introduced|built|applied|created|proposed|presented|constructed|established|employed|performed|conducted|carried|collected|analysed|analyzed|extended|adapted|combined|trained|formulated|implemented|derived|generated|synthesised|synthesized|prepared|modified|optimised|optimized|integrated|leveraged|adopted|provided|made)$/u;
const denies =
  /^(?:no|not|never|neither|none|nor|few|little|hardly|rarely|seldom|cannot|\w+n't|lacks?|lacked|without|fails?|failed)$/u;

/** 'remains challenging | for', 'is unknown | in'. */
const isPredicate = (tokens: readonly Token[], main: MainVerb, at: number): boolean => {
  const last = tokens[at - 1]!;
  return (
    at - main.index <= 4 &&
    /^(?:is|are|was|were|remains?|remained|become|becomes|became)$/u.test(tokens[main.index]!.lower) &&
    /(?:able|ible|al|ant|ent|ful|ic|ing|ive|less|ous|unknown|unclear|rare|poor|common|complex|difficult|scarce)$/u.test(
      last.lower,
    )
  );
};

/** 'both A | and B', 'between A | and B' may not be parted; nor 'more … than' before its second half. */
function closedPairs(tokens: readonly Token[], from: number, at: number, end: number): boolean {
  for (const [open, close] of openPairs) {
    let need = 0;
    for (let k = from; k < at; k++) {
      const { lower, depth } = tokens[k]!;
      if (depth > 0) continue;
      if (open.test(lower)) need = 1;
      else if (need > 0 && close.test(lower)) need = 0;
    }
    if (need > 0 && tokens.slice(at, end).some(({ lower }) => close.test(lower))) return false;
  }
  return true;
}
