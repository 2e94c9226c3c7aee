import type { Slide } from '../deck/model.ts';
import { spentIcons } from '../layouts/kit/spent.ts';
import { newDeckMath } from './math/deck-math.ts';
import { type PlaceInDeck, renderSlide, type SlideParts } from './slide.ts';
import type { SlideSetting } from './slide-setting.ts';
import { MissingTool } from './tools.ts';

/** Renders the slides of a deck, which share the numbers and labels of their formulas. */
export async function renderSlides(pieces: readonly Slide[], setting: SlideSetting): Promise<SlideParts[]> {
  const parts = await renderOnce(pieces, setting);
  const { labels, unresolved } = setting.math;
  // An equation that is spoken of before it comes: now its number is known.
  return [...unresolved].some((name) => labels.has(name))
    ? renderOnce(pieces, { ...setting, math: newDeckMath(setting.macros, labels) })
    : parts;
}

/** Most decks need no sanitiser, and it is slow to load: it comes when the first slide asks for it. */
async function renderOnce(pieces: readonly Slide[], setting: SlideSetting): Promise<SlideParts[]> {
  const parts: SlideParts[] = [];
  const places = placesOf(pieces, setting.language);
  let began = performance.now();
  while (parts.length < pieces.length) {
    try {
      parts.push(renderSlide(pieces[parts.length]!, setting, places[parts.length]));
    } catch (error) {
      if (!(error instanceof MissingTool)) throw error;
      await error.load();
    }
    if (performance.now() - began < 10) continue;
    // A browser that is starting meanwhile has questions: they are answered between two slides.
    await new Promise((resolve) => setImmediate(resolve));
    began = performance.now();
  }
  return parts;
}

/** For each slide, how many slides of words alone stand before it, and what they show. */
function placesOf(pieces: readonly Slide[], language: string): PlaceInDeck[] {
  const words = pieces.map(({ attributes, body }) => {
    const name = attributes.class ?? '';
    const isWords =
      /\blayout-sentence\b/.test(name) ||
      (/\blayout-points\b/.test(name) && !/^\s*(?:[-*+]|\d+\.) /m.test(body));
    return isWords ? body : undefined;
  });
  const spent = spentIcons(words, language);
  let before = 0;
  return words.map((text, index) => ({
    turn: text === undefined ? before : before++,
    spent: spent[index]!,
  }));
}
