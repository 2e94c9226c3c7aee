/** A browser that may be there; whether it starts is found out by starting it. */
export interface Candidate {
  readonly path: string;
  /** `shell`: chrome-headless-shell, made for printing; `full`: a desktop Chrome, Chromium or Edge. */
  readonly kind: 'shell' | 'full';
  /** Where it came from, for reports: "named by --browser", "on the PATH" … */
  readonly from: string;
  /** True for the browser in pubdeck's own package. */
  readonly shipped?: boolean;
  /** What its process needs beside our environment. */
  readonly env?: Readonly<Record<string, string>>;
}

/** The two kinds differ in nothing but the name of the file. */
export const kindOf = (path: string): Candidate['kind'] =>
  /headless[-_]shell/i.test(path) ? 'shell' : 'full';
