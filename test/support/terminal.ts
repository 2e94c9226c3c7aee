import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from './run.ts';

/** A terminal for a program comes from `script` of util-linux; elsewhere there is none. */
export const hasTerminal: boolean =
  process.platform === 'linux' && spawnSync('script', ['--version'], { stdio: 'ignore' }).status === 0;

/** Runs the program at a terminal: where it asks, the answer is typed. What the person sees comes back. */
export function atTerminal(
  args: readonly string[],
  { cwd, env, answers }: { cwd: string; env: Readonly<Record<string, string>>; answers: readonly string[] },
): Promise<{ readonly code: number | null; readonly shown: string; readonly asked: number }> {
  const quoted = [process.execPath, join(projectRoot, 'bin/pubdeck.js'), ...args]
    .map((word) => `'${word.replaceAll("'", "'\\''")}'`)
    .join(' ');
  // Where CI is set nobody is asked.
  const { CI: _, ...mine } = process.env;
  const child = spawn('script', ['--quiet', '--return', '--command', quoted, '/dev/null'], {
    cwd,
    env: { ...mine, NO_COLOR: '1', ...env },
  });
  let [shown, asked] = ['', 0];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    shown += text;
    while (asked < shown.split('Do you trust this site?').length - 1)
      child.stdin.write(`${answers[asked++] ?? 'no'}\n`);
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, shown, asked })));
}
