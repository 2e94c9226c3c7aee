import { relative } from 'node:path';
import type { Problem } from '../problems/problem.ts';
import { counted } from '../text/counted.ts';

const colors = { error: 31, warning: 33, info: 36 } as const;
const words = { error: 'error', warning: 'warning', info: 'note' } as const;

/** Findings as text: by file, each with place, message, reason and hint; then one line that counts them. */
export function formatFindings(
  findings: readonly Problem[],
  { color, cwd }: { color: boolean; cwd: string },
): string {
  const paint = (code: number, text: string) => (color ? `\u001b[${code}m${text}\u001b[0m` : text);
  const lines: string[] = [];
  let file: string | undefined;
  for (const { at, slide, severity, message, code, why, hint, excerpt } of findings) {
    if (at.file !== file) {
      file = at.file;
      if (file !== undefined) lines.push('', paint(1, relative(cwd, file) || file));
    }
    const place = [
      at.line === undefined ? '' : `${at.line}${at.column === undefined ? '' : `:${at.column}`}`,
      slide === undefined ? '' : `slide ${slide}`,
    ]
      .filter(Boolean)
      .join('  ');
    lines.push(
      `  ${[place, paint(colors[severity], words[severity]), message].filter(Boolean).join('  ')}  [${code}]`,
    );
    if (excerpt) lines.push(`      | ${excerpt}`);
    if (why) lines.push(`      ${why}`);
    if (hint) lines.push(`      → ${hint}`);
  }
  const count = (severity: Problem['severity']) =>
    findings.filter((finding) => finding.severity === severity).length;
  const sum = [
    counted(count('error'), 'error'),
    counted(count('warning'), 'warning'),
    counted(count('info'), 'note'),
  ].join(', ');
  return [...lines, '', findings.length === 0 ? 'Nothing found: the deck is ready.' : sum]
    .join('\n')
    .replace(/^\n+/, '');
}
