import { join } from 'node:path';
import type { Slide } from '../deck/model.ts';
import { isMap, readDeckFrontMatter } from '../deck/read.ts';
import { liesIn } from '../io/boundary.ts';
import { readText } from '../io/text-file.ts';

/**
 * reveal-hugo's `{{< slide content="slides.about-me" >}}`: the text of the slide stands in the site's `data/slides.toml`
 * (or .yaml, .json) under the key `about-me`, as text or as a map with `content` and attributes.
 */
export function withDataContent(slide: Slide, root: string): Slide {
  const { 'data-content': name, ...attributes } = slide.attributes;
  if (name === undefined) return slide;
  const [file = '', ...path] = name.split('.');
  let value = /^[\w-]+$/.test(file) ? readData(join(root, 'data', file), root) : undefined;
  for (const key of path) {
    const lower = key.toLowerCase();
    value = isMap(value) && Object.hasOwn(value, lower) ? value[lower] : undefined;
  }
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

/** A data file is what front matter is, without its fences. */
function readData(base: string, root: string): unknown {
  for (const [end, open, close] of [
    ['toml', '+++\n', '\n+++\n'],
    ['yaml', '---\n', '\n---\n'],
    ['yml', '---\n', '\n---\n'],
    ['json', '', '\n'],
  ] as const) {
    const file = `${base}.${end}`;
    if (liesIn(file, root)) return readDeckFrontMatter(`${open}${readText(file).text}${close}`, file).data;
  }
  return undefined;
}
