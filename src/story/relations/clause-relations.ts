import type { Part } from './part.ts';

/**
 * One thing acts on another. Layout `chain` with the verb on the arrow, `fork` with several objects or a further deed, `gap`
 * where it is negated. `verb` is the whole verb group, hedge and negation included.
 */
export interface ActionRelation {
  readonly kind: 'action';
  readonly subject: Part;
  readonly verb: Part;
  readonly objects: readonly Part[];
  readonly more?: { readonly verb: Part; readonly object: Part };
  readonly negated: boolean;
}
/** What the authors do, and with what (`means`) or what for. Layout `operator`, or `chain` with `word` on the arrow. */
export interface DeedRelation {
  readonly kind: 'deed';
  readonly verb: Part;
  readonly object: Part;
  readonly word: Part;
  readonly other: Part;
  readonly means: boolean;
}
/**
 * What a clause says, as phrases with its own words between them. Layout as the verb says: `order`, `lanes`, `stack`, `chain`, else
 * `fork` or `cards`; `gap` where it is `negated`, an open arrow where it is `asked`, `operator` where `deed` (the verb) makes the first
 * phrase by means of the second.
 */
export interface LinkRelation {
  readonly kind: 'link';
  readonly nodes: readonly Part[];
  /** `words[k]` stands between `nodes[k]` and `nodes[k + 1]`. */
  readonly words: readonly Part[];
  /** Whether the first phrase is the subject, and `words[0]` its verb. */
  readonly subject: boolean;
  /** What joins the phrases behind the verb: 'goal', 'means', 'relative' …, one for each. */
  readonly joints: readonly string[];
  readonly deed?: Part;
  readonly asked: boolean;
  readonly negated: boolean;
}
/** Several deeds of one thing, or of the authors where `subject` is absent. Layout `fork`, or `cards`. */
export interface DeedsRelation {
  readonly kind: 'deeds';
  readonly subject?: Part;
  readonly deeds: readonly { readonly verb: Part; readonly object: Part }[];
}
/** A noun phrase: its core, and what narrows it. */
export interface Phrase {
  readonly title: Part;
  readonly detail?: Part;
}
/**
 * A clause, read as grammar: who does what to what, and what for, by what means, with what result. Layout as verb and parts say: `fork`,
 * `chain`, `lanes`, `order`, `stack`, `operator`, `gap`, `cards`. `subject` is absent where the authors do it.
 */
export interface PredicateRelation {
  readonly kind: 'predicate';
  readonly subject?: Phrase;
  /** The verb group with its hedges and the preposition that belongs to it: 'may lead to', 'is essential for'. */
  readonly verb: Part;
  readonly objects: readonly Phrase[];
  readonly extras: readonly {
    readonly kind: 'result' | 'goal' | 'means' | 'deed' | 'relative';
    readonly word: Part;
    readonly phrase: Phrase;
  }[];
  /** What the one object lies in, or is for, where nothing else follows: 'in historical newspapers', 'during the war'. */
  readonly scope?: readonly { readonly word: Part; readonly phrase: Phrase }[];
  readonly negated: boolean;
  readonly asked: boolean;
}

/**
 * A short claim, and what its sentence adds to it, in the order of the text. Layout `details`, or `cards` where there are few words:
 * the joining words small, the phrase large. Claim and parts say all that the sentence says.
 */
export interface BreakdownRelation {
  readonly kind: 'breakdown';
  readonly claim: Part;
  /** What the claim is said of last: the words to colour. */
  readonly object?: Part;
  readonly parts: readonly {
    readonly word?: Part;
    readonly phrase: Part;
    /** `word` is a further verb of the claim's subject. */
    readonly deed?: boolean;
  }[];
  /** The thing of the claim that the only part says more of, and whether it comes from there: 'by', not 'to'. Layout `chain`. */
  readonly bearer?: { readonly thing: Part; readonly isFrom: boolean };
}
