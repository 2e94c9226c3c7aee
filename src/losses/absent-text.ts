import type { Budget } from '../browser/budget.ts';
import type { Tab } from '../browser/tab.ts';
import type { RenderedDeck, RenderedSlide } from '../html/model.ts';
import { locate } from '../page/bundled/locate.ts';
import type { Place, Wanted } from '../page/model.ts';
import type { BlankGlyph } from '../pdf/content.ts';
import type { Problem } from '../problems/problem.ts';
import { fontAdvice } from '../theme/fonts.ts';
import { missingWords, squeeze } from './reconcile.ts';

/** What was looked for on one part of the PDF: a page of slides, or all pages of a handout. */
export interface Expected {
  /** Place of the slide in the printed page; null where the part holds several. */
  readonly index: number | null;
  readonly words: readonly string[];
  /** Text of the PDF there, in painting order. */
  readonly painted: string;
  readonly blanks: readonly BlankGlyph[];
}

interface Absent extends Wanted {
  /** `word`: not in the PDF at all; else why its glyph shows nothing. */
  readonly kind: 'word' | BlankGlyph['kind'];
  readonly font: string;
}

/**
 * Words that the finished PDF does not hold, and characters that it holds but does not show, each with its element and
 * its width. `slides` are those of the selector, undefined for what is no slide. The page must still be open; it is asked only
 * when something is absent.
 */
export async function absentText(
  tab: Tab,
  selector: string,
  slides: readonly (RenderedSlide | undefined)[],
  expected: readonly Expected[],
  deck: RenderedDeck,
  budget: Budget,
): Promise<Problem[]> {
  const all = expected.flatMap((part) => absentOf(part));
  // Two parts may share a page: a glyph that one of them names is not nameless in the other.
  const known = new Set(all.filter(({ text }) => text !== '').map(({ before, font }) => `${font}|${before}`));
  const absent = all.filter(
    ({ kind, text, before, font }) => kind === 'word' || text !== '' || !known.has(`${font}|${before}`),
  );
  if (absent.length === 0) return [];
  const wanted = absent.map(({ index, text, before }): Wanted => ({ index, text, before }));
  const places = await tab.call(locate, 'locateWords', [selector, wanted], budget);
  // One problem for each element and reason.
  const groups = new Map<string, { items: Absent[]; place: Place | null; index: number | null }>();
  absent.forEach((item, at) => {
    const place = places[at] ?? null;
    const index = place?.index ?? item.index;
    const key = JSON.stringify([index, place?.element, item.kind, item.kind === 'word' ? '' : item.font]);
    const group = groups.get(key) ?? { items: [], place, index };
    group.items.push(item);
    groups.set(key, group);
    if (group.place && place && group.place !== place)
      group.place = { ...group.place, pixels: group.place.pixels + place.pixels };
  });
  return [...groups.values()].map(({ items, place, index }) => {
    const slide = index === null ? undefined : slides[index];
    const [first] = items as [Absent, ...Absent[]];
    return {
      code: 'content-lost',
      severity: 'error',
      message: sentence(items, place),
      at: slide?.at ?? { file: deck.deck.file },
      ...(slide ? { slide: slide.number } : {}),
      excerpt: items
        .map(({ text }) => text)
        .join(' ')
        .slice(0, 80),
      ...(first.kind === 'word'
        ? {}
        : { hint: fontAdvice(items.map(({ text }) => text).filter(Boolean), deck.language) }),
    };
  });
}

function absentOf({ index, words, painted, blanks }: Expected): Absent[] {
  const found: Absent[] = named(blanks, words, painted).map(({ text, before, kind, font }) => ({
    index,
    text,
    before,
    kind,
    font,
  }));
  const blank = new Set(found.flatMap(({ text }) => [...squeeze(text)]));
  for (const word of missingWords(words, painted)) {
    // A word whose glyph is blank may have no text in the file either: said once.
    if ([...squeeze(word)].some((sign) => blank.has(sign))) continue;
    found.push({ index, text: word, before: '', kind: 'word', font: '' });
  }
  return found;
}

/** Each character once. A glyph that maps to no character is named by what the slide holds and the page does not. */
function named(blanks: readonly BlankGlyph[], words: readonly string[], painted: string): BlankGlyph[] {
  if (blanks.length === 0) return [];
  const there = new Set(squeeze(painted));
  // One sign may be several letters when squeezed: ⅓ is 1⁄3.
  const lone = [...new Set(words.join(''))].filter((sign) =>
    [...squeeze(sign)].some((letter) => !there.has(letter)),
  );
  const seen = new Set<string>();
  return blanks
    .map((blank) => (blank.text ? blank : { ...blank, text: lone.shift() ?? '' }))
    .filter(({ text, before, font }) => {
      const key = `${text}|${text ? '' : before}|${font}`;
      return !seen.has(key) && seen.add(key);
    });
}

function sentence(items: readonly Absent[], place: Place | null): string {
  const where = place ? ` (${place.element})` : '';
  const size = place ? `${place.pixels} px` : 'some';
  const texts = [...new Set(items.map(({ text }) => text))];
  const some = texts.slice(0, 6).join(' ');
  const more = texts.length > 6 ? ` and ${texts.length - 6} more` : '';
  const [first] = items as [Absent, ...Absent[]];
  const many = texts.length > 1;
  if (first.kind === 'word') {
    const subject = many ? 'are' : 'is';
    return `“${some}”${more}, ${size}, ${subject} missing from the PDF${where}.`;
  }
  const code = texts.length === 1 && first.text ? ` (U+${codePoint(first.text)})` : '';
  const after = first.before.trim() && !many ? ` after “${first.before.trim()}”` : '';
  const subject = first.text ? `“${some}”${more}${code}${after}` : `A character${after}`;
  const verb = many ? 'are' : 'is';
  const why =
    first.kind === 'missing'
      ? `${verb} in no font of this machine or theme`
      : `${verb} empty in the font ${first.font}`;
  return `${subject} ${why} and would print blank, ${size} wide${where}.`;
}

const codePoint = (text: string): string =>
  (text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
