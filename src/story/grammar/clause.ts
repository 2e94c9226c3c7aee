/** Tokens from `from` up to, not including, `to`; brackets behind a phrase belong to it. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

export interface NounChunk extends Place {
  readonly kind: 'noun';
  /** The noun that the others narrow: the last one. */
  readonly head: number;
}

export interface VerbChunk extends Place {
  readonly kind: 'verb';
  /** The verb that carries the sense: 'tested' of 'has not been tested'. */
  readonly main: number;
  /** `ed` is a past form or a participle: only the clause tells which. */
  readonly form: 'finite' | 'ed' | 'ing' | 'to' | 'bare';
  readonly passive: boolean;
  readonly negated: boolean;
  readonly modal: boolean;
  /** 'is', 'remains': what follows says what the subject is. */
  readonly copula: boolean;
}

/** A phrase without phrases inside. */
export type Chunk =
  | NounChunk
  | VerbChunk
  | (Place & {
      readonly kind:
        | 'adjective'
        | 'adverb'
        | 'preposition'
        | 'subordinator'
        | 'and'
        | 'comma'
        | 'stop'
        | 'other';
    });

/** What stands behind the object, or instead of it, and the words that join it. */
export interface Extra {
  readonly kind:
    | 'result'
    | 'relative'
    | 'goal'
    | 'means'
    | 'condition'
    | 'contrast'
    | 'deed'
    | 'clause'
    | 'aside';
  /** The joining words: 'to improve', 'which reduces', 'by', 'while'. */
  readonly word: Place;
  readonly rest: Place;
  /** The verb of a deed, a result, a goal. */
  readonly verb?: VerbChunk;
}

/** A clause as its parts. */
export interface ParsedClause {
  /** 'Despite intensive research': what stands before the subject, without its comma. */
  readonly lead?: Place;
  readonly subject: Place;
  readonly verb: VerbChunk;
  /** The verb with the preposition, or the adjective and its preposition, that belong to it: 'is essential for', 'leads to'. */
  readonly label: Place;
  /** The adjective of 'is essential for'. */
  readonly quality?: Place;
  readonly object?: Place;
  readonly extras: readonly Extra[];
  /** The clause that the verb tells, asks or doubts: 'that X improves Y', 'whether X improves Y'. */
  readonly content?: { readonly marker?: Place; readonly clause: ParsedClause | undefined };
  /** Where the last part ends. */
  readonly end: number;
  readonly chunks: readonly Chunk[];
}
