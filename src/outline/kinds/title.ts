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
/** Longest line of names with their place. */
const affiliationLength = 84;

/** Title, subtitle, authors as far as they fit, venue and date. */
export function titleSlide(context: PlanContext): DraftSlide {
  const { publication, words } = context;
  const { title, subtitle } = splitTitle(context);
  const image = titleImage(context);
  const link = image === undefined ? paperLink(context) : undefined;
  // A contribution is equal to somebody's.
  const equals = publication.authors.filter(({ equalContribution }) => equalContribution).length > 1;
  const authors = publication.authors.map(({ name, equalContribution, presenter }) => ({
    name,
    equal: equals && equalContribution,
    presenter,
  }));
  const shown = shownAuthors(
    publication.authors,
    words.comma,
    publication.otherAuthors,
    image !== undefined ? 660 : link !== undefined ? 880 : 1120,
  );
  const affiliations = affiliationsOf(publication.authors, words.comma);
  const venue = publication.venue && trimRich(publication.venue.name);
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
      ...(publication.otherAuthors === undefined ? {} : { others: publication.otherAuthors }),
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

/** The date, unless the venue names its year already. */
function dateOf({ publication: { date }, language }: PlanContext, venue: RichText | undefined) {
  if (date === undefined) return {};
  const shown = formatDate(date, language);
  const isInVenue = new RegExp(`(?<!\\d)${date.year}(?!\\d)`).test(venue?.text ?? '');
  return isInVenue ? {} : { date: shown };
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
const mostNames = 120;

export function shownAuthors(
  authors: readonly Author[],
  comma: string,
  others: string | undefined,
  width: number,
): number {
  const fits = (count: number): boolean => {
    const rest = authors.length - count;
    const text =
      authors
        .slice(0, count)
        .map(({ name }) => name)
        .join(comma) + (rest > 0 ? `${comma}and ${rest} more` : (others ?? ''));
    return countLines(text, authorSize, width) <= authorLines;
  };
  // More names than this fill the lines whatever they are.
  let count = Math.min(authors.length, mostNames);
  while (count > 1 && !fits(count)) count -= 1;
  // 'and 1 more' takes as much room as most names.
  return count === authors.length - 1 && authors.length <= 12 ? authors.length : count;
}

/**
 * Where the authors are. Where the page knows that of some only, the place stands behind their names: the others need not work
 * there.
 */
function affiliationsOf(authors: readonly Author[], comma: string): string[] {
  const known = authors.filter(({ affiliations }) => affiliations.length > 0);
  // The site knows where its owner works today; beside people without a place that says nothing of this paper.
  if (known.length === 1 && authors.length > 1) return [];
  const [presenter] = known.filter((author) => author.presenter);
  const sorted = presenter === undefined ? known : [presenter, ...known.filter((one) => one !== presenter)];
  if (known.length === authors.length) {
    const all = [...new Set(sorted.flatMap(({ affiliations }) => affiliations))];
    const shared = all.filter((place) => known.every(({ affiliations }) => affiliations.includes(place)));
    const whole = all.length <= affiliationsShown ? all : shared;
    if (whole.length > 0) return whole.slice(0, affiliationsShown);
  }
  const line = (place: string, names: readonly string[]) =>
    comma === ', '
      ? names.length === 1
        ? `${names[0]}, ${place}`
        : `${names.join(comma)}: ${place}`
      : `${names.join(comma)}：${place}`;
  const groups = new Map<string, string[]>();
  for (const { name, affiliations } of sorted) {
    const [place] = affiliations;
    if (place !== undefined) groups.set(place, [...(groups.get(place) ?? []), name]);
  }
  const lines = [...groups].map(([place, names]) => line(place, names));
  const own = presenter && line(presenter.affiliations[0]!, [presenter.name]);
  const [first] = lines;
  if (first !== undefined && first.length <= affiliationLength && presenter !== undefined) return [first];
  return own === undefined ? lines.filter(({ length }) => length <= affiliationLength).slice(0, 2) : [own];
}
