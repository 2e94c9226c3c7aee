import { parseJson } from './json.ts';
import { parseToml } from './toml.ts';
import type { FieldNode } from './tree.ts';
import { parseYaml } from './yaml.ts';

/**
 * A YAML, TOML or JSON file as plain data. Scalars of YAML stay text, as in front matter; dates are text.
 * @throws SyntaxFault, PubdeckError
 */
export function parsePlain(text: string, kind: 'yaml' | 'toml' | 'json'): unknown {
  if (text.trim() === '') return {};
  if (kind === 'yaml') return plain(parseYaml(text, 0).root, false);
  return plain((kind === 'toml' ? parseToml : parseJson)(text, 0).root, true);
}

/** @param typed numbers and flags become such */
function plain(node: FieldNode, typed: boolean): unknown {
  if (node.kind === 'list') return node.items.map((item) => plain(item, typed));
  if (node.kind === 'map')
    return Object.fromEntries(node.entries.map(({ key, value }) => [key, plain(value, typed)]));
  if (node.type === 'null') return null;
  if (typed && node.type === 'number') return Number(node.text.replaceAll('_', ''));
  if (typed && node.type === 'boolean') return node.text === 'true';
  return node.text;
}
