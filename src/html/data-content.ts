import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import type { Slide } from '../deck/model.ts';

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * reveal-hugo's `{{< slide content="slides.about-me" >}}`: the text of the slide stands in the site's `data/slides.toml`
 * (or .yaml, .json) under the key `about-me`, as text or as a map with `content` and attributes.
 */
export function withDataContent(slide: Slide, root: string): Slide {
  const { 'data-content': name, ...attributes } = slide.attributes;
  if (name === undefined) return slide;
  const [file = '', ...path] = name.split('.');
  let value = /^[\w-]+$/.test(file) ? readData(join(root, 'data', file)) : undefined;
  for (const key of path) value = isMap(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  const text =
    typeof value === 'string'
      ? value
      : isMap(value) && typeof value.content === 'string'
        ? value.content
        : undefined;
  if (text === undefined) return slide;
  const more: Record<string, string> = {};
  for (const [key, given] of isMap(value) ? Object.entries(value) : []) {
    if (key !== 'content' && typeof given === 'string')
      more[/^(id|class)$/.test(key) ? key : `data-${key}`] = given;
  }
  return { ...slide, attributes: { ...more, ...attributes }, body: `${text.trim()}\n\n${slide.body}` };
}

function readData(base: string): unknown {
  for (const [end, parse] of [
    ['toml', parseToml],
    ['yaml', parseYaml],
    ['yml', parseYaml],
    ['json', JSON.parse],
  ] as const) {
    const file = `${base}.${end}`;
    if (!existsSync(file)) continue;
    try {
      return (parse as (text: string) => unknown)(readFileSync(file, 'utf8'));
    } catch {
      return undefined;
    }
  }
  return undefined;
}
