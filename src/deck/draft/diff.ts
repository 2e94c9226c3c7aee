import { diffComm } from 'node-diff3';

/** A line diff for people: `-` and `+` lines with three lines around them. */
export function formatDiff(before: string, after: string, color: boolean): string {
  const rows: { sign: ' ' | '-' | '+'; line: string }[] = [];
  for (const part of diffComm(before.split('\n'), after.split('\n'))) {
    if (part.common) for (const line of part.common) rows.push({ sign: ' ', line });
    else {
      for (const line of part.buffer1 ?? []) rows.push({ sign: '-', line });
      for (const line of part.buffer2 ?? []) rows.push({ sign: '+', line });
    }
  }
  const near = rows.map((_, index) =>
    rows.slice(Math.max(0, index - 3), index + 4).some(({ sign }) => sign !== ' '),
  );
  const lines: string[] = [];
  rows.forEach(({ sign, line }, index) => {
    if (near[index]) lines.push(paint(sign, `${sign} ${line}`.trimEnd(), color));
    else if (near[index - 1]) lines.push(color ? '\u001b[2m…\u001b[0m' : '…');
  });
  return lines.join('\n');
}

const colors = { '-': 31, '+': 32, ' ': 0 } as const;
const paint = (sign: ' ' | '-' | '+', text: string, color: boolean) =>
  color && sign !== ' ' ? `\u001b[${colors[sign]}m${text}\u001b[0m` : text;
