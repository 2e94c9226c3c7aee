import { readDeckFrontMatter } from '../front-matter.ts';
import type { Range } from '../ranges.ts';
import type { Leaf } from '../sections.ts';
import type { Dialect, Source } from './dialect.ts';
import { lacksIn } from './lacks.ts';
import { fencesIn, linesOf, without } from './pieces.ts';

const slidevKeys = ['drawings', 'mdc', 'highlighter', 'routermode', 'titletemplate', 'lineNumbers'];

/** A slide's own front matter. */
const slideHead =
  /^---[ \t]*\r?\n(?:[\w-]+:.*\r?\n)*layout:[ \t]*[\w-]+[ \t]*\r?\n(?:[\w-]+:.*\r?\n)*---[ \t]*$/m;
/** A component of Vue on a line of its own. */
const component = /^<[A-Z][A-Za-z]+(?:\s[^<>]*)?\/>[ \t]*$/m;

/** Slidev: rules part slides, and what stands between two rules may be a slide's own front matter. */
export const slidev: Dialect = {
  name: 'slidev',
  title: 'Slidev',
  claims: ({ text, from, front: { data } }) =>
    slidevKeys.some((key) => data[key.toLowerCase()] !== undefined) ||
    (data.slides === undefined &&
      data.revealoptions === undefined &&
      (slideHead.test(text.slice(from)) ||
        (typeof data.theme === 'string' && component.test(text.slice(from))))),
  read: (source) => ({ leaves: leavesOf(source), problems: lacksIn(source, lacks) }),
  settings: () => ({ slides: { reveal_options: { center: false } }, theme: 'plain' }),
};

const lacks = [
  {
    pattern: /<\/?(?:[A-Z]\w+|v-(?:click|after|motion|switch|drag)\w*)\b[^>]*>/,
    message: "Slidev's components are not run; the words in them are shown.",
    hint: 'Write what they show as Markdown, or as a picture.',
  },
  {
    pattern: /^src:[ \t]*\S+.*$/m,
    message: 'Slides from other files (src:) are not read.',
    hint: 'Export those files, too, or put their slides in their place.',
  },
  {
    pattern: /^[ \t]*<<<[ \t]*\S+/m,
    message: 'Code from other files (<<<) is not read.',
    hint: 'Put the code in its place.',
  },
];

interface Piece extends Range {
  /** The slide's own front matter. */
  readonly head: string;
}

function piecesOf(source: Source): Piece[] {
  const { text, from } = source;
  const fences = fencesIn(source);
  const lines = linesOf(text, from, text.length);
  const isRule = (index: number): boolean => {
    const line = lines[index];
    return line !== undefined && /^---[ \t]*$/.test(line.text) && !fences(line.start);
  };
  const pieces: Piece[] = [];
  let start = from;
  let head = source.front.body > 0 ? headOf(source) : '';
  for (let index = 0; index < lines.length; index++) {
    if (!isRule(index)) continue;
    pieces.push({ start, end: lines[index]!.start, head });
    head = '';
    let close = index + 1;
    while (
      close < lines.length &&
      /^(?:[\w-]+:.*|[ \t]+\S.*|#.*|-[ \t].*)$/.test(lines[close]!.text) &&
      close < index + 40
    )
      close++;
    if (close > index + 1 && isRule(close) && /^[\w-]+:/.test(lines[index + 1]!.text)) {
      head = text.slice(lines[index + 1]!.start, lines[close]!.start);
      index = close;
    }
    start = lines[index]!.next;
  }
  return [...pieces, { start, end: text.length, head }];
}

const headOf = ({ text, from }: Source): string =>
  /^\uFEFF?\s*---[^\n]*\n([\s\S]*?)\n---/.exec(text.slice(0, from))?.[1] ?? '';

function leavesOf(source: Source): Leaf[] {
  const pieces = piecesOf(source);
  // A head that only says how the deck looks is no slide of its own.
  const shown = pieces.filter(
    ({ start, end }, index) => index > 0 || source.text.slice(start, end).trim() !== '',
  );
  return shown.map(({ start, end, head }) => {
    const raw = source.text.slice(start, end);
    const { data } = readDeckFrontMatter(`---\n${head}\n---\n`, source.file);
    const value = (key: string): string | undefined =>
      typeof data[key] === 'string' && data[key] !== '' ? (data[key] as string) : undefined;
    const comment = /<!--([\s\S]*?)-->\s*$/.exec(raw);
    const notes = comment ? [{ start: comment.index + 4, end: comment.index + 4 + comment[1]!.length }] : [];
    const background = value('background');
    const attributes: Record<string, string> = {
      ...(value('class') ? { class: value('class')! } : {}),
      ...(background
        ? { [/[./]/.test(background) ? 'data-background-image' : 'data-background-color']: background }
        : {}),
      ...(data.hide === true || data.disabled === true ? { 'data-visibility': 'hidden' } : {}),
    };
    return {
      start,
      end,
      stack: undefined,
      attributes,
      notes,
      body: bodyOf(
        comment ? without(raw, [{ start: comment.index, end: raw.length }]) : raw,
        value('layout'),
        value('image') ?? value('url'),
      ),
    };
  });
}

const tag =
  /<\/?(?:[A-Z][\w.]*|v-[\w-]+|template|[a-z]+:[\w:-]+|[a-z]+-[\w-]+)(?:\s(?:[^<>"']|"[^"]*"|'[^']*')*)?\/?>/g;

/** Slots become columns, components go and leave their words. */
function bodyOf(raw: string, layout: string | undefined, image: string | undefined): string {
  const fences = fencesIn({ text: raw, from: 0 });
  let text = raw
    .replace(tag, (found, at: number) => (fences(at) ? found : ''))
    .replace(
      /^([ \t]*(?:`{3,}|~{3,})[\w+-]+)[ \t]*(?:\[[^\]]*\][ \t]*)?(\{[^}]*\})?.*$/gm,
      (_, open: string, steps = '') => `${open}${/^\{[\d,\s|-]+\}$/.test(steps) ? ` ${steps}` : ''}`,
    );
  const slot = /^::(\w+)::[ \t]*$/m;
  const parts = text.split(/^::\w+::[ \t]*$/m);
  if (slot.test(text) && parts.length === 2) text = columns(parts[0]!, parts[1]!);
  if (image && /^image/.test(layout ?? '')) {
    const picture = `![](<${image.replaceAll('>', '%3E')}>)`;
    text =
      layout === 'image-left'
        ? columns(picture, text)
        : text.trim() === ''
          ? picture
          : columns(text, picture);
  }
  return text;
}

function columns(left: string, right: string): string {
  const heading = /^\s*# .*$/m.exec(left)?.[0] ?? '';
  const rest = heading ? left.replace(heading, '') : left;
  const box = (text: string): string => `<div style="flex: 1 1 0; min-width: 0">\n\n${text.trim()}\n\n</div>`;
  return `${heading}\n\n<div style="display: flex; gap: 40px">\n${box(rest)}\n${box(right)}\n</div>\n`;
}
