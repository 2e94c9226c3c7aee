/** How the type of a layout grows and shrinks with what stands on the slide. */
export interface FitRules {
  /** Display type that is larger the less there is of it: `steps` are lengths in letters and the factor up to each. */
  readonly grows?: {
    readonly element: string;
    readonly property: `--fit${string}`;
    readonly steps: readonly (readonly [length: number, factor: number])[];
    /** The factor of a text that is longer than all steps. */
    readonly least: number;
    /** Letters over which the text is set as a sentence to be read. */
    readonly sentenceOver?: number;
  };
  /** What becomes smaller with the text of a slide that is too full, in percent a step; the heading at the last steps where absent. */
  readonly shrinks?: { readonly property: `--fit-${string}`; readonly percent: number };
  /** The heading has the slide or a column of its own: up to eight lines. */
  readonly longHeading?: true;
  /** Says with `data-shape` whether its picture is very wide, or hardly wider than high, and how wide in `--shape`. */
  readonly hasPicture?: true;
  /** Bold numbers of its list share one size. */
  readonly hasNumbers?: true;
}

/** The rules of each layout, by name. */
export type FitTable = Readonly<Record<string, FitRules>>;

/** Something that does not fit its slide. */
export interface FitFinding {
  /** `pixels` is how far over the edge, how much lies over something else, the size of the text, the lines. */
  readonly code: 'overflow' | 'overlap' | 'small-text' | 'heading-lines';
  /** 1-based, in the order of the page. */
  readonly slide: number;
  /** Id of the section. */
  readonly id: string;
  /** CSS selector of the element. */
  readonly selector: string;
  readonly pixels: number;
  readonly text: string;
}

export interface FitReport {
  readonly slides: number;
  readonly findings: readonly FitFinding[];
  /** Ids of the slides whose text was made smaller. */
  readonly scaled: readonly string[];
}

/** A part of a slide, and by how many pixels it does not fit. */
export interface Misfit {
  readonly element: Element;
  readonly pixels: number;
}

/** Where a part of a slide lies, in px of the slide. */
export interface PartBox {
  readonly element: Element;
  readonly position: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
