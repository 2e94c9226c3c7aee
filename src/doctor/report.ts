/** One thing that was looked at. */
export interface Finding {
  /** `node`, `browser`, `sandbox`, `fonts`, `output`, `cache`, `site`, `styles` */
  readonly about: string;
  readonly state: 'good' | 'note' | 'bad';
  /** What was found, one sentence. */
  readonly text: string;
  /** What to do, where something is to be done. */
  readonly fix?: string;
  /** Figures for programs. */
  readonly data?: Readonly<Record<string, unknown>>;
}

export interface DoctorReport {
  /** False when something must be fixed before pubdeck works. */
  readonly ok: boolean;
  readonly findings: readonly Finding[];
}

/** The report as lines for people. */
export function formatDiagnosis({ ok, findings }: DoctorReport, color: boolean): string {
  const paint = (code: number, text: string): string => (color ? `\u001B[${code}m${text}\u001B[0m` : text);
  const marks = { good: paint(32, 'ok  '), note: paint(33, 'note'), bad: paint(31, 'bad ') };
  const lines = findings.flatMap(({ about, state, text, fix }) => [
    `${marks[state]}  ${about.padEnd(8)} ${text}`,
    ...(fix === undefined ? [] : [`${' '.repeat(15)}→ ${fix}`]),
  ]);
  const end = ok
    ? 'pubdeck works on this machine.'
    : 'Fix what is marked bad, then run pubdeck doctor again.';
  return [...lines, '', end, ''].join('\n');
}
