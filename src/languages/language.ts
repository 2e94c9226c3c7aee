/** What a sentence of an abstract may do, as cue phrases tell it. */
type CuedRole = 'background' | 'gap' | 'objective' | 'method' | 'result' | 'conclusion';

/** How a language writes a change ('from 12 to 9') and a list in step ('respectively'). Parts of patterns. */
export interface ChangeWords {
  readonly from: string;
  readonly to: string;
  /** Verbs of change; undefined where 'from … to' alone says that something changed. */
  readonly change: RegExp | undefined;
  readonly and: string;
  readonly prepositions: string;
  readonly respectively: RegExp;
  readonly articles: string;
}

/** All that pubdeck knows of one language. What a language lacks is done without, or by English. */
export interface Language {
  /** BCP 47. */
  readonly code: string;
  /** Other tags of the same language. */
  readonly otherCodes?: readonly string[];
  readonly labels?: Labels;
  /** The commonest short words, separated by spaces: enough to tell texts in Latin script apart. */
  readonly stopWords?: string;
  /** Words that typically open a sentence, separated by spaces. */
  readonly openers?: string;
  /** Cue phrases of sentence roles, tried in this order. */
  readonly roleCues?: readonly (readonly [CuedRole, RegExp])[];
  /** Words at the head of a sentence that point back to another one. */
  readonly backReference?: RegExp;
  /** Common finite verbs: without one of them a line may be a title, not a sentence. */
  readonly finiteVerb?: RegExp;
  /** Where a clause begins that only adds to the one before it. */
  readonly clauseStart?: RegExp;
  /** Units after a number. A sticky pattern. */
  readonly units?: RegExp;
  /** The words for two to twelve, separated by spaces. */
  readonly numberWords?: string;
  /** '6,4' stands for what English writes '6.4'. */
  readonly decimalComma?: boolean;
  readonly change?: ChangeWords;
}

/**
 * The only words on a drafted slide that are not the page's: short labels and fixed headings, in the
 * language of the page. The faithfulness check knows them through `isLabel`.
 */
export interface Labels {
  /** Names of the talk's sections. */
  readonly why: string;
  readonly what: string;
  readonly how: string;
  readonly found: string;
  readonly soWhat: string;
  /** Over the contributions of the paper. */
  readonly whatIsNew: string;
  /** How to read a drawing. */
  readonly dotEach: string;
  readonly figureEach: string;
  readonly squaresEach: string;
  readonly toScale: string;
  readonly schematic: string;
  readonly orderOnly: string;
  readonly from: string;
  readonly to: string;
  readonly takeaway: string;
  readonly background: string;
  readonly gap: string;
  readonly objective: string;
  readonly method: string;
  readonly result: string;
  readonly conclusion: string;
  readonly availability: string;
  readonly details: string;
  readonly inNumbers: string;
  /** `{x}` is a name of the page's own. */
  readonly subjectInNumbers: string;
  readonly resultsInNumbers: string;
  readonly people: string;
  readonly links: string;
  readonly cite: string;
  readonly equal: string;
  /** `{n}` names that do not fit. */
  readonly more: string;
  readonly compared: string;
  readonly value: string;
  /** Over confidence intervals. */
  readonly interval: string;
  /** Before what the next slide is about, in the notes. */
  readonly next: string;
  readonly forQuestions: string;
  /** `{n}` seconds. */
  readonly plannedTime: string;
  readonly figure: string;
  readonly table: string;
  readonly code: string;
  readonly quote: string;
  readonly awards: string;
  readonly funding: string;
  readonly acknowledgements: string;
  readonly conflicts: string;
  readonly publishedIn: string;
  /** Between two names in a list, and before the last one. */
  readonly comma: string;
}
