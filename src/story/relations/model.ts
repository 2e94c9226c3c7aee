import type { Span } from '../../text/rich-text.ts';
import type {
  ActionRelation,
  BreakdownRelation,
  DeedRelation,
  DeedsRelation,
  LinkRelation,
  PredicateRelation,
} from './clause-relations.ts';
import type { Part } from './part.ts';

export type { Part } from './part.ts';

/** A number of the page with what it counts: '983' 'natural language instructions'. */
export interface Counted {
  readonly number: Part;
  readonly value: number;
  readonly noun: Part;
}

/** A number of the page with its name: '35%' 'GPT-4'. */
export interface Labelled {
  readonly number: Part;
  readonly value: number;
  readonly label?: Part;
}

interface Shared {
  /** Sentences it was read from, ascending; the first holds the cue. */
  readonly sentences: readonly number[];
  /** The stretch of each sentence that a drawing of it tells; the rest belongs in notes or on another slide. */
  readonly spans: readonly Span[];
  /** 0 to 1: how often a relation read like this is right. */
  readonly confidence: number;
  /** Clauses cut from the sentence that may stand over the drawing, best first; they go before `headlineSpans`. */
  readonly heads?: readonly (readonly Span[])[];
  /** A main clause of at most 16 words that may stand over the drawing. Without it the words of the parts must do. */
  readonly headlineSpans?: readonly Span[];
}

/** What the text itself says of counts, changes, causes, contrasts and lists. One member a kind. */
export type Relation = Shared &
  (
    | CountRelation
    | SubsetRelation
    | AttritionRelation
    | ScaleRelation
    | CountPairRelation
    | SharePairRelation
    | ValuesRelation
    | RangeRelation
    | ChangeRelation
    | FromToRelation
    | ShiftRelation
    | TargetRelation
    | IntervalRelation
    | GapRelation
    | ManyOneRelation
    | ContrastRelation
    | ImproveKeepRelation
    | MoreLessRelation
    | OrdinalRelation
    | PurposeRelation
    | CauseRelation
    | MechanismRelation
    | OperatorRelation
    | PipelineRelation
    | FanRelation
    | GateRelation
    | PathsRelation
    | LanesRelation
    | OneManyRelation
    | ListRelation
    | ByVerbRelation
    | QuestionsRelation
    | ContributionsRelation
    | SpelledRelation
    | MembersRelation
    | EnumerationRelation
    | QuestionRelation
    | AvailabilityRelation
    | FutureRelation
    | ImplicationRelation
    | ActionRelation
    | DeedRelation
    | LinkRelation
    | DeedsRelation
    | PredicateRelation
    | BreakdownRelation
  );
export type RelationKind = Relation['kind'];
export type RelationOf<Kind extends RelationKind> = Extract<Relation, { kind: Kind }>;

/** One exact count from 2 to 1000. Layout `array` (`persons` where `people` and at most 48). */
interface CountRelation {
  readonly kind: 'count';
  readonly count: Counted;
  readonly people: boolean;
}
/** A count and a part of it. Layout `array` with two items. Neither rest nor share may be computed. */
interface SubsetRelation {
  readonly kind: 'subset';
  readonly whole: Counted;
  readonly part: Counted;
  /** What the part has: 'expert labels for'. */
  readonly lead?: Part;
}
/** How many came back. Layout `array twin`. */
interface AttritionRelation {
  readonly kind: 'attrition';
  readonly before: Counted;
  readonly after: Counted;
}
/** A count over 1000. Layout `array tiles`, or `heroes`; the word of approximation stays. */
interface ScaleRelation {
  readonly kind: 'scale';
  readonly approximation?: Part;
  readonly count: Counted;
}
/** Two counts that belong together: '15 clinicians (7 specialities)'. Layout `heroes`. */
interface CountPairRelation {
  readonly kind: 'count-pair';
  readonly first: Counted;
  readonly second: Counted;
}
/** Two or more shares of one population under named conditions. Layout `waffle-pair`; `of` is its header. */
interface SharePairRelation {
  readonly kind: 'share-pair';
  readonly of: Part;
  readonly shares: readonly Labelled[];
}
/** Named values of one measure and unit. Layout `bars`, or `slope` with two times. */
interface ValuesRelation {
  readonly kind: 'values';
  readonly measure?: Part;
  readonly unit: string;
  readonly rows: readonly Labelled[];
}
/** Lowest and highest value. Layout `range`. */
interface RangeRelation {
  readonly kind: 'range';
  readonly measure?: Part;
  readonly unit: string;
  readonly low: Labelled;
  readonly high: Labelled;
}
/** A change with its amount. Layout `heroes`, ↑ or ↓ from `direction`. `against` is what it is measured against. */
interface ChangeRelation {
  readonly kind: 'change';
  readonly number: Part;
  readonly value: number;
  readonly direction: 'up' | 'down';
  readonly word: Part;
  readonly measure: Part;
  readonly against?: Part;
}
/** One measure before and after, with a moving verb. Layout `bars` (to scale). */
interface FromToRelation {
  readonly kind: 'from-to';
  readonly measure?: Part;
  readonly unit: string;
  readonly from: Labelled;
  readonly to: Labelled;
}
/** A quality that changes: 'from manual to automatic sorting'. Layout `before-after`, labelled schematic. */
interface ShiftRelation {
  readonly kind: 'shift';
  readonly before: Part;
  readonly after: Part;
}
/** An aim with a year. Layout `bars gauge`. */
interface TargetRelation {
  readonly kind: 'target';
  readonly number: Part;
  readonly value: number;
  readonly noun: Part;
  readonly year: Part;
}
/** Periods of one unit with their names. Layout `timeline`. */
interface IntervalRelation {
  readonly kind: 'interval';
  readonly unit: string;
  readonly periods: readonly {
    readonly low: number;
    readonly high: number;
    readonly text: Part;
    readonly name: Part;
  }[];
}
/**
 * What exists cannot reach what is needed. Layout `gap`. `existing` and `needed` stand left and right, `failure` is
 * printed on the broken link. Without `existing` it is an open problem ('X remains unclear'): one panel and the words.
 */
interface GapRelation {
  readonly kind: 'gap';
  readonly existing?: Part;
  readonly failure: Part;
  readonly needed: readonly Part[];
}
/** Many against one. Layout `versus`. */
interface ManyOneRelation {
  readonly kind: 'many-one';
  readonly many: Part;
  readonly one: Part;
}
/**
 * Two sides that the text sets against each other. Layout `versus`. With names each side is name and body; without,
 * `body` stands alone. `turned` tells that the second side is what the paper does instead of the first.
 */
interface ContrastRelation {
  readonly kind: 'contrast';
  readonly word: Part;
  readonly sides: readonly [ContrastSide, ContrastSide];
  readonly turned: boolean;
}
export interface ContrastSide {
  readonly name?: Part;
  readonly body: Part;
}
/** Better in one thing, kept in another. Layout `cells`. */
interface ImproveKeepRelation {
  readonly kind: 'improve-keep';
  readonly verb: Part;
  readonly better: Part;
  readonly word: Part;
  readonly kept: Part;
}
/** More of it here than there. Layout `cells` (word printed), or `order` with one row. */
interface MoreLessRelation {
  readonly kind: 'more-less';
  readonly rows: readonly {
    readonly thing: Part;
    readonly word: Part;
    readonly here?: Part;
    readonly there: Part;
  }[];
}
/** Whom it concerns most. Layout `order`, labelled "order only". */
interface OrdinalRelation {
  readonly kind: 'ordinal';
  readonly word: Part;
  readonly groups: readonly Part[];
}
/** What it can or should do. Layout `fork`; `modal` (can, could, may, to) stays in the headline. */
interface PurposeRelation {
  readonly kind: 'purpose';
  readonly source?: Part;
  readonly modal: Part;
  readonly effects: readonly {
    readonly verb: Part;
    readonly object: Part;
    readonly direction?: 'up' | 'down';
  }[];
}
/** What leads to what. Layout `fork` (cause), or `chain` with one effect. */
interface CauseRelation {
  readonly kind: 'cause';
  readonly cause: Part;
  readonly verb: Part;
  readonly effects: readonly Part[];
}
/** A link that is asked for. Layout `chain` with a dashed arrow and "?". */
interface MechanismRelation {
  readonly kind: 'mechanism';
  readonly verb: Part;
  readonly noun: Part;
  readonly causes: readonly Part[];
  readonly effects: readonly Part[];
}
/** Inputs, a deed, what comes out. Layout `operator`. */
interface OperatorRelation {
  readonly kind: 'operator';
  readonly inputs: readonly Part[];
  readonly verb: Part;
  readonly output: Part;
  readonly purpose?: Part;
}
/** Steps in order. Layout `pipeline`. */
interface PipelineRelation {
  readonly kind: 'pipeline';
  readonly steps: readonly Part[];
}
/** N things that are compared or tested. Layout `fan`; only named boxes get names. */
interface FanRelation {
  readonly kind: 'fan';
  readonly verb: Part;
  readonly count: Counted;
  readonly names: readonly Part[];
}
/** A or B make X. Layout `operator` with the word in the ring. */
interface GateRelation {
  readonly kind: 'gate';
  readonly result: Part;
  readonly word: Part;
  readonly inputs: readonly Part[];
}
/** Two things that come together or part. Layout `paths`, labelled schematic. */
interface PathsRelation {
  readonly kind: 'paths';
  readonly course: 'converge' | 'diverge';
  readonly verb: Part;
  readonly paths: readonly Part[];
  readonly point: Part;
}
/** Two things and the noun of their relation; no strength, no direction. Layout `lanes`. */
interface LanesRelation {
  readonly kind: 'lanes';
  readonly noun: Part;
  readonly lanes: readonly [Part, Part];
  readonly exit?: Part;
}
/** One for many. Layout `fan` with a large 1. */
interface OneManyRelation {
  readonly kind: 'one-many';
  readonly one: Part;
  readonly many: Part;
}
/** Things under one predicate. Layout `cards` (more than five: chips). `lead` is what is said of them all. */
interface ListRelation {
  readonly kind: 'list';
  readonly lead: Part;
  readonly items: readonly Part[];
}
/** Things grouped by what was done with them. Layout `columns`. */
interface ByVerbRelation {
  readonly kind: 'by-verb';
  readonly groups: readonly { readonly verb: Part; readonly items: readonly Part[] }[];
}
/** What is asked of several things, and the sentence that answers it for all. Layout `questions`, then `answers`. */
interface QuestionsRelation {
  readonly kind: 'questions';
  readonly lead: Part;
  readonly items: readonly Part[];
  readonly answer?: { readonly sentence: number; readonly text: Part };
}
/** What the paper brings: one card a clause (`rest`: its body). Layout `cards` (`agenda`) from two cards on; one is a headline. */
interface ContributionsRelation {
  readonly kind: 'contributions';
  readonly cards: readonly {
    readonly sentence: number;
    readonly verb: Part;
    readonly object: Part;
    readonly rest?: Part;
  }[];
}
/** A spelled count with the things it counts. Layout `cards`; without names `heroes`. */
interface SpelledRelation {
  readonly kind: 'spelled';
  readonly count: Counted;
  readonly names: readonly Part[];
}
/** As many named things as the sentence counts, each with what is added to it. `lead` is the sentence without them. Layout `cards` or `details`. */
interface MembersRelation {
  readonly kind: 'members';
  readonly lead: Part;
  /** The number and what it counts: 'two parts'. */
  readonly counted: Part;
  readonly items: readonly { readonly title: Part; readonly detail?: Part }[];
}
/** Numbered things: '(1) …, (2) …'. Layout `cards` numbered, or `pipeline` where `ordered`. */
interface EnumerationRelation {
  readonly kind: 'enumeration';
  readonly lead?: Part;
  readonly items: readonly Part[];
  readonly ordered: boolean;
}
/** What the paper asks. A sentence slide with "?"; `body` is the question without its frame. */
interface QuestionRelation {
  readonly kind: 'question';
  readonly body: Part;
}
/** Where to get it. Layout `recap` / availability; `condition` word for word. */
interface AvailabilityRelation {
  readonly kind: 'availability';
  readonly what: Part;
  readonly condition: Part;
  readonly address?: Part;
}
/** What comes next. Layout `cards`, open. */
interface FutureRelation {
  readonly kind: 'future';
  readonly items: readonly Part[];
}
/** What follows from it, hedge kept. Sentence slide or take-home. */
interface ImplicationRelation {
  readonly kind: 'implication';
  readonly hedge: Part;
  readonly claim: Part;
}
