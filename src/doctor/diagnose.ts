import { examineBrowser } from './browser.ts';
import { examineCache, examineOutput, examineSite, examineStyles } from './folders.ts';
import type { DoctorReport, Finding } from './report.ts';

export { formatDiagnosis } from './report.ts';

export interface DiagnoseOptions {
  /** The site, or any folder in it. */
  readonly folder: string;
  readonly browser?: string | undefined;
  readonly out: string;
  readonly onProgress?: (line: string) => void;
}

/** Checks everything that pubdeck needs from this machine and this site; each fault comes with a fix. */
export async function diagnose(options: DiagnoseOptions): Promise<DoctorReport> {
  const findings: Finding[] = [
    {
      about: 'node',
      state: 'good',
      text: `Node ${process.versions.node} on ${process.platform} ${process.arch}`,
      data: { version: process.versions.node, platform: process.platform, arch: process.arch },
    },
    ...(await examineBrowser(options)),
    examineCache(),
    examineOutput(options.out),
    examineSite(options.folder),
    ...examineStyles(options.folder),
  ];
  return { ok: findings.every(({ state }) => state !== 'bad'), findings };
}
