import yaml from 'js-yaml';
import { parse as parseToml } from 'smol-toml';

/**
 * Engines for gray-matter. Its own would run `---js` front matter as a program; here every language that is
 * code is refused. YAML is read with js-yaml's failsafe schema: all scalars stay text as written, so dates and
 * identifiers are not changed on the way, and no type can build anything but text, lists and maps.
 */
export const engines = {
  yaml: (block: string): object =>
    (yaml.safeLoad(block, { schema: yaml.FAILSAFE_SCHEMA, json: true }) as object | undefined) ?? {},
  toml: (block: string): object => parseToml(block.replaceAll('\r\n', '\n')),
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
