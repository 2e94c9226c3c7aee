import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { cacheFolder } from '../io/user-folders.ts';
import { PubdeckError } from '../problems/error.ts';
import { type Candidate, kindOf } from './candidate.ts';

/** Variables that name a browser, strongest first. */
const browserVariables = ['PUBDECK_BROWSER', 'PUPPETEER_EXECUTABLE_PATH', 'CHROME_PATH'] as const;

export interface FindOptions {
  /** Path or name of a browser that must be used, and no other; `shipped` for the one in pubdeck's package. */
  readonly browser?: string | undefined;
  readonly env?: NodeJS.ProcessEnv | undefined;
  /** Paths of browsers that are left out, because they crashed. */
  readonly skip?: readonly string[] | undefined;
  /** Told before something that takes seconds. */
  readonly onProgress?: ((line: string) => void) | undefined;
}

/**
 * Browsers to try, in this order: the one that was named (then no other); Puppeteer's own cache;
 * chrome-headless-shell on the PATH; the one shipped with our packages; a desktop browser. The headless
 * shells stand first because they start two to three times faster and print the same. What could not even
 * be offered is told to `failed`. Lazy: the shipped browser is unpacked only when its turn comes.
 */
export async function* browserCandidates(
  options: FindOptions = {},
  failed: (reason: string) => void = () => {},
): AsyncGenerator<Candidate> {
  const skipped = new Set(options.skip?.map(realPath));
  for await (const candidate of allCandidates(options, failed)) {
    if (!skipped.has(realPath(candidate.path))) yield candidate;
  }
}

/** Whether the user named a browser, so that no other may be used. */
export const isNamed = ({ browser, env = process.env }: FindOptions): boolean =>
  Boolean(browser ?? browserVariables.map((name) => env[name]).find(Boolean));

/** Value of `--browser` for the browser in pubdeck's own package. */
const shippedName = 'shipped';

async function* allCandidates(
  options: FindOptions,
  failed: (reason: string) => void,
): AsyncGenerator<Candidate> {
  const env = options.env ?? process.env;
  const named = wantedBrowser(options.browser, env);
  if (named !== undefined && named.wanted !== shippedName) {
    yield namedBrowser(named, env);
    return;
  }
  if (named === undefined) {
    yield* puppeteerCache(env);
    yield* onPath(['chromium-headless-shell', 'chrome-headless-shell'], env);
  }
  const { shippedBrowser } = await import('./unpack.ts');
  const shipped = await shippedBrowser(options.onProgress, cacheFolder(env)).catch((error: Error) =>
    failed(`the browser shipped with pubdeck could not be unpacked (${error.message})`),
  );
  if (shipped !== undefined) yield shipped;
  if (named !== undefined) return;
  yield* onPath(desktopNames, env);
  for (const path of desktopPlaces(env)) {
    if (existsSync(path)) yield { path, kind: 'full', from: 'installed on this computer' };
  }
}

const desktopNames = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'msedge',
];

/** One program may have several names. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

interface Named {
  readonly wanted: string;
  /** Who names it: the flag or a variable. */
  readonly source: string;
}

function wantedBrowser(flag: string | undefined, env: NodeJS.ProcessEnv): Named | undefined {
  const variable = browserVariables.find((name) => env[name]);
  const wanted = flag ?? (variable === undefined ? undefined : env[variable]);
  return wanted ? { wanted, source: flag === undefined ? (variable as string) : '--browser' } : undefined;
}

function namedBrowser({ wanted, source }: Named, env: NodeJS.ProcessEnv): Candidate {
  const isName = !/[\\/]/.test(wanted);
  const path = isName ? [...onPath([wanted], env)][0]?.path : resolve(wanted);
  if (path === undefined || !existsSync(path)) {
    throw new PubdeckError('no-browser', `There is no browser at ${wanted}, which ${source} names.`, {
      exit: 'browser',
      hint: `Correct ${source}, or leave it out: pubdeck then looks for a browser itself.`,
    });
  }
  return { path, kind: kindOf(path), from: `named by ${source}` };
}

function* onPath(names: readonly string[], env: NodeJS.ProcessEnv): Generator<Candidate> {
  const suffixes = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  for (const name of names) {
    for (const folder of (env.PATH ?? '').split(delimiter).filter(Boolean)) {
      const path = suffixes.map((suffix) => join(folder, name + suffix)).find(existsSync);
      if (path === undefined) continue;
      yield { path, kind: kindOf(path), from: 'on the PATH' };
      break;
    }
  }
}

/** `<cache>/<browser>/<platform>-<version>/<browser>-<platform>/<program>`, as @puppeteer/browsers lays it out. */
function* puppeteerCache(env: NodeJS.ProcessEnv): Generator<Candidate> {
  const cache = env.PUPPETEER_CACHE_DIR || join(env.HOME || homedir(), '.cache', 'puppeteer');
  const programs: Record<string, readonly string[]> = {
    'chrome-headless-shell': ['chrome-headless-shell', 'chrome-headless-shell.exe'],
    chrome: [
      'chrome',
      'chrome.exe',
      join('Google Chrome for Testing.app', 'Contents', 'MacOS', 'Google Chrome for Testing'),
    ],
  };
  for (const [browser, names] of Object.entries(programs)) {
    for (const version of newestFirst(foldersIn(join(cache, browser)))) {
      for (const build of foldersIn(join(cache, browser, version))) {
        const path = names.map((name) => join(cache, browser, version, build, name)).find(existsSync);
        if (path !== undefined) yield { path, kind: kindOf(path), from: "in Puppeteer's cache" };
      }
    }
  }
}

function foldersIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

const newestFirst = (versions: readonly string[]): string[] =>
  versions.toSorted((a, b) => b.localeCompare(a, 'en', { numeric: true }));

function desktopPlaces(env: NodeJS.ProcessEnv): string[] {
  if (process.platform === 'darwin') {
    const names = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    const folders = ['/Applications', join(homedir(), 'Applications')];
    return folders.flatMap((folder) =>
      names.map((name) => join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
    );
  }
  if (process.platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
      (folder) => folder !== undefined,
    );
    const programs = [
      join('Google', 'Chrome', 'Application', 'chrome.exe'),
      join('Chromium', 'Application', 'chrome.exe'),
      join('Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ];
    return folders.flatMap((folder) => programs.map((program) => join(folder, program)));
  }
  return ['/opt/google/chrome/chrome', '/usr/lib/chromium/chromium', '/opt/microsoft/msedge/msedge'];
}
