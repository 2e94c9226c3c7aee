import type { Token } from '../../../text/tokens.ts';
import { completed } from '../../claims/adjuncts.ts';
import { finiteAt, isAdverb, type MainVerb } from '../../claims/clause.ts';
import { verbForms } from '../../claims/verbs.ts';
import { commaJoint } from './commas.ts';
import { endsInAside, endsInNoun, hangsOpen, isParticiple, isPredicate, lacksObject } from './ends.ts';
import { prepositions, restricts, words } from './words.ts';

const comparative =
  /^(?:more|less|fewer|higher|lower|better|worse|greater|larger|smaller|faster|slower|rather|other|different|earlier|later|longer|shorter|stronger|weaker|\p{Ll}{3,}er)$/u;

/** Nouns and verbs that their preposition completes: 'increase in', 'difference between', 'depends on'. */
const bound =
  /^(?:increas\w*|decreas\w*|drops?|changes?|reductions?|gains?|improvements?|declines?|growth|rises?|effects?|impacts?|influences?|roles?|interest|differences?|relations?\w*|associations?|correlations?|comparisons?|gaps?|interactions?|constraints?|links?|ties|access|attention|contributions?|responses?|resistance|exposure|sensitivity|insights?|advances?|opportunit\w*|challenges?|applications?|progress|trends?|variations?|variability|shifts?|breakthroughs?|expertise|involvement|participation|away|doubts?|light|emphasis|reliance|dependence|information|knowledge|research|work|works|perspectives?|overview|questions?|debate|burden|evidence|support|need|needs|demand|basis|bias\w*|conflicts?|transitions?|lead|leads|led|result|results|resulted|depends?|depended|rely|relies|relied|focus\w*|based|due|consist\w*|deal\w*|differ\w*|vary|varies|range[sd]?|rang\w*|account\w*|cope|copes|engag\w*|participat\w*|belongs?|refers?|respond\w*|adapt\w*|appl(?:y|ied|ies)|compar\w*|combin\w*|contrast|associated|correlated|related|linked|coupled|equipped|faced|concerned|involved|interested|consistent|compatible|similar|equal|equivalent|responsible|capable|aware|able|likely|critical|crucial|essential|vital|necessary|important|suitable|useful|trade-?offs?|balance|threshold|look\w*|search|cop\w*|account)$/u;
/** Whether a word wants the phrase that follows it. */
export const isBound = ({ lower }: Token): boolean => bound.test(lower);

/** Nouns with a clause for their content: 'the fact that'. */
const contents =
  /^(?:fact|claim|hypothes[ie]s|idea|assumption|notion|evidence|belief|view|possibility|conclusion|finding|findings|observation|argument|requirement|condition|risk|chance|hope|understanding|indication|prediction|conjecture|extent|degree|way|sense|point|case|cases|suggestion|theory|result|proof|guarantee)$/u;
/** Nouns that mean nothing without what says which: 'tasks | aligned with …', 'a way | that …'. */
const generic =
  /^(?:tasks?|problems?|methods?|approach(?:es)?|ways?|things?|ones?|areas?|questions?|factors?|conditions?|aspects?|settings?|situations?|scenarios?|features?|properties|elements?|process(?:es)?|mechanisms?|systems?|techniques?|strateg(?:y|ies)|tools?|people|individuals|those|items?|objects?|cases?|type|types|kinds?|forms?|sets?)$/u;
const definite = words(
  'the those these this all any each every no only few most such same its their our his her what first last one',
);

/** Verbs of making: after their participle 'to …' is a purpose. */
const makes =
  /^(?:developed|designed|introduced|built|applied|created|proposed|presented|constructed|established|employed|performed|conducted|carried|collected|analysed|analyzed|extended|adapted|combined|trained|formulated|implemented|derived|generated|synthesised|synthesized|prepared|modified|optimised|optimized|integrated|leveraged|adopted|provided|made)$/u;
const time = /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|times?|decades?)$/u;
export const denies =
  /^(?:no|not|never|neither|none|nor|few|little|hardly|rarely|seldom|cannot|\w+n't|lacks?|lacked|without|fails?|failed)$/u;

/**
 * How well the sentence may be broken before token `at`: 3 at marks and clauses set off by them, 2 at clauses and
 * phrases that only add, 1 before a prepositional phrase, 0 not at all.
 */
export function jointAt(
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
  if (hangsOpen(tokens, main, at) || endsInAside(tokens, from, at) || lacksObject(tokens, main, at)) return 0;
  if (/^[;:]$/u.test(token.text) || (/^[–—]$/u.test(token.text) && closes && token.start > before.end))
    return restricts.has(next.lower) ? 0 : 3;
  if (token.text === ',') return closes ? commaJoint(tokens, at, end) : 0;
  if (!closes || restricts.has(token.lower)) return 0;
  // 'No features were found that …', 'few methods work for …': the rest says what is denied.
  if (token.lower !== 'because' && core.some((one) => one.depth === 0 && denies.test(one.lower))) return 0;
  const joint = wordJoint(tokens, from, main, at, participle);
  if (joint !== undefined) return joint;
  // 'an experiment | administered to …': a reduced relative.
  if (isReduced(tokens, at) && !participle)
    return isDefinite(tokens, from, at) || generic.test(before.lower) ? 0 : 2;
  return prepositions.has(token.lower) ? prepositionJoint(tokens, from, at, end) : 0;
}

/** Before a word that opens a clause or a fixed phrase; undefined before any other. */
function wordJoint(
  tokens: readonly Token[],
  from: number,
  main: MainVerb,
  at: number,
  participle: boolean,
): 0 | 1 | 2 | undefined {
  const before = tokens[at - 1]!;
  const next = tokens[at + 1]!;
  switch (tokens[at]!.lower) {
    case 'that':
    case 'who':
    case 'whose':
      return participle ||
        contents.test(before.lower) ||
        generic.test(before.lower) ||
        isDefinite(tokens, from, at) ||
        tokens.slice(from, at).some(isSoOrSuch)
        ? 0
        : 2;
    case 'which':
      return prepositions.has(before.lower) ? 0 : 2;
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
    case 'whereby':
    case 'because':
    case 'using':
    case 'including':
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
      return undefined;
  }
}

function prepositionJoint(tokens: readonly Token[], from: number, at: number, end: number): 0 | 1 | 2 {
  const before = tokens[at - 1]!;
  // 'in which', 'for whom': the clause that they open adds to the noun before.
  if (/^(?:which|whom)$/u.test(tokens[at + 1]!.lower)) return isDefinite(tokens, from, at) ? 0 : 2;
  if (bound.test(before.lower) || isAdverb(before)) return 0;
  // 'comparing 2 years before and 2 years after …'
  if (/^(?:before|after|during|within|from)$/u.test(tokens[at]!.lower) && time.test(before.lower)) return 0;
  const compares =
    tokens.slice(from, at).some((one) => comparative.test(one.lower)) &&
    tokens.slice(at, end).some(({ lower }) => lower === 'than');
  return compares ? 0 : 1;
}

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
