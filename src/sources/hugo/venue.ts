import { readInline } from '../../text/read-inline.ts';
import { readText } from '../../text/read-text.ts';
import type { RichText } from '../../text/rich-text.ts';
import type { BibEntry } from '../../work/citation-js.ts';
import type { Venue } from '../../work/model.ts';
import { healEmphasis, trimRich } from '../../work/rich-parts.ts';
import { type Page, textIn } from './page.ts';

/** Where it was published: `publication` (text or map), `publication_short`, else the entry of `cite.bib`. */
export function readVenue(
  page: Page,
  bib: () => BibEntry | undefined,
  year: number | undefined,
): Venue | undefined {
  const shortField = page.takeRich('publication_short', { why: 'venue' });
  const short = shortField && !isEmptyName(shortField.value.text) ? cleanName(shortField.value) : undefined;
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
      const shortName = own && name ? { short: cleanName(readInline(own)) } : short ? { short } : {};
      return {
        name: cleanName(located(page, map, name || own)),
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
      const { name, ...numbers } = withNumbers(cleanName(field.value), year);
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
      name: cleanName(readInline(container)),
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

/** The name as people write it: emphasis read although its signs stand badly, no 'In', no brackets around all of it. */
function cleanName(rich: RichText): RichText {
  const healed = healEmphasis(trimRich(rich));
  const bracketed = /^\[[^[\]]+\]$/.test(healed.text) ? trimRich(healed, 1, healed.text.length - 1) : healed;
  return withoutStop(withoutIn(bracketed));
}

/** Names that begin with the word: 'In Vitro Cellular Biology', 'In Practice', 'In press'. */
const ownIn =
  /^In[\s-]+(?:vitro|vivo|silico|situ|utero|vitreo|memoriam|medias|extenso|toto|practice|press|prep(?:aration|\.)?|review|print|principle|revision|submission|progress|translation|production|search|defen[cs]e|context|education|focus|brief|depth|transit|theory|other|our|my|this|these|their|its|a|an)\b/i;

/** 'In *Conference*', 'In Journal of X', 'In: Proceedings' are the conference and the journal. */
function withoutIn(rich: RichText): RichText {
  const lead = /^In\s*:\s*|^In\s+(?=(?:the\s+)?[\p{Lu}\d"“«])/u.exec(rich.text)?.[0].length ?? 0;
  const isMarked = rich.marks.some((mark) => mark.kind !== 'paragraph' && mark.start === lead);
  const isMeant = lead > 0 && (isMarked || !ownIn.test(rich.text));
  return isMeant ? trimRich(rich, lead) : rich;
}

/** A full stop at the end is the end of a reference, unless it is an abbreviation's. */
const withoutStop = (rich: RichText): RichText =>
  /[,;]$|(?<!\b\p{L}{1,5}|\.\p{L}+)\.$/u.test(rich.text) ? trimRich(rich, 0, rich.text.length - 1) : rich;

/** '*Journal, 12*(3), 45–67', 'Journal, 12, 3, 45-67 (2020)' in parts; a name without such numbers stays whole. */
function withNumbers(
  rich: RichText,
  year: number | undefined,
): { name: RichText; volume?: string; issue?: string; pages?: string } {
  const found =
    /^(?<name>.*?\p{L}[^\d]*?)[,.]?\s+(?:vol\.?\s*)?(?<volume>\d{1,4})(?!\d)\s*(?:\(\s*(?:no\.?\s*)?(?<issue>[\d\w–-]{1,12})\s*\)|,\s*(?:no\.?\s*)?(?<number>\d{1,3})(?=\s*,\s*\d+\s*[-–—]))?\s*(?:(?:[,:.;]\s*|(?<=\s))(?:pp?\.?\s*)?(?<pages>[eE]?\d[\d\w]*(?:\s*[-–—]\s*[eE]?\d+)?))?\s*(?:,?\s*(?:\((?<year>(?:1[89]|20)\d\d)\)|(?<=,\s*)(?<bare>(?:1[89]|20)\d\d)))?\s*[.;]?$/u.exec(
      rich.text,
    )?.groups;
  if (!found?.name || !found.volume) return { name: rich };
  const { volume, pages } = found;
  const issue = found.issue ?? found.number;
  const own = found.year ?? found.bare;
  // Another year than the page's is the author's to sort out.
  if (own !== undefined && year !== undefined && Number(own) !== year) return { name: rich };
  if (own !== undefined && !pages && !issue) return { name: rich };
  // A year at the end is part of the name: 'EMNLP 2022'.
  if (!issue && !pages && /^(?:19|20)\d\d$/.test(volume)) return { name: rich };
  if (!issue && !pages && !/,\s*(?:vol\.?\s*)?\d+\s*$/i.test(rich.text)) return { name: rich };
  return {
    name: trimRich(rich, 0, found.name.length),
    volume,
    ...(issue ? { issue } : {}),
    ...(pages ? { pages: pages.replace(/\s*[-–—]+\s*/, '–') } : {}),
  };
}
