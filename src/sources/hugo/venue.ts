import { readInline } from '../../text/read-inline.ts';
import { readText } from '../../text/read-text.ts';
import type { RichText } from '../../text/rich-text.ts';
import type { BibEntry } from '../../work/citation-js.ts';
import type { Venue } from '../../work/model.ts';
import { trimRich } from '../../work/rich-parts.ts';
import { type Page, textIn } from './page.ts';

/** Where it was published: `publication` (text or map), `publication_short`, else the entry of `cite.bib`. */
export function readVenue(page: Page, bib: () => BibEntry | undefined): Venue | undefined {
  const shortField = page.takeRich('publication_short', { why: 'venue' });
  const short = shortField && !isEmptyName(shortField.value.text) ? withoutIn(shortField.value) : undefined;
  const entry = page.take('publication', 'venue');
  if (entry?.value.kind === 'map') {
    const map = entry.value;
    const name = textIn(map, 'name') || textIn(map, 'title');
    const own = textIn(map, 'short_name') || textIn(map, 'short');
    const part = (key: string) => {
      const value = textIn(map, key);
      return value ? { [key]: value } : {};
    };
    if (name || own) {
      const shortName = own && name ? { short: readInline(own) } : short ? { short } : {};
      return {
        name: located(page, map, name || own),
        ...shortName,
        ...part('volume'),
        ...part('issue'),
        ...part('pages'),
        from: 'publication',
        at: page.place(entry),
      };
    }
  } else if (entry) {
    const field = page.takeRich('publication', { why: 'venue' });
    if (field && !isEmptyName(field.value.text)) {
      const { name, ...numbers } = withNumbers(withoutIn(field.value));
      return {
        name,
        ...(short && short.text !== name.text ? { short } : {}),
        ...numbers,
        from: 'publication',
        at: field.at,
      };
    }
    if (field) page.note(entry, false, 'empty');
  }
  if (short && shortField) return { name: short, from: 'publication_short', at: shortField.at };
  const cited = bib();
  const container = cited?.csl['container-title'];
  if (cited && typeof container === 'string' && container.trim() !== '') {
    const text = (key: string) =>
      typeof cited.csl[key] === 'string' || typeof cited.csl[key] === 'number'
        ? { [key === 'page' ? 'pages' : key]: String(cited.csl[key]) }
        : {};
    return {
      name: readInline(container),
      ...text('volume'),
      ...text('issue'),
      ...text('page'),
      from: 'bibtex',
      at: { file: cited.file },
    };
  }
  return undefined;
}

function located(page: Page, map: Parameters<typeof textIn>[0], name: string): RichText {
  const node = map.entries.find(({ value }) => value.kind === 'scalar' && value.text.trim() === name)?.value;
  return node?.kind === 'scalar' ? readText(page.source(node)) : readInline(name);
}

const isEmptyName = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text);

/** 'In *Conference*' is the conference; 'In Practice' keeps its word. */
function withoutIn(rich: RichText): RichText {
  const lead = /^In:?\s+/.exec(rich.text)?.[0].length ?? 0;
  const isMarked = rich.marks.some(
    (mark) => (mark.kind === 'em' || mark.kind === 'strong' || mark.kind === 'link') && mark.start === lead,
  );
  const isConference =
    /^In:?\s+(?:the\s+)?(?:Proceedings|Proc\.|\d|(?:\w+\s+){0,4}(?:Conference|Workshop|Symposium|Meeting)\b)/.test(
      rich.text,
    );
  return lead > 0 && (isMarked || isConference) ? trimRich(rich, lead) : rich;
}

/** '*Journal, 12*(3), 45–67' in parts; a name without such numbers stays whole. */
function withNumbers(rich: RichText): { name: RichText; volume?: string; issue?: string; pages?: string } {
  const found =
    /^(?<name>.*?\p{L}[^\d]*?)[,.]?\s+(?:vol\.?\s*)?(?<volume>\d{1,4})\s*(?:\(\s*(?:no\.?\s*)?(?<issue>[\d\w–-]{1,12})\s*\))?\s*(?:[,:.;]\s*(?:pp?\.?\s*)?(?<pages>[eE]?\d[\d\w]*(?:\s*[-–—]\s*[eE]?\d+)?))?\s*[.;]?$/u.exec(
      rich.text,
    )?.groups;
  if (!found?.name || !found.volume) return { name: rich };
  // A year at the end is part of the name: 'EMNLP 2022'.
  if (!found.issue && !found.pages && /^(?:19|20)\d\d$/.test(found.volume)) return { name: rich };
  if (!found.issue && !found.pages && !/,\s*(?:vol\.?\s*)?\d+\s*$/i.test(rich.text)) return { name: rich };
  const { volume, issue, pages } = found;
  return {
    name: trimRich(rich, 0, found.name.length),
    volume,
    ...(issue ? { issue } : {}),
    ...(pages ? { pages: pages.replace(/\s*[-–—]+\s*/, '–') } : {}),
  };
}
