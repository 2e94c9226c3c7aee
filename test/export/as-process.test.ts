import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../../src/browser/open.ts';
import { eventually } from '../support/platform.ts';
import { makeSite, projectRoot, pubdeck } from '../support/run.ts';

const hashOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');
const slides = Array.from(
  { length: 40 },
  (_, index) =>
    `## Slide ${index + 1}\n\n- One point\n- Another\n\n{{< speaker_note >}}\nSay it.\n{{< /speaker_note >}}`,
);
const site = makeSite({
  'content/slides/talk/index.md': `---\ntitle: Talk\nslides: {}\n---\n\n${slides.join('\n\n---\n\n')}\n`,
});
const deck = join(site, 'content/slides/talk');
const scratch = mkdtempSync(join(tmpdir(), 'pubdeck-scratch-'));
afterAll(() => {
  for (const folder of [site, scratch]) rmSync(folder, { recursive: true, force: true });
});

it('prints the same bytes in another folder, another place of the earth, another language', async () => {
  const sample = join(projectRoot, 'content/slides/example');
  const make = async (out: string, env: Record<string, string>): Promise<Map<string, string>> => {
    mkdirSync(join(scratch, out), { recursive: true });
    const { code, stderr } = await pubdeck(
      ['export', sample, '--to', 'pdf,handout,pptx,html,card,text', '--layout', 'notes,6,text', '--out', 'o'],
      { cwd: join(scratch, out), env: { SOURCE_DATE_EPOCH: '1700000000', ...env } },
    );
    expect([code, stderr]).toEqual([0, '']);
    const folder = join(scratch, out, 'o/example');
    return new Map(readdirSync(folder).map((name) => [name, hashOf(join(folder, name))]));
  };
  const one = await make('a', { TZ: 'Asia/Tokyo', LANG: 'C' });
  const two = await make('b/c', { TZ: 'America/Lima', LANG: 'de_DE.UTF-8' });
  expect([...one.keys()].sort()).toEqual([...two.keys()].sort());
  expect([...one].filter(([name, bytes]) => two.get(name) !== bytes).map(([name]) => name)).toEqual([]);
  expect(one.size).toBe(9);
}, 120_000);

describe('what goes wrong leaves the old file, and nothing else', () => {
  const out = join(scratch, 'out');
  const args = ['export', deck, '--to', 'pdf,handout', '--out', out];
  const temporary = join(scratch, 'tmp');
  let before: readonly string[];
  let browser: string;
  const files = (): string[] => ['slides.pdf', 'handout.pdf'].map((name) => hashOf(join(out, 'talk', name)));
  const script = (name: string, body: string): string => {
    const file = join(scratch, name);
    writeFileSync(file, `#!/bin/sh\n${body}\n`);
    chmodSync(file, 0o755);
    return file;
  };
  const unharmed = (): void => {
    expect(files()).toEqual(before);
    expect(readdirSync(join(out, 'talk')).sort()).toEqual(['handout.pdf', 'slides.pdf', 'slides.pdfpc']);
    expect(readdirSync(temporary)).toEqual([]);
  };
  beforeAll(async () => {
    mkdirSync(temporary);
    const open = await openBrowser();
    browser = open.path;
    await open.close();
    expect((await pubdeck(args, { env: { SOURCE_DATE_EPOCH: '1' } })).code).toBe(0);
    before = files();
  });

  it.each([
    ['no time', ['--timeout', '0.05'], 5, /Time is up \(0\.05 s\) while/],
    ['no browser', ['--browser', join(scratch, 'none')], 4, /There is no browser at/],
    [
      'a browser in a box that refuses',
      [
        '--browser',
        script('snap', 'echo "snap-confine has elevated permissions and is not confined" >&2; exit 46'),
      ],
      4,
      /does not start: snap-confine/,
    ],
    [
      'a browser that never answers',
      // Every browser leaves something in that folder when it is ended at once.
      [
        '--browser',
        script('headless_shell', ': > "$TMPDIR/.org.chromium.Chromium"; exec sleep 600'),
        '--timeout',
        '1.5',
      ],
      5,
      /Time is up \(1\.5 s\) while the browser was starting/,
    ],
    ['a file where a folder should be', ['--out', join(deck, 'index.md')], 3, /a part of the path is a file/],
  ] as const)('%s', async (_, more, code, message) => {
    const run = await pubdeck([...args, ...more], { env: { TMPDIR: temporary } });
    expect(run.stderr).toMatch(message);
    expect(run.code).toBe(code);
    unharmed();
  });

  it.skipIf(process.platform !== 'linux').each([
    ['the browser is killed', 'SIGKILL', 4],
    ['Ctrl-C', 'SIGINT', 130],
    ['SIGTERM', 'SIGTERM', 143],
  ] as const)('%s in the middle', async (what, signal, code) => {
    const child = spawn(
      process.execPath,
      [join(projectRoot, 'bin/pubdeck.js'), ...args, '--browser', browser],
      {
        env: { ...process.env, TMPDIR: temporary, SOURCE_DATE_EPOCH: '2', NO_COLOR: '1' },
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    );
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    const children = (pid: number): number[] => {
      try {
        // Each thread lists the children that it started itself.
        return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
          readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8')
            .split(/\s+/)
            .filter(Boolean)
            .map(Number),
        );
      } catch {
        return [];
      }
    };
    // The browser shows its pages in processes of its own: then it is at work.
    await eventually(() => children(child.pid as number).some((pid) => children(pid).length > 0));
    const started = children(child.pid as number);
    for (const pid of what.includes('browser') ? started : [child.pid as number]) process.kill(pid, signal);
    expect([await ended, said]).toEqual([code, expect.stringMatching(code === 4 ? /browser/ : /stopped/)]);
    const gone = (pid: number): boolean => {
      try {
        process.kill(pid, 0);
        return false;
      } catch {
        return true;
      }
    };
    expect(await eventually(() => started.every(gone))).toBe(true);
    unharmed();
  });
});
