import { isMap } from '../front-matter.ts';
import type { Inside, Range } from '../ranges.ts';
import type { Leaf } from '../sections.ts';
import type { Dialect, Source } from './dialect.ts';
import { lacksIn } from './lacks.ts';
import { fencesIn, isBlank, type Line, linesOf } from './pieces.ts';
import { quartoBody } from './quarto-body.ts';

const slideFormat = /revealjs|beamer|slidy|slideous|dzslides|^s5$|ioslides|pptx|powerpoint/i;

/** Names of formats, as `format:` and `output:` write them: a word, or the keys of a map. */
const formatsOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : isMap(value)
      ? Object.keys(value)
      : Array.isArray(value)
        ? value.map(String)
        : [];

/** Themes of Quarto that are Reveal's, and its dark one; the default and those of an author's own styles are shown as `plain`. */
const themes = 'dark beige blood dracula league moon night serif simple sky solarized'.split(' ');

/** A number of the front matter, whose values are kept as they are written. */
const levelIn = (value: unknown): number | undefined =>
  /^[1-6]$/.test(String(value)) ? Number(value) : undefined;

const pixels = (name: string, value: unknown): Record<string, number> =>
  /^\d{2,5}$/.test(String(value)) ? { [name]: Number(value) } : {};

/** Settings that only Pandoc's slides have, or its blocks in a deck that says nothing of a Hugo theme. */
const isPandoc = (data: Readonly<Record<string, unknown>>, text: string): boolean =>
  data.slides === undefined &&
  data.reveal_hugo === undefined &&
  (data['revealjs-url'] !== undefined ||
    isMap(data.pandoc) ||
    levelIn(data['slide-level']) !== undefined ||
    (data.marp === undefined &&
      /^:{3,}[ \t]*(?:\{[ \t]*\.)?(?:notes|columns|incremental|nonincremental)\b/m.test(text)));

/** Headings for one rule where headings part the slides. */
const headingsForRule = 4;

/** Keys of decks that other tools part by rules. */
const othersKeys =
  'slides reveal_hugo marp revealoptions slideoptions presentation separator verticalseparator notesseparator class layout'.split(
    ' ',
  );

/**
 * A file outside of a Hugo site that says of no tool whose it is and has headings, but next to no rules: read by rules it would
 * be one slide with everything on it. Or one with what only Pandoc writes: attributes of headings, a bibliography.
 */
function isPartedByHeadings(source: Source): boolean {
  const { file, text, from, front } = source;
  if (/(?:^|[\\/])content[\\/]/.test(file) || othersKeys.some((key) => front.data[key] !== undefined))
    return false;
  const fences = fencesIn(source);
  let [headings, rules] = [0, 0];
  let before = '';
  for (const line of linesOf(text, from, text.length)) {
    if (fences(line.start)) continue;
    const level = headingLevel(line, fences) ?? underlined(line, before);
    if (level !== undefined && level <= 2) headings += 1;
    // A comment that parts slides, or a note, belongs to another tool.
    else if (/^(?:<!--\s*(?:slide|\.slide|s\b|v\b)|Notes?:|\?\?\?)/.test(line.text)) return false;
    else if (/^ {0,3}(?:-{3,}|\*{3,}|_{3,})\s*$/.test(line.text) && before.trim() === '') rules += 1;
    before = line.text;
  }
  const isPandocs =
    front.data.bibliography !== undefined ||
    /^#{1,2} .*\{(?:[.#]|data-|background)[^{}\n]*\}\s*$/m.test(text);
  return isPandocs ? headings > Math.max(1, rules) : headings > Math.max(3, rules * headingsForRule);
}

/** Quarto, R Markdown and Pandoc: headings begin slides, a rule begins one without a title. */
export const quarto: Dialect = {
  name: 'quarto',
  title: 'Quarto or Pandoc',
  claims: (source) => {
    const {
      file,
      text,
      front: { data, kind },
    } = source;
    return /\.(?:qmd|rmd)$/i.test(file)
      ? !formatsOf(data.output).some((name) => /xaringan/.test(name))
      : [...formatsOf(data.format), ...formatsOf(data.output)].some((name) => slideFormat.test(name)) ||
          (kind === 'none' && /^%[ \t]+\S.*\r?\n%/.test(text)) ||
          isPandoc(data, text) ||
          isPartedByHeadings(source);
  },
  read: (source) => {
    const level = slideLevel(source);
    const title = titleSlide(source);
    return {
      leaves: [...(title ? [title] : []), ...leavesOf(source, level)],
      problems: lacksIn(source, lacks),
    };
  },
  settings: ({ front: { data } }) => {
    const format = isMap(data.format) ? data.format : isMap(data.output) ? data.output : {};
    const own = Object.entries(format).find(([name, value]) => slideFormat.test(name) && isMap(value))?.[1];
    const options = isMap(own) ? own : {};
    const named = Array.isArray(options.theme) ? options.theme[0] : options.theme;
    const theme = themes.includes(named as string) ? (named as string) : undefined;
    return {
      slides: {
        theme: theme === 'dark' ? 'black' : (theme ?? 'white'),
        reveal_options: {
          center: options.center === true,
          slide_number: options['slide-number'] === true,
          ...pixels('width', options.width),
          ...pixels('height', options.height),
        },
        branding: typeof options.footer === 'string' ? { footer: { text: options.footer } } : {},
      },
      theme: theme === undefined ? 'plain' : undefined,
    } as ReturnType<NonNullable<Dialect['settings']>>;
  },
};

const lacks = [
  {
    pattern: /^[ \t]*(?:`{3,}|~{3,})\s*\{(?:r|python|julia|ojs|bash|sql|dot|stan)\b[^}]*\}/m,
    code: true,
    message: 'Code cells are not run; their source is shown.',
    hint: 'Render with Quarto first and show its pictures, or keep the output as Markdown (keep-md: true) and give pubdeck that file.',
  },
  {
    pattern: /^[ \t]*\{\{<\s*include\s+\S+\s*>\}\}/m,
    message: 'Included files are not read.',
    hint: 'Put the text of that file in its place.',
  },
  {
    // Formulas of their own are set.
    pattern:
      /^\\begin\{(?!(?:equation|align|alignat|gather|multline|eqnarray|flalign|CD)\*?\})[a-zA-Z]+\*?\}/m,
    message: 'Blocks of LaTeX (\\begin{…}) are not set; their source is shown.',
    hint: 'Write them in Markdown, or show a picture of them.',
  },
  {
    pattern: /(?<![\w`])\[[^[\]\n@]{0,400}@[\w:.-]{1,200}[^[\]\n]{0,400}\]/,
    message: 'Citations are not looked up; their keys are shown.',
    hint: 'Write author and year.',
  },
];

/** The level of headings that begin slides: as written, 2 for Quarto, else the highest one with text right under it. */
function slideLevel(source: Source): number {
  const { data } = source.front;
  const written = /"slide[-_]level":"?([1-6])\b/.exec(JSON.stringify([data.format, data.output]))?.[1];
  const level = levelIn(data['slide-level'] ?? written);
  if (level !== undefined) return level;
  const fences = fencesIn(source);
  const lines = linesOf(source.text, source.from, source.text.length).filter(
    ({ text }) => text.trim() !== '',
  );
  let found: number | undefined;
  lines.forEach((line, index) => {
    const below = lines[index + 1];
    const isUnderlined = below !== undefined && underlined(below, line.text) !== undefined;
    const next = isUnderlined ? lines[index + 2] : below;
    const level = isUnderlined ? 1 : headingLevel(line, fences);
    if (level === undefined || next === undefined || headingLevel(next, fences) !== undefined) return;
    if (/^ {0,3}(?:-{3,}|\*{3,})\s*$/.test(next.text)) return;
    found = Math.min(found ?? 6, level);
  });
  if (found !== undefined && data.format === undefined) return found;
  // Quarto's own: the second level, where there is one.
  return lines.some((line) => headingLevel(line, fences) === 2) ? 2 : (found ?? 1);
}

/** A line of equals signs under words makes a heading of them. */
const underlined = ({ text }: Line, before: string): number | undefined =>
  /^=+\s*$/.test(text) && before.trim() !== '' ? 1 : undefined;

function headingLevel({ text, start }: Line, fences: Inside): number | undefined {
  const mark = /^(#{1,6})(?:[ \t]|$)/.exec(text)?.[1];
  return mark === undefined || fences(start) ? undefined : mark.length;
}

/** Pandoc makes a title slide of the metadata. */
function titleSlide({ front: { data }, text, from }: Source): Leaf | undefined {
  const block = /^%[ \t]*(.*)\r?\n(?:%[ \t]*(.*)\r?\n)?(?:%[ \t]*(.*)\r?\n)?/.exec(text);
  const names = (value: unknown): string =>
    (Array.isArray(value) ? value : [value])
      .map((one) => (isMap(one) ? one.name : one))
      .map((one) => (isMap(one) ? [one.given, one.family].filter(Boolean).join(' ') : one))
      .filter((one): one is string => typeof one === 'string')
      .join(', ');
  const word = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
  const title = word(data.title) || (from === 0 ? (block?.[1] ?? '') : '');
  if (title === '') return undefined;
  const lines = [
    word(data.subtitle),
    names(data.author ?? data.authors) || (from === 0 ? (block?.[2] ?? '').replaceAll(';', ',') : ''),
    word(data.institute),
    /^(?:today|now|last-modified)$|`r/.test(word(data.date)) ? '' : word(data.date),
    from === 0 ? (block?.[3] ?? '') : '',
  ].filter(Boolean);
  return {
    start: from,
    end: from,
    stack: undefined,
    attributes: {},
    body: `# ${title}\n\n${lines.join('\n\n')}\n`,
  };
}

function leavesOf(source: Source, slideLevel: number): Leaf[] {
  const { text } = source;
  // The title block of Pandoc is no slide.
  const from = source.from === 0 ? (/^(?:%.*\r?\n)+/.exec(text)?.[0].length ?? 0) : source.from;
  const fences = fencesIn(source);
  const pieces: Range[] = [];
  let start = from;
  const cut = (end: number, next: number): void => {
    if (!isBlank(text.slice(start, end)) || pieces.length > 0) pieces.push({ start, end });
    start = next;
  };
  let blankBefore = true;
  const lines = linesOf(text, from, text.length);
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    const level =
      headingLevel(line, fences) ?? (next && !fences(next.start) ? underlined(next, line.text) : undefined);
    if (level !== undefined && level <= slideLevel) cut(line.start, line.start);
    else if (/^ {0,3}(?:-{3,}|\*{3,}|_{3,})\s*$/.test(line.text) && blankBefore && !fences(line.start))
      cut(line.start, line.next);
    blankBefore = line.text.trim() === '' || line.text.trim() === '---';
  }
  cut(text.length, text.length);
  return pieces
    .filter((piece) => !isBlank(text.slice(piece.start, piece.end)))
    .map((piece) => {
      const { body, attributes, notes } = quartoBody(text.slice(piece.start, piece.end));
      return { ...piece, stack: undefined, body: withMeta(body, source.front.data), attributes, notes };
    });
}

/** `{{< meta title >}}`: a value of the front matter. */
const withMeta = (text: string, data: Readonly<Record<string, unknown>>): string =>
  text.replace(/\{\{<\s*meta\s+([\w.-]+)\s*>\}\}/g, (whole, path: string) => {
    const value = path
      .toLowerCase()
      .split('.')
      .reduce<unknown>((at, key) => (isMap(at) ? at[key] : undefined), data);
    return typeof value === 'string' || typeof value === 'number' ? String(value) : whole;
  });
