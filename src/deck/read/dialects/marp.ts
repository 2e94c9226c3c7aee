import { isMap } from '../front-matter.ts';
import { type Inside, inside, type Range } from '../ranges.ts';
import type { Leaf } from '../sections.ts';
import { codeSpans } from '../separators.ts';
import type { Dialect, Source } from './dialect.ts';
import { lacksIn, unreadKeys } from './lacks.ts';
import { addressesIn, pictures } from './marp-pictures.ts';
import { fencesIn, isBlank, without } from './pieces.ts';

/** Directives of Marp and Marpit, in lower case. `_name` counts for one slide only. */
const directives = new Set(
  'marp theme style headingdivider size math lang title author description keywords image url paginate header footer class backgroundcolor backgroundimage backgroundposition backgroundrepeat backgroundsize color transition'.split(
    ' ',
  ),
);

/** Comments for other tools: Marp shows them to no presenter. */
const toolComment = /^\s*(?:prettier-ignore|markdownlint-|lint (?:disable|enable)|fit\s*$|toc\b|\/?TOC)/i;

type Directives = Readonly<Record<string, string>>;

export const marp: Dialect = {
  name: 'marp',
  title: 'Marp',
  claims: ({ text, from, front: { data } }) =>
    data.marp === true ||
    (!isMap(data.slides) &&
      !isMap(data.reveal_hugo) &&
      (['paginate', 'headingdivider', 'backgroundcolor'].some((key) => data[key] !== undefined) ||
        /!\[bg\b[^[\]]{0,300}\]\(|<!--\s*_?class:\s*\w/.test(text.slice(from)))),
  read: (source) => ({
    leaves: leavesOf(source),
    problems: [
      ...unreadKeys(source, { style: 'A theme of your own holds styles: pubdeck init theme.' }),
      ...lacksIn(source, lacks),
    ],
  }),
  settings: ({ front: { data }, text, from }) => {
    const first = {
      ...textsOf(data),
      ...readDirectives(/<!--([\s\S]*?)-->/.exec(text.slice(from))?.[1] ?? ''),
    };
    const line = (key: string): string | undefined =>
      first[key]?.replace(/^\s*<[^>]*>|<\/[^>]*>\s*$/g, '').trim() || undefined;
    return {
      slides: {
        reveal_options: {
          slide_number: first.paginate === 'true' ? 'c/t' : false,
          center: false,
          ...sizeOf(first.size),
        },
        branding: {
          ...(line('footer') ? { footer: { text: line('footer') } } : {}),
          ...(line('header') ? { title: { show: true, text: line('header') } } : {}),
        },
      },
      theme: 'plain',
    };
  },
};

const lacks = [
  {
    pattern:
      /!\[[^[\]]{0,300}\b(?:blur|brightness|contrast|drop-shadow|grayscale|hue-rotate|invert|saturate|sepia)(?=[\s:\]])[^[\]]{0,300}\]\(/,
    message: "Marp's filters of pictures are not applied; the pictures are shown as they are.",
    hint: 'Apply the filter in a picture editor.',
  },
  {
    pattern: /<!--\s*_?transition\s*:/i,
    message: "Marp's transitions are not shown.",
    hint: 'Write transition: fade under slides: reveal_options:.',
  },
];

const sizeOf = (size: string | undefined): Record<string, number> =>
  size === '4:3' ? { width: 960, height: 720 } : {};

const textsOf = (data: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(data).flatMap(([key, value]) =>
      directives.has(key) && ['string', 'number', 'boolean'].includes(typeof value)
        ? [[key, String(value)]]
        : Array.isArray(value) && (key === 'class' || key === 'headingdivider')
          ? // A list of levels means these alone, one number all up to it.
            [[key, key === 'class' ? value.join(' ') : `[${value.join(', ')}]`]]
          : [],
    ),
  );

/** The directives of a comment; none where it holds anything else. */
function readDirectives(comment: string): Directives {
  const found: Record<string, string> = {};
  let open: string | undefined;
  for (const line of comment.split(/\r?\n/)) {
    if (line.trim() === '' || /^\s*#/.test(line)) continue;
    const [, mark = '', name = '', value = ''] = /^\s{0,3}([_$]?)([a-zA-Z]+)\s*:\s*(.*)$/.exec(line) ?? [];
    if (directives.has(name.toLowerCase())) {
      open = `${mark === '_' ? '_' : ''}${name.toLowerCase()}`;
      found[open] = value
        .trim()
        .replace(/^(['"])(.*)\1$/, '$2')
        .replace(/^\|$/, '');
    } else if (open !== undefined && /^\s+\S/.test(line)) {
      // A list, or a text over several lines.
      found[open] = `${found[open]} ${line.trim().replace(/^-\s+/, '')}`.trim();
    } else return {};
  }
  return found;
}

function leavesOf(source: Source): Leaf[] {
  let local: Directives = textsOf(source.front.data);
  const divider = local.headingdivider;
  const addresses = addressesIn(source.text);
  return piecesOf(source, divider).map(({ start, end }) => {
    const raw = source.text.slice(start, end);
    const inCode = codeIn(source, start, end);
    const cuts: Range[] = [];
    const notes: Range[] = [];
    let own: Directives = {};
    for (const found of raw.matchAll(/<!--([\s\S]*?)-->/g)) {
      if (inCode(found.index)) continue;
      const range = { start: found.index, end: found.index + found[0].length };
      cuts.push(range);
      const set = readDirectives(found[1]!);
      if (Object.keys(set).length > 0) {
        for (const [name, value] of Object.entries(set)) {
          if (name.startsWith('_')) own = { ...own, [name.slice(1)]: value };
          else local = { ...local, [name]: value };
        }
      } else if (found[1]!.trim() !== '' && !toolComment.test(found[1]!))
        notes.push({ start: range.start + 4, end: range.end - 3 });
    }
    const shown = without(raw, cuts);
    const { body, attributes } = pictures(shown, inCode, addresses);
    return {
      start,
      end,
      stack: undefined,
      body: plainBrackets(body),
      notes,
      attributes: { ...looksOf({ ...local, ...own }), ...attributes },
    };
  });
}

/** Marp sets formulas between dollar signs alone: an escaped bracket is a bracket. Written as its number, no theme takes it for more. */
function plainBrackets(body: string): string {
  if (!/\\[[\]()]/.test(body)) return body;
  const inFence = fencesIn({ text: body, from: 0 });
  const inSpan = inside(codeSpans(body));
  return body.replace(/(?<!\\)((?:\\\\)*)\\([[\]()])/g, (whole, before: string, sign: string, at: number) =>
    inFence(at) || inSpan(at) ? whole : `${before}&#${sign.charCodeAt(0)};`,
  );
}

/** Fenced, indented and inline code of a piece. */
function codeIn({ text, map }: Source, start: number, end: number): Inside {
  const blocks = map.code
    .filter((range) => range.end > start && range.start < end)
    .map((range) => ({ start: range.start - start, end: range.end - start }));
  const inBlock = inside(blocks);
  return inside([...blocks, ...codeSpans(text.slice(start, end)).filter((span) => !inBlock(span.start))]);
}

/** Pieces between rules that stand in nothing, and before the headings that divide. */
function piecesOf({ text, from, map }: Source, divider: string | undefined): Range[] {
  const cuts: Range[] = map.separators
    .filter(({ kind, nested }) => kind === 'rule' && !nested)
    .map(({ start, end }) => ({ start, end }));
  const levels = new Set(
    /^\d$/.test(divider ?? '')
      ? Array.from({ length: Number(divider) }, (_, index) => index + 1)
      : (divider?.match(/\d/g) ?? []).map(Number),
  );
  if (levels.size > 0) {
    const inCode = inside(map.code);
    const rules = [...cuts];
    let before = from;
    let next = 0;
    for (const found of text.slice(from).matchAll(/^ {0,3}(#{1,6})[ \t]/gm)) {
      const at = from + found.index;
      for (; next < rules.length && rules[next]!.end <= at; next++)
        before = Math.max(before, rules[next]!.end);
      if (!levels.has(found[1]!.length) || inCode(at) || isBlank(text.slice(before, at))) continue;
      cuts.push({ start: at, end: at });
      before = at;
    }
    cuts.sort((a, b) => a.start - b.start);
  }
  const pieces: Range[] = [];
  let start = from;
  for (const cut of cuts) {
    pieces.push({ start, end: cut.start });
    start = cut.end;
  }
  return [...pieces, { start, end: text.length }];
}

/** Directives as attributes of a slide. */
function looksOf(set: Directives): Record<string, string> {
  const classes = (set.class ?? '')
    .replace(/[[\],'"]/g, ' ')
    .split(/\s+/)
    .filter(Boolean);
  const inverted = classes.includes('invert');
  const image = /url\(\s*(['"]?)(.*?)\1\s*\)/.exec(set.backgroundimage ?? '')?.[2];
  const gradient = /gradient\(/.test(set.backgroundimage ?? '') ? set.backgroundimage : undefined;
  const colour = set.backgroundcolor ?? (inverted ? '#222' : undefined);
  return {
    ...(classes.length > 0 ? { class: classes.map((name) => `marp-${name}`).join(' ') } : {}),
    ...(image ? { 'data-background-image': image } : {}),
    ...(gradient ? { 'data-background-gradient': gradient } : {}),
    ...(colour ? { 'data-background-color': colour } : {}),
    ...(image && set.backgroundsize ? { 'data-background-size': set.backgroundsize } : {}),
    ...(image && set.backgroundposition ? { 'data-background-position': set.backgroundposition } : {}),
    ...(image && set.backgroundrepeat ? { 'data-background-repeat': set.backgroundrepeat } : {}),
    ...(set.color
      ? { style: `color: ${set.color}; --text: ${set.color}; --heading-colour: ${set.color}` }
      : {}),
  };
}
