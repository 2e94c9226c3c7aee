import type { ProblemCode } from '../problems/codes.ts';
import type { Span } from '../text/rich-text.ts';
import type { Relation } from './relations/model.ts';

/** What a sentence does in the paper's argument. */
export const roles = ['background', 'gap', 'objective', 'method', 'result', 'conclusion', 'other'] as const;
export type Role = (typeof roles)[number];

/** All that story analysis sees: text only. Offsets of every span in the result point into `text`. */
export interface StoryInput {
  readonly text: string;
  /** BCP 47; anything but English is never read with the English model. */
  readonly language: string;
  readonly title?: string;
  readonly summary?: string;
  /** Section labels found by the page reader ('Methods:'): boundaries, and roles that override the model. */
  readonly labels?: readonly { readonly span: Span; readonly text: string; readonly role?: Role }[];
  /** Ranges that are never cut: formulas, code, links. */
  readonly atoms?: readonly Span[];
  /** Paragraph breaks: always sentence boundaries. */
  readonly breaks?: readonly number[];
}

export interface Story {
  readonly text: string;
  readonly language: string;
  readonly message: Message | undefined;
  readonly sentences: readonly Sentence[];
  readonly claims: readonly Claim[];
  readonly quantities: readonly Quantity[];
  readonly acronyms: readonly Acronym[];
  readonly comparisons: readonly Comparison[];
  /** What the text says of counts, changes, causes, contrasts and lists; read when first asked for. */
  readonly relations: readonly Relation[];
  readonly problems: readonly {
    readonly code: ProblemCode;
    readonly message: string;
    readonly span?: Span;
  }[];
}

export interface Sentence extends Span {
  readonly index: number;
  readonly text: string;
  readonly role: Role;
  /** Posterior of the role, 0 to 1, two places. */
  readonly confidence: number;
  readonly from: 'model' | 'label' | 'cue' | 'position' | 'rule';
  /** Strongest reasons for the role, best first. */
  readonly reasons: readonly string[];
  /** The section label this sentence stands under. */
  readonly label?: string;
}

/**
 * A sentence, or part of one, shortened by deletion only: `text === spans.map(slice).join('')`, letter for
 * letter. For the screen, `presentClaim` may raise the first letter and drop the last stop, nothing else.
 * Each sentence has one claim of the form `sentence`, and where it can be cut: its `part`s, and `headline`s.
 */
export interface Claim {
  readonly text: string;
  readonly sentence: number;
  readonly spans: readonly Span[];
  readonly role: Role;
  /**
   * `sentence`: all that the sentence says, less markers and frames. `part`: one of its clauses, subject
   * repeated. `headline`: its main clause; what that leaves out is for the bullets and notes.
   */
  readonly form: 'sentence' | 'part' | 'headline';
  /** Fit to stand as an assertion headline (≤ 90 characters, a full clause, no dangling 'It', 'They', 'This'). */
  readonly headline: boolean;
  /** Part k of n (index from 1) where the sentence was split at an enumeration, semicolon or parallel verb. */
  readonly part?: ClaimPart;
  /** Names of the deletion rules used, in order. */
  readonly rules: readonly string[];
}

export interface ClaimPart {
  readonly index: number;
  readonly of: number;
  /** What all parts share, to be shown once above them: 'MedAlign', 'Our contributions are'. */
  readonly leadIn?: { readonly text: string; readonly spans: readonly Span[] };
  /** The part without the lead-in: 'includes clinician-written reference responses …'. */
  readonly item?: { readonly text: string; readonly spans: readonly Span[] };
}

export interface Quantity extends Span {
  /** As written: '8.3%', 'about 15', '35% (GPT-4) to 68% (MPT-7B-Instruct)' gives two. */
  readonly text: string;
  /** The number alone, as written: '8.3%', '983', '32k'. */
  readonly number: string;
  readonly value: number | undefined;
  readonly high?: number;
  readonly unit: string | undefined;
  readonly kind: 'count' | 'percent' | 'money' | 'measure' | 'ratio' | 'statistic' | 'date' | 'other';
  readonly modifier?: string;
  /** What it counts, as written ('natural language instructions'), with its span. */
  readonly counts: string | undefined;
  readonly countsSpan?: Span;
  /** Label in brackets after it: 'GPT-4'. */
  readonly label?: string;
  readonly labelSpan?: Span;
  /** 'drop', 'increase', 'from … to' */
  readonly change?: string;
  readonly sentence: number;
  readonly role: Role;
  /** Good enough to stand alone as a big number. */
  readonly key: boolean;
}

export interface Acronym {
  readonly short: string;
  readonly long: string;
  readonly shortSpan: Span;
  readonly longSpan: Span;
}

/** Values with labels that the text itself puts side by side; fit for a chart. */
export interface Comparison {
  readonly kind: 'bars' | 'range' | 'before-after' | 'parts' | 'interval';
  readonly sentence: number;
  readonly unit: string;
  /** What is compared, as written ('error rates'). */
  readonly measure: { readonly text: string; readonly span: Span } | undefined;
  readonly marks: readonly {
    readonly label: string;
    readonly labelSpan: Span;
    readonly value: number;
    readonly valueText: string;
    readonly valueSpan: Span;
    /** Of kind `interval`: its ends, and where they stand together ('1.18–1.58'). */
    readonly interval?: { readonly low: number; readonly high: number; readonly span: Span };
  }[];
  /** 0 to 1; below .5 it is listed as doubtful and never drawn. */
  readonly confidence: number;
}

export interface Message {
  readonly text: string;
  readonly from: 'summary' | 'objective' | 'first';
  readonly sentence?: number;
  readonly spans?: readonly Span[];
}

/** What the parts of the analysis hand to `analyse`; each lives in a folder of its own. */

/** roles/: one decision a sentence, in order. */
export type RoleDecision = Pick<Sentence, 'role' | 'confidence' | 'from' | 'reasons' | 'label'>;
