import { existsSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ruleNames } from '../check/rules/index.ts';
import { isBelow } from '../io/boundary.ts';
import { readText } from '../io/text-file.ts';
import { codeEntry, codes } from '../problems/codes.ts';
import { PubdeckError } from '../problems/error.ts';
import { nearest } from '../text/near.ts';
import { readValue } from './parse.ts';
import { type GivenOptions, type OptionName, optionTable, specOf } from './table.ts';
import { mayRun, noTrust, type Trust } from './trust.ts';

const names = ['pubdeck.config.json', 'pubdeck.config.yaml', 'pubdeck.config.yml', 'pubdeck.config.mjs'];

export interface Config {
  readonly options: GivenOptions;
  /** `brand`: logo, colours, footer, affiliation for the theme. */
  readonly brand: Readonly<Record<string, unknown>>;
  /** `check`: level of each rule. */
  readonly check: Readonly<Record<string, unknown>>;
  readonly file: string | undefined;
  /** What of it the command does not use, since it runs nothing of the site. */
  readonly left: readonly string[];
}

const empty: Config = { options: {}, brand: {}, check: {}, file: undefined, left: [] };

/**
 * The config file named by the user, else the one in the site's folder, else nothing. A relative path in it means relative to the file.
 * A file that the user names is the user's own word; one that a site brings may do nothing on this machine without a yes.
 * @throws PubdeckError (exit 2) for a file that cannot be read, an option that does not exist, or a site that is not trusted.
 */
export async function loadConfig(
  named: string | undefined,
  siteRoot: string,
  trust: Trust = noTrust,
): Promise<Config> {
  const file =
    named === undefined
      ? names.map((name) => join(siteRoot, name)).find((path) => existsSync(path))
      : resolve(named);
  if (file === undefined) return empty;
  if (!existsSync(file)) throw bad(file, `The config file ${file} does not exist.`);
  const { text } = readText(file);
  const isTrusted = (deeds: readonly string[]): Promise<boolean> =>
    named !== undefined || deeds.length === 0
      ? Promise.resolve(true)
      : mayRun({ file, siteRoot, deeds, text }, trust);
  if (file.endsWith('.mjs') && !(await isTrusted([`runs the program ${basename(file)}`])))
    return { ...empty, file, left: [basename(file)] };
  const { brand, check, $schema, ...rest } = await readConfig(file, text);
  const given = givenOptions(rest, file);
  const deeds = deedsOf(given, siteRoot);
  const left = (await isTrusted(deeds.map(({ deed }) => deed))) ? [] : deeds.map(({ key }) => key);
  const options = Object.fromEntries(
    Object.entries(given).filter(([key]) => !left.some((one) => one === key)),
  );
  const levels = asMap(check);
  for (const [key, level] of Object.entries(levels)) checkLevel(file, key, level);
  return { options: options as GivenOptions, brand: asMap(brand), check: levels, file, left };
}

function givenOptions(rest: Readonly<Record<string, unknown>>, file: string): Record<string, unknown> {
  const options: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(rest)) {
    if (!Object.hasOwn(optionTable, key) || specOf(key as OptionName).config === false) {
      const near = nearest(key, Object.keys(optionTable));
      throw bad(file, `The config file has no setting '${key}'.`, near && `Did you mean ${near}?`);
    }
    options[key] = readValue(key, specOf(key as OptionName), value);
  }
  for (const key of ['out', 'theme', 'browser'] as const) {
    const value = options[key];
    if (typeof value === 'string' && value.startsWith('.') && !isAbsolute(value))
      options[key] = join(dirname(file), value);
  }
  return options;
}

/** Settings that reach beyond the site. */
function deedsOf(
  { browser, trust, host, out, 'allowed-host': allowed }: Readonly<Record<string, unknown>>,
  siteRoot: string,
): { key: OptionName; deed: string }[] {
  const deeds: { key: OptionName; deed: string }[] = [];
  if (typeof browser === 'string' && browser !== 'shipped')
    deeds.push({ key: 'browser', deed: `starts ${browser} as the browser` });
  if (trust === true) deeds.push({ key: 'trust', deed: 'runs the scripts of its decks' });
  if (typeof host === 'string' && !/^(?:localhost|127\.|::1$)/.test(host))
    deeds.push({ key: 'host', deed: `shows decks to others at ${host}` });
  if (allowed !== undefined)
    deeds.push({ key: 'allowed-host', deed: `shows decks to others as ${String(allowed)}` });
  if (typeof out === 'string' && !isBelow(resolve(siteRoot, out), siteRoot))
    deeds.push({ key: 'out', deed: `writes files into ${out}` });
  return deeds;
}

const levelNames = ['off', 'info', 'warning', 'error'];

/** A misspelt rule, code or level would be without effect in silence. */
function checkLevel(file: string, key: string, level: unknown): void {
  if (!key.includes('/') && !(ruleNames as readonly string[]).includes(key) && codeEntry(key) === undefined) {
    const near = nearest(key, [...ruleNames, ...Object.keys(codes)]);
    throw bad(file, `check: there is no rule or code '${key}'.`, near && `Did you mean ${near}?`);
  }
  if (key.includes('/') && !key.startsWith('accessible/') && codeEntry(key) === undefined) {
    const near = nearest(key, Object.keys(codes));
    throw bad(file, `check: there is no code '${key}'.`, near && `Did you mean ${near}?`);
  }
  if (!levelNames.includes(String(level)))
    throw bad(file, `check: '${level}' is not a level.`, `Write one of ${levelNames.join(', ')}.`);
}

const asMap = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};

const bad = (file: string, message: string, hint?: string) =>
  new PubdeckError('config', message, { exit: 'usage', at: { file }, ...(hint ? { hint } : {}) });

async function readConfig(file: string, text: string): Promise<Record<string, unknown>> {
  try {
    if (file.endsWith('.mjs')) {
      return asMap(((await import(pathToFileURL(file).href)) as { default?: unknown }).default);
    }
    if (file.endsWith('.json')) return asMap(JSON.parse(text));
    const { parse } = await import('yaml');
    return asMap(parse(text));
  } catch (error) {
    throw bad(
      file,
      `The config file cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
