import { createRequire } from 'node:module';
import { FAILSAFE_SCHEMA, load } from 'js-yaml';

const require = createRequire(import.meta.url);

/**
 * Engines for gray-matter. Its own would run `---js` front matter as a program; here every language that is
 * code is refused. YAML is read with js-yaml's failsafe schema: all scalars stay text as written, so dates and
 * identifiers are not changed on the way, and no type can build anything but text, lists and maps.
 */
export const engines = {
  yaml: (block: string): object =>
    (load(block, { schema: FAILSAFE_SCHEMA, json: true }) as object | null | undefined) ?? {},
  // Few pages are TOML; its reader is loaded for those only.
  toml: (block: string): object =>
    (require('smol-toml') as typeof import('smol-toml')).parse(block.replaceAll('\r\n', '\n')),
  json: (block: string): object => JSON.parse(block) as object,
  javascript: refuse,
  js: refuse,
  coffee: refuse,
  coffeescript: refuse,
  cson: refuse,
};

export class CodeRefused extends Error {}

function refuse(): never {
  throw new CodeRefused('front matter is data, never a program');
}

/** The engine for a language, chosen without gray-matter: its loading costs more than reading a deck's few keys. */
export function readBlock(block: string, language: string): unknown {
  const name = language === 'yml' ? 'yaml' : language;
  const engine = Object.hasOwn(engines, name) ? engines[name as keyof typeof engines] : refuse;
  // One line break before it, as gray-matter hands it on: errors count their lines from there.
  return block.trim() === '' ? {} : engine(`\n${block}`);
}
