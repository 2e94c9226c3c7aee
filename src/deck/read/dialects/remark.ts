import { type Data, isMap } from '../front-matter.ts';
import type { Range } from '../ranges.ts';
import type { Leaf } from '../sections.ts';
import type { BlockMap } from '../separators.ts';
import type { Dialect } from './dialect.ts';
import { lacksIn } from './lacks.ts';
import { shownCells } from './quarto-cells.ts';

/** remark.js writes a slide's properties under the separator; blank lines may stand between. */
const property =
  /^(class|name|layout|template|count|exclude|background-(?:image|color|size|position)):[ \t]*(.*)$/;

export const remark: Dialect = {
  name: 'remark',
  title: 'remark.js',
  claims: ({ text, from, front: { data } }) => isRemark(text, from, data),
  read: (source) => ({
    leaves: remarkLeaves(source.text, source.from, source.map),
    problems: lacksIn(source, [
      {
        pattern: /^(?:template|layout):[ \t]*\S+/m,
        message: 'Templates of slides (template:, layout:) are not applied.',
        hint: 'Write what they hold on each slide.',
      },
    ]),
  }),
};

/** A deck for remark.js: at least two separators with properties under them, and no `slides:` map of Hugo Blox. */
function isRemark(text: string, from: number, data: Data): boolean {
  if (isMap(data.slides) || isMap(data.reveal_hugo)) return false;
  if (JSON.stringify(data.output ?? '').includes('xaringan')) return true;
  const body = text.slice(from);
  const first = property.test(body.trimStart().split('\n', 1)[0]!) ? 1 : 0;
  return (
    first +
      (body.match(/^---[ \t]*\r?\n(?:[ \t]*\r?\n)*(?:class|name|layout|template|count|background-image):/gm)
        ?.length ?? 0) >=
    2
  );
}

/** Slides of a remark.js deck; `--` makes fragments, `???` starts the notes. */
function remarkLeaves(text: string, from: number, map: BlockMap): Leaf[] {
  const leaves: Leaf[] = [];
  const inFence = (at: number) =>
    map.code.some(({ start, end }) => at > start && at < end && /^ {0,3}(```|~~~)/.test(text.slice(start)));
  const push = (start: number, end: number): void => {
    const { body, attributes, notes } = readProperties(text.slice(start, end));
    leaves.push({ start, end, attributes, stack: undefined, body, notes });
  };
  let start = from;
  const line = /^---[ \t]*\r?$/gm;
  line.lastIndex = from;
  for (let found = line.exec(text); found; found = line.exec(text)) {
    if (inFence(found.index)) continue;
    push(start, found.index);
    start = Math.min(line.lastIndex + 1, text.length);
  }
  push(start, text.length);
  return leaves;
}

function readProperties(piece: string): {
  body: string;
  attributes: Record<string, string>;
  notes: Range[];
} {
  const attributes: Record<string, string> = {};
  // knitr leaves some cells out, before remark looks for properties.
  const lines = shownCells(piece).split('\n');
  for (let index = 0; index < lines.length; index++) {
    if (lines[index]!.trim() === '') continue;
    const [, key, value = ''] = property.exec(lines[index]!.trimEnd()) ?? [];
    if (key === undefined) break;
    lines[index] = '';
    if (key === 'class')
      attributes.class = value
        .split(/[\s,]+/)
        .filter(Boolean)
        .join(' ');
    else if (key === 'name') attributes.id = value.trim();
    else if (key.startsWith('background-'))
      attributes[`data-${key}`] = value.trim().replace(/^url\((['"]?)(.*)\1\)$/, '$2');
  }
  const noteAt = lines.findIndex((line) => /^\?\?\?\s*$/.test(line));
  const noteStart = piece.split('\n', noteAt + 1).join('\n').length + 1;
  const shown = noteAt === -1 ? lines : lines.slice(0, noteAt);
  return {
    body: increments(classes(pictures(shown.join('\n')))),
    attributes,
    notes: noteAt === -1 ? [] : [{ start: Math.min(noteStart, piece.length), end: piece.length }],
  };
}

/** `--` on a line of its own: what follows appears with the next key. */
function increments(body: string): string {
  const lines = body.split('\n');
  let fenced = false;
  let open = false;
  const result = lines.map((line) => {
    if (/^ {0,3}(```|~~~)/.test(line)) fenced = !fenced;
    if (fenced || !/^--\s*$/.test(line)) return line;
    const text = open ? '</div>\n\n<div class="fragment">\n' : '\n<div class="fragment">\n';
    open = true;
    return text;
  });
  return result.join('\n') + (open ? '\n\n</div>\n' : '');
}

/** Sizes and places written behind `#` in a picture's address: `![](a.png# w-50 fl)`. */
const pictures = (body: string): string => body.replace(/(!\[[^\]]*\]\([^()\s#]+)#[^()]*\)/g, '$1)');

/** `.name[text]` and `.name[` block `]`. */
function classes(body: string): string {
  let result = '';
  let at = 0;
  const start = /(?<![\w\]`)])((?:\.[a-zA-Z][\w-]*)+)\[/g;
  for (let found = start.exec(body); found; found = start.exec(body)) {
    if (found.index < at) continue;
    let depth = 1;
    let end = start.lastIndex;
    while (end < body.length && depth > 0) {
      if (body[end] === '[') depth++;
      else if (body[end] === ']') depth--;
      end++;
    }
    if (depth > 0) continue;
    const names = found[1]!.split('.').filter(Boolean).join(' ');
    const inner = classes(body.slice(start.lastIndex, end - 1));
    const block = inner.includes('\n');
    result += body.slice(at, found.index);
    result += block
      ? `\n<div class="${names}">\n\n${inner}\n\n</div>\n`
      : `<span class="${names}">${inner}</span>`;
    at = start.lastIndex = end;
  }
  return result + body.slice(at);
}
