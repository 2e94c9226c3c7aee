import { createRequire } from 'node:module';
import { refuseHostile } from './bounds.ts';
import type { ParseBlock, Parsed } from './build.ts';
import { parseJson } from './json.ts';
import { parseToml } from './toml.ts';
import { parseYaml } from './yaml.ts';

/** The languages of front matter. Any other, `---js` above all, is refused: front matter is data, never a program. */
const engines: Readonly<Record<string, ParseBlock>> = {
  yaml: bounded(parseYaml),
  yml: bounded(parseYaml),
  toml: bounded(parseToml),
  json: bounded(parseJson),
};

function bounded(parse: ParseBlock): ParseBlock {
  return (block, shift) => {
    refuseHostile(block, shift);
    return parse(block, shift);
  };
}

export class CodeRefused extends Error {}

function refuse(): never {
  throw new CodeRefused('front matter is data, never a program');
}

/** Reads a block in a language. Returns undefined for a block without keys. */
export type ReadBlock = (block: string, language: string, shift: number) => Parsed | undefined;

/** Reads a block without gray-matter, whose loading costs more than reading a deck's few keys. */
export const readBlock: ReadBlock = (block, language, shift) => {
  const parse = Object.hasOwn(engines, language) ? engines[language] : undefined;
  if (parse === undefined) return refuse();
  return block.trim() === '' ? undefined : parse(block, shift);
};

const require = createRequire(import.meta.url);

/**
 * gray-matter takes the block out of its fences and chooses the engine. Its own engines would run `---js` as a program,
 * so each of them is replaced. The fence handed to it is one that no text of the page can close: gray-matter takes `----`
 * and `---x` inside a text for one.
 */
export const readByGrayMatter: ReadBlock = (block, language, shift) => {
  const matter = require('gray-matter') as typeof import('gray-matter');
  const fence = '\u0000pubdeck\u0000';
  const own = Object.entries(engines).map(([name, parse]) => [name, () => ({ parsed: parse(block, shift) })]);
  const refused = ['javascript', 'js', 'coffee', 'coffeescript', 'cson'].map((name) => [name, refuse]);
  const { data } = matter(`${fence}\n${block}\n${fence}\n`, {
    language,
    delimiters: [fence, fence],
    engines: Object.fromEntries([...own, ...refused]),
  });
  return data.parsed as Parsed | undefined;
};
