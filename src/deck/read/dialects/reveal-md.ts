import { type Data, isMap } from '../front-matter.ts';
import { htmlAttributes } from '../html-attributes.ts';
import type { Inside, Range } from '../ranges.ts';
import type { Leaf } from '../sections.ts';
import type { Dialect, Source } from './dialect.ts';
import { lacksIn, unreadKeys } from './lacks.ts';
import { fencesIn, isBlank, type Line, linesOf, spaces } from './pieces.ts';

/** What parts two slides: some lines of the file, one after the other, each by its pattern. */
type Separator = readonly ((line: string) => boolean)[];

/** Markdown Preview Enhanced writes its separators as comments, with the slide's attributes in them. */
const slideComment = /^<!--\s*slide\b\s*([\s\S]*?)-->[ \t]*$/;

const dashes =
  (count: number) =>
  (line: string): boolean =>
    new RegExp(`^-{${count}}[ \\t]*$`).test(line);
const defaults = { separator: [dashes(3)], vertical: [dashes(4)] };

/**
 * A separator as reveal-md takes it, a regular expression over the whole file. Never run as one: a file that somebody else wrote
 * could stop the program with it. Literal lines are understood, with `\r?\n` between and `^` and `$` around them.
 */
function readSeparator(pattern: string): Separator | undefined {
  const parts = pattern
    // YAML between double quotes has made line breaks of them already.
    .replace(/\r\??/g, '')
    .replace(/^\^/, '')
    .replace(/\$$/, '')
    .replaceAll('(\\r\\n|\\n)', '\n')
    .replace(/\(?(?:\\r\??)?\\n\)?/g, '\n')
    .split('\n');
  const lines =
    parts.length > 1 ? parts.slice(parts[0] === '' ? 1 : 0, parts.at(-1) === '' ? -1 : undefined) : parts;
  if (lines.length === 0) return undefined;
  const tests = lines.map((part) => {
    const literal = part
      .replace(/\\s[*+]|\s+/g, ' ')
      .replace(/\\([-*_#<>!/=. ])/g, '$1')
      .trim();
    if (/[\\^$*+?()[\]{}|]/.test(literal.replace(/^(?:\*{3,}|\+{3,}|\?{3})$/, ''))) return undefined;
    return (line: string) => line.replace(/\s+/g, ' ').trim() === literal;
  });
  return tests.every((test) => test !== undefined) ? tests : undefined;
}

/** reveal-md and Reveal's own Markdown: separators are lines, whatever stands above them; `Note:` begins the notes. */
export const revealMd: Dialect = {
  name: 'reveal-md',
  title: 'reveal-md',
  // What no other tool claims, outside of a Hugo site.
  claims: ({ file, front: { data } }) =>
    isMap(data.revealoptions) ||
    isMap(data.slideoptions) ||
    isMap(data.presentation) ||
    ['separator', 'verticalseparator', 'notesseparator'].some((key) => typeof data[key] === 'string') ||
    (!isMap(data.slides) && !isMap(data.reveal_hugo) && !/(?:^|[\\/])content[\\/]/.test(file)),
  read: (source) => {
    const given = (key: string, otherwise: Separator): Separator => {
      const value = source.front.data[key];
      return (typeof value === 'string' ? readSeparator(value) : undefined) ?? otherwise;
    };
    if (/^<!--\s*slide\b.*-->[ \t]*$/m.test(source.text.slice(source.from)))
      return { leaves: commentLeaves(source), problems: unreadKeys(source, unread) };
    const horizontal = given('separator', defaults.separator);
    const vertical = given('verticalseparator', defaults.vertical);
    const notes = source.front.data.notesseparator;
    return {
      leaves: leavesOf(source, horizontal, vertical, typeof notes === 'string' ? notes : undefined),
      problems: [...oddSeparators(source), ...unreadKeys(source, unread), ...lacksIn(source, lacks)],
    };
  },
  settings: ({ front }) => {
    const { theme: own, highlighttheme } = front.data;
    // reveal-md, HedgeDoc, Markdown Preview Enhanced
    const place = ['revealoptions', 'slideoptions', 'presentation'].find((key) => isMap(front.data[key]));
    const { theme: inner, ...options } = (place === undefined ? {} : front.data[place]) as Data;
    const given = typeof own === 'string' ? own : inner;
    const theme = typeof given === 'string' ? given.replace(/\.css$/, '') : undefined;
    const written = Object.keys(options).map((key) => [
      key,
      // Option names are written as Reveal writes them here.
      (front.written.get(`${place}.${key}`) ?? key).replace(
        /[A-Z]+/g,
        (capitals) => `_${capitals.toLowerCase()}`,
      ),
    ]);
    return {
      slides: {
        ...(theme === undefined ? {} : { theme }),
        ...(typeof highlighttheme === 'string' ? { highlight_style: highlighttheme } : {}),
        reveal_options: Object.fromEntries(written.map(([key, name]) => [name!, options[key!]])),
      },
      places: {
        'slides.theme': typeof own === 'string' ? 'theme' : `${place}.theme`,
        ...Object.fromEntries(
          written.map(([key, name]) => [`slides.reveal_options.${name}`, `${place}.${key}`]),
        ),
      },
    };
  },
};

const unread: Readonly<Record<string, string>> = {
  css: 'A theme of your own holds styles: pubdeck init theme.',
  scripts: 'pubdeck runs no scripts of a deck.',
  preprocessor: 'Run the preprocessor first, and give pubdeck what it writes.',
  template: 'A theme of your own holds styles: pubdeck init theme.',
};

const lacks = [
  {
    pattern: /^FILE:[ \t]*\S+.*$/m,
    message: 'A slide that is read from another file (FILE:) is not read.',
    hint: 'Put the text of that file in its place.',
  },
];

const oddSeparators = ({ front, file }: Source) =>
  ['separator', 'verticalseparator'].flatMap((key) => {
    const value = front.data[key];
    if (typeof value !== 'string' || readSeparator(value) !== undefined) return [];
    return [
      {
        code: 'dialect-not-read' as const,
        severity: 'warning' as const,
        message: `The ${front.written.get(key) ?? key} ${JSON.stringify(value)} is not understood; ${key === 'separator' ? '--- parts' : '---- parts'} the slides.`,
        at: { file, line: front.lineOf(key) ?? 1 },
        hint: 'Write a line of text, with \\n before and after it.',
      },
    ];
  });

function leavesOf(
  source: Source,
  horizontal: Separator,
  vertical: Separator,
  notesMark: string | undefined,
): Leaf[] {
  const { text, from } = source;
  const fences = fencesIn(source);
  const lines = linesOf(text, from, text.length);
  const at = (separator: Separator, index: number): boolean =>
    separator.every((test, offset) => {
      const line = lines[index + offset];
      return line !== undefined && !fences(line.start) && test(line.text);
    });
  const stacks: Range[][] = [[]];
  let start = from;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Line;
    const cut = at(horizontal, index) ? horizontal : at(vertical, index) ? vertical : undefined;
    if (cut === undefined) continue;
    stacks.at(-1)!.push({ start, end: line.start });
    start = lines[index + cut.length - 1]!.next;
    index += cut.length - 1;
    if (cut === horizontal) stacks.push([]);
  }
  stacks.at(-1)!.push({ start, end: text.length });
  let stack = -1;
  return stacks.flatMap((pieces) => {
    if (pieces.length > 1) stack++;
    const own = pieces.length > 1 ? stack : undefined;
    return pieces.flatMap((piece) => {
      const inner = sectionsIn(text, piece, fences);
      if (inner.length < 2) return [leafOf(text, piece, own, notesMark, fences)];
      const under = own ?? ++stack;
      return inner.map(({ attributes, ...range }) => ({
        ...leafOf(text, range, under, notesMark, fences),
        attributes,
      }));
    });
  });
}

/** Slides between `<!-- slide … -->` comments; `vertical=true` hangs one under the slide before it. */
function commentLeaves(source: Source): Leaf[] {
  const { text, from } = source;
  const fences = fencesIn(source);
  const pieces: { start: number; end: number; attributes: Record<string, string>; vertical: boolean }[] = [];
  let open = { start: from, attributes: {} as Record<string, string>, vertical: false };
  const close = (end: number): void => {
    const isHead = pieces.length === 0 && open.start === from;
    if (!isHead || !isBlank(text.slice(open.start, end))) pieces.push({ ...open, end });
  };
  for (const line of linesOf(text, from, text.length)) {
    const found = fences(line.start) ? null : slideComment.exec(line.text);
    if (found === null) continue;
    close(line.start);
    const given = htmlAttributes(found[1]!.replace(/:/g, '='));
    const { vertical, id, class: classes, ...others } = given;
    open = {
      start: line.next,
      vertical: vertical === 'true',
      attributes: {
        ...(id ? { id } : {}),
        ...(classes ? { class: classes.replaceAll('.', ' ') } : {}),
        ...Object.fromEntries(
          Object.entries(others).map(([key, value]) => [
            key.startsWith('data-') ? key : `data-${key}`,
            value,
          ]),
        ),
      },
    };
  }
  close(text.length);
  let stack = -1;
  return pieces.map(({ start, end, attributes, vertical }, index) => {
    const down = pieces[index + 1]?.vertical === true;
    if (down && !vertical) stack++;
    const { shown, notes } = leafOf(text, { start, end }, undefined, undefined, fences);
    return {
      start,
      end,
      attributes,
      stack: down || vertical ? stack : undefined,
      ...(shown === undefined ? {} : { shown }),
      ...(notes === undefined ? {} : { notes }),
    };
  });
}

/** Sections written out in a slide, with nothing beside them: Reveal shows them under one another. */
function sectionsIn(
  text: string,
  { start, end }: Range,
  fences: Inside,
): (Range & { readonly attributes: Record<string, string> })[] {
  const raw = text.slice(start, end);
  const tag = /<(\/?)section\b((?:[^>"']|"[^"]*"|'[^']*')*)>/gi;
  const found: (Range & { readonly attributes: Record<string, string> })[] = [];
  let open: { readonly start: number; readonly attributes: Record<string, string> } | undefined;
  let outside = '';
  let at = 0;
  for (let one = tag.exec(raw); one; one = tag.exec(raw)) {
    if (fences(start + one.index)) continue;
    const closes = one[1] === '/';
    // One in another is no list of slides.
    if (closes === (open === undefined)) return [];
    if (open === undefined) {
      outside += raw.slice(at, one.index);
      open = { start: start + tag.lastIndex, attributes: htmlAttributes(one[2]!) };
    } else {
      found.push({ ...open, end: start + one.index });
      open = undefined;
    }
    at = tag.lastIndex;
  }
  return open === undefined && isBlank(outside + raw.slice(at)) ? found : [];
}

function leafOf(
  text: string,
  { start, end }: Range,
  stack: number | undefined,
  notesMark: string | undefined,
  fences: Inside,
): Leaf {
  const raw = text.slice(start, end);
  const own = notesMark?.replace(/[\\^$*+?()[\]{}|]/g, '').trim();
  const pattern = own ? undefined : /^[ \t]*notes?:/gim;
  let at = -1;
  if (pattern) {
    for (let found = pattern.exec(raw); found && at < 0; found = pattern.exec(raw))
      if (!fences(start + found.index)) at = found.index;
  } else if (own) {
    at = raw.split('\n').reduce((known, line, index, all) => {
      if (known >= 0 || !line.trim().toLowerCase().startsWith(own.toLowerCase())) return known;
      return all.slice(0, index).join('\n').length + (index > 0 ? 1 : 0);
    }, -1);
  }
  if (at < 0) return { start, end, attributes: {}, stack };
  const mark = own
    ? own.length + raw.slice(at).search(/\S/)
    : /^[ \t]*notes?:/i.exec(raw.slice(at))![0].length;
  return {
    start,
    end,
    attributes: {},
    stack,
    shown: raw.slice(0, at) + spaces(raw.slice(at)),
    notes: [{ start: at + mark, end: raw.length }],
  };
}
