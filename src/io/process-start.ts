import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * When a process was started, as its system tells it; undefined where it cannot be told. With its number this is a name
 * that no later process gets.
 */
export function processStart(pid: number): string | undefined {
  try {
    if (process.platform === 'linux') {
      // The name of the program, in brackets, may hold blanks and brackets.
      const fields = readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ').at(-1)?.split(' ');
      return fields?.[19];
    }
    if (process.platform === 'win32') return undefined;
    const output = execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], {
      encoding: 'utf8',
      timeout: 2000,
    });
    return output.trim() || undefined;
  } catch {
    return undefined;
  }
}
