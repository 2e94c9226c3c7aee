// Values that the scripts of the page give back.

/** One thing of a slide that nobody would see. Pixels are CSS pixels of the slide. */
export interface Finding {
  readonly kind:
    | 'hidden'
    | 'tiny'
    | 'crowded'
    | 'clipped'
    | 'off-page'
    | 'transparent'
    | 'same-colour'
    | 'covered'
    | 'overlapping'
    | 'unseen'
    | 'picture-missing'
    | 'picture-hidden'
    | 'picture-cut';
  /** A short CSS path of the element below its slide. */
  readonly element: string;
  readonly text: string;
  /** How far it sticks out, how much of it is not seen, or its height. */
  readonly pixels: number;
}

export interface MeasuredSlide {
  readonly id: string;
  /** Text of each text node that is seen, in order of the document; what has a finding is left out. */
  readonly words: readonly string[];
  readonly links: readonly string[];
  readonly findings: readonly Finding[];
  /** Pictures and drawings without a text alternative, which no tag mentions. */
  readonly unnamed: number;
  /** True where a picture must tell whether some text is seen: `lookAtDoubts` does so. */
  readonly doubtful: boolean;
}

/** What a picture says about one doubtful text: `word` is its place among the words of its slide. */
export interface Unseen extends Finding {
  readonly word: number;
}

/** Words of a handout around its slides. */
export interface WordsAround {
  readonly cover: readonly string[];
  /** Of each slide in order. */
  readonly notes: readonly (readonly string[])[];
}

/** Words or a character that the page should show, and how the text before them ends. */
export interface Wanted {
  /** Place of the slide among those of the selector; anywhere when null. */
  readonly index: number | null;
  readonly text: string;
  readonly before: string;
}

export interface Place {
  readonly index: number;
  /** A short CSS path of the element below its slide. */
  readonly element: string;
  /** Width of the words in CSS pixels. */
  readonly pixels: number;
}
