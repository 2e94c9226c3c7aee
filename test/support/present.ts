import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer';
import { onTestFinished } from 'vitest';

const repository = fileURLToPath(new URL('../..', import.meta.url));

/** A site on disk that goes away with the test. */
export function site(files: Readonly<Record<string, string>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'pubdeck-test-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

export const deck = (...slides: readonly string[]): string =>
  `---\ntitle: Tides\nslides:\n  theme: white\npubdeck:\n  theme: plain\n---\n\n${slides.join('\n\n---\n\n')}\n`;

/** `pubdeck present` as a process of its own; resolves with its address. */
export async function present(
  folder: string,
  args: readonly string[],
): Promise<{ url: string; child: ChildProcess; stderr: () => string }> {
  const child = spawn(
    process.execPath,
    [join(repository, 'bin', 'pubdeck.js'), 'present', ...args, '--no-open'],
    {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  let [out, complaint] = ['', ''];
  child.stderr?.on('data', (chunk) => {
    complaint += chunk;
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', (chunk) => {
      out += chunk;
      const line = /^(http:\S+)\n/.exec(out)?.[1];
      if (line) resolve(line);
    });
    child.on('exit', (code) => reject(new Error(`ended with ${code}: ${complaint}`)));
  });
  return { url, child, stderr: () => complaint };
}

export interface Got {
  readonly status: number;
  readonly text: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** One request with exactly this path and these headers; fetch would tidy them up. */
export const ask = (
  url: string,
  path: string,
  more: { method?: string; headers?: Record<string, string> } = {},
): Promise<Got> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const asking = request(
      { hostname, port, path, method: more.method ?? 'GET', headers: more.headers ?? {} },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk) => {
          text += chunk;
        });
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, text, headers: response.headers }),
        );
      },
    );
    asking.on('error', reject);
    asking.end();
  });

/** Opens the slides and waits until Reveal is ready and the page listens for changes. */
export async function openSlides(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForFunction(() => document.documentElement.dataset.pubdeckReady === 'true');
  await page.evaluate(() => {
    // A mark that only a reload could wipe away.
    (window as unknown as { sameDocument: boolean }).sameDocument = true;
  });
}

export const isSameDocument = (page: Page): Promise<boolean> =>
  page.evaluate(() => (window as unknown as { sameDocument?: boolean }).sameDocument === true);

export interface Place {
  readonly h: number;
  readonly v: number;
  readonly f: number | undefined;
  readonly heading: string;
}

export const placeOf = (page: Page): Promise<Place> =>
  page.evaluate(() => {
    const { Reveal } = window as unknown as {
      Reveal: { getIndices(): { h: number; v: number; f?: number }; getCurrentSlide(): HTMLElement };
    };
    const { h, v, f } = Reveal.getIndices();
    return { h, v, f, heading: Reveal.getCurrentSlide().querySelector('h2')?.textContent ?? '' };
  });

export const slideTo = (page: Page, h: number, f?: number): Promise<void> =>
  page.evaluate(
    (to) =>
      (window as unknown as { Reveal: { slide(h: number, v: number, f?: number): void } }).Reveal.slide(
        to.h,
        0,
        to.f,
      ),
    { h, f: f as number },
  );

export const untilText = (page: Page, text: string): Promise<unknown> =>
  page.waitForFunction(
    (wanted) =>
      document.body.innerText.includes(wanted) || (document.body.textContent ?? '').includes(wanted),
    { timeout: 10_000 },
    text,
  );
