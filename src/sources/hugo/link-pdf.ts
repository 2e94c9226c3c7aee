import { readFrontMatter } from '../../front-matter/read.ts';
import { type FrontMatterKind, splitPage } from '../../front-matter/split.ts';
import type { FieldEntry, ListNode, MapNode } from '../../front-matter/tree.ts';
import { lineEnd, lineStart, proveEdit, quoted, splice } from './edit.ts';
import { insertLine, replaceValue } from './link-deck.ts';
import { textIn } from './page.ts';

/** The link that old and new themes both show: a name of its own, and the type of 2026. */
const NAME = 'Slides (PDF)';

/**
 * Adds the printed slides to `links`, or changes the address of the link that is there already. Every other
 * field keeps its meaning; comments and layout stay.
 * @throws PubdeckError `cannot-edit`.
 */
export function linkPdf(text: string, kind: FrontMatterKind, url: string, file = 'page'): string {
  const { root } = readFrontMatter(text, file);
  const entry = root.entries.findLast(({ key }) => key.toLowerCase() === 'links');
  const items = entry?.value.kind === 'list' ? entry.value.items : [];
  const own = items.find(
    (item): item is MapNode =>
      item.kind === 'map' && (textIn(item, 'name') || textIn(item, 'label')) === NAME,
  );
  if (own) {
    const address = own.entries.findLast(({ key }) => key === 'url');
    if (address && textIn(own, 'url') === url) return text;
    if (address) return proveEdit(text, replaceValue(text, kind, address, url), entry!.key, file);
  }
  const add = { yaml: addYaml, toml: addToml, json: addJson, none: addYaml }[kind];
  return proveEdit(text, add(text, entry, url), entry?.key ?? 'links', file);
}

function addYaml(text: string, entry: FieldEntry | undefined, url: string): string {
  const newline = lineEnd(text);
  const item = (indent: string) =>
    [`${indent}- name: ${NAME}`, `${indent}  type: slides`, `${indent}  url: ${quoted(url, 'yaml')}`].join(
      newline,
    );
  const split = splitPage(text);
  if (split.kind === 'none')
    return `---${newline}links:${newline}${item('')}${newline}---${newline}${newline}${text}`;
  const list = entry?.value.kind === 'list' && entry.value.items.length > 0 ? entry.value : undefined;
  if (list?.span && text[list.span.start] === '[')
    return beforeBracket(text, list, `{name: '${NAME}', type: slides, url: ${quoted(url, 'yaml', "'")}}`);
  if (list?.span) {
    const column = text.slice(lineStart(text, list.span.start), list.span.start).replace(/\S[\s\S]*/, '');
    return insertLine(
      text,
      nextLine(text, list.items.at(-1)?.span?.end ?? list.span.end),
      item(column),
      newline,
    );
  }
  if (!entry?.keySpan) return insertLine(text, split.block.end, `links:${newline}${item('')}`, newline);
  // `links:`, `links: []`, `links: ""`: the value gives way to a list on the lines below.
  const { span } = entry.value;
  const cleared = span && span.end > span.start ? splice(text, span.start, span.end, '') : text;
  const indent = text.slice(lineStart(text, entry.keySpan.start), entry.keySpan.start);
  return insertLine(
    cleared,
    nextLine(cleared, entry.keySpan.end),
    item(/^ *$/.test(indent) ? indent : ''),
    newline,
  );
}

function addToml(text: string, entry: FieldEntry | undefined, url: string): string {
  const newline = lineEnd(text);
  const table = `{name = "${NAME}", type = "slides", url = ${JSON.stringify(url)}}`;
  const list = entry?.value.kind === 'list' ? entry.value : undefined;
  const isInline = entry?.keySpan && entry.value.span && entry.keySpan.start < entry.value.span.start;
  if (list && isInline) return beforeBracket(text, list, table);
  const { block } = splitPage(text);
  const lines = ['[[links]]', `  name = "${NAME}"`, '  type = "slides"', `  url = ${JSON.stringify(url)}`];
  return insertLine(text, block.end, lines.join(newline), newline);
}

function addJson(text: string, entry: FieldEntry | undefined, url: string): string {
  const item = JSON.stringify({ name: NAME, type: 'slides', url });
  if (entry?.value.kind === 'list') return beforeBracket(text, entry.value, item);
  const span = entry?.value.span;
  if (span) return splice(text, span.start, span.end, `[${item}]`);
  const brace = text.indexOf('{');
  const isEmpty = /^\s*\}/.test(text.slice(brace + 1));
  const lead = /^\s*\n\s*/.exec(text.slice(brace + 1))?.[0] ?? '';
  return splice(text, brace + 1, brace + 1, `${isEmpty ? '' : lead}"links": [${item}]${isEmpty ? '' : ','}`);
}

/** Into `[…]`, after its last item. */
function beforeBracket(text: string, list: ListNode, item: string): string {
  const end = (list.span?.end ?? 0) - 1;
  const last = list.items.at(-1)?.span?.end;
  if (last === undefined) return splice(text, end, end, item);
  return splice(text, last, last, `, ${item}`);
}

const nextLine = (text: string, at: number): number => {
  const next = text.indexOf('\n', at);
  return next === -1 ? text.length : next + 1;
};
