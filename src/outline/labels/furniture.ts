/**
 * The only words on a drafted slide that are not the page's: short labels and fixed headings, in the
 * language of the page. The faithfulness check knows them through `isFurniture`.
 */
export interface Furniture {
  /** Names of the talk's sections. */
  readonly why: string;
  readonly what: string;
  readonly how: string;
  readonly found: string;
  readonly soWhat: string;
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
  readonly forQuestions: string;
  /** `{n}` seconds. */
  readonly plannedTime: string;
  readonly figure: string;
  readonly table: string;
  readonly code: string;
  readonly quote: string;
  readonly awards: string;
  readonly funding: string;
  readonly publishedIn: string;
  /** Between two names in a list, and before the last one. */
  readonly comma: string;
}
