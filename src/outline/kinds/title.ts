import { countLines } from '../../layouts/metrics.ts';
import { plain, type RichText, sliceRich } from '../../text/rich-text.ts';
import { countWords } from '../../text/words.ts';
import { formatDate } from '../../work/dates.ts';
import type { Author } from '../../work/model.ts';
import type { PlanContext } from '../context.ts';
import { displayRich, trimRich } from '../display.ts';
import type { DraftSlide } from '../draft-slide.ts';
import type { Passage } from '../model.ts';
import { paperLink } from './closing.ts';
import { titleImage } from './image.ts';

const authorSize = 34;
const authorLines = 3;
const affiliationsShown = 3;

/** Title, subtitle, authors as far as they fit, venue and date. */
export function titleSlide(context: PlanContext): DraftSlide {
  const { publication, words } = context;
  const { title, subtitle } = splitTitle(context);
  const image = titleImage(context);
  const link = image === undefined ? paperLink(context) : undefined;
  const authors = publication.authors.map(({ name, equalContribution, presenter }) => ({
    name,
    equal: equalContribution,
    presenter,
  }));
  const shown = shownAuthors(
    publication.authors,
    words.comma,
    image !== undefined ? 660 : link !== undefined ? 880 : 1120,
  );
  const affiliations = affiliationsOf(publication.authors);
  const venue = publication.venue === undefined ? undefined : venueName(publication.venue.name);
  const notes: Passage[] = [];
  if (shown < authors.length)
    notes.push({
      rich: plain(publication.authors.map(({ name }) => name).join(words.comma)),
      field: 'authors',
    });
  return {
    id: 'title',
    content: {
      layout: 'title',
      ...(subtitle === undefined ? {} : { subtitle }),
      authors,
      shown,
      affiliations,
      ...(authors.some(({ equal }) => equal) ? { equalNote: words.equal } : {}),
      ...(venue === undefined ? {} : { venue: { rich: venue, field: 'publication' } }),
      ...dateOf(context, venue),
      ...(link === undefined ? {} : { link }),
      ...(image === undefined ? {} : { image }),
    },
    heading: title,
    sentences: [],
    shown: [],
    notes,
    level: 'lightning',
    weight: 100,
  };
}

/** The date, unless it is a year that the venue names already. */
function dateOf({ publication: { date }, language }: PlanContext, venue: RichText | undefined) {
  if (date === undefined) return {};
  const shown = formatDate(date, language);
  const told = /^\d{4}$/.test(shown) && new RegExp(`\\b${shown}\\b`).test(venue?.text ?? '');
  return told ? {} : { date: shown };
}

/** The title before its colon, and the rest as subtitle, unless the page has a subtitle of its own. */
export function splitTitle({ publication }: PlanContext): { title: Passage; subtitle?: Passage } {
  const whole = trimRich(publication.title?.value ?? plain(publication.slug));
  const own = publication.subtitle?.value;
  const passage = (rich: RichText): Passage => ({ rich, field: 'title' });
  if (own !== undefined && own.text.trim() !== '')
    return { title: passage(whole), subtitle: { rich: trimRich(own), field: 'subtitle' } };
  for (const found of whole.text.matchAll(/(?::|：|\s[–—-]{1,2}|[?!](?=\s+\p{Lu})|[。？])\s*/gu)) {
    const at = found.index;
    const inside = whole.marks.some(
      (mark) => mark.kind !== 'paragraph' && mark.start < at + found[0].length && at < mark.end,
    );
    const keep = /^[?!。？]/.test(found[0]) ? 1 : 0;
    const head = sliceRich(whole, 0, at + keep);
    const tail = sliceRich(whole, at + found[0].length, whole.text.length);
    if (
      inside ||
      !/\s|[：。？]/.test(found[0]) ||
      countWords(tail.text) < 2 ||
      head.text.length > 70 ||
      head.text.length < 2
    )
      continue;
    // 'Part II: …', '2: …' or 'Paper: …' is no title.
    if (
      /^(?:paper|poster|abstract|talk|report|article|review|thesis|preprint|demo|tutorial|keynote|editorial|commentary|case study|research article|original article|working paper|full paper|short paper|presentation|présentation|affiche|mémoire)$/i.test(
        head.text.trim(),
      )
    )
      continue;
    if (/^(?:part|teil|partie|parte|chapter|volume|vol\.?)?\s*[\dIVX]+$/i.test(head.text.trim())) continue;
    return { title: passage(trimRich(head)), subtitle: passage(displayRich(tail)) };
  }
  return { title: passage(whole) };
}

/** How many names fit on three lines, leaving room for 'and 230 more'. */
export function shownAuthors(authors: readonly Author[], comma: string, width: number): number {
  const fits = (count: number): boolean => {
    const rest = authors.length - count;
    const text =
      authors
        .slice(0, count)
        .map(({ name }) => name)
        .join(comma) + (rest > 0 ? `${comma}and ${rest} more` : '');
    return countLines(text, authorSize, width) <= authorLines;
  };
  let count = authors.length;
  while (count > 1 && !fits(count)) count -= 1;
  // 'and 1 more' takes as much room as most names.
  return count === authors.length - 1 && authors.length <= 12 ? authors.length : count;
}

function affiliationsOf(authors: readonly Author[]): string[] {
  const presenter = authors.filter((author) => author.presenter);
  const all = [...presenter, ...authors].flatMap(({ affiliations }) => affiliations);
  return [...new Set(all)].slice(0, affiliationsShown);
}

/** 'In *Conference*' is the conference; a trailing comma or stop goes. */
const venueName = (name: RichText): RichText => {
  const whole = trimRich(name);
  const lead = /^In:?\s+(?=(?:the\s+)?\p{Lu}|\d)/u.exec(whole.text)?.[0].length ?? 0;
  const rich = sliceRich(whole, lead, whole.text.length);
  return rich.text.endsWith('.') && !/\b\p{Lu}\.$|\.\w+\.$/u.test(rich.text)
    ? sliceRich(rich, 0, rich.text.length - 1)
    : rich;
};
