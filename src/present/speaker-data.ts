import { PubdeckError } from '../problems/error.ts';
import type { LiveDeck } from './live-deck.ts';

/** What the speaker view shows of one slide. */
export interface SpokenSlide {
  readonly title: string;
  readonly notes: string;
  /** Planned seconds, where the deck says so. */
  readonly seconds: number | null;
}

export interface SlideSource {
  /** The words on the slide. */
  readonly words: string;
  /** `abstract`, `summary` … */
  readonly field: string;
  /** The page's own sentence. */
  readonly sentence: string;
}

/** Notes and planned times of the slides that are shown, in their order. */
export async function speakerData(
  live: LiveDeck,
): Promise<{ title: string; slides: readonly SpokenSlide[] }> {
  const { rendered } = await live.state();
  return {
    title: rendered.title,
    slides: rendered.slides
      .filter(({ hidden }) => !hidden)
      .map(({ title, notesHtml, seconds }) => ({ title, notes: notesHtml, seconds: seconds ?? null })),
  };
}

/**
 * The sentences of the publication page behind each slide, proved by the same judgement as `pubdeck check`.
 * Without a page that links to the deck there are none.
 */
export async function slideSources(
  live: LiveDeck,
): Promise<{ page: string | null; slides: readonly (readonly SlideSource[])[] }> {
  const { rendered } = await live.state();
  const shown = rendered.slides.filter(({ hidden }) => !hidden);
  try {
    const [{ makeContext }, { makeReceipt }] = await Promise.all([
      import('../check/check.ts'),
      import('../check/receipt.ts'),
    ]);
    const context = makeContext(live.file);
    const receipt = makeReceipt(context);
    return {
      page: receipt.page.file,
      slides: shown.map(({ number }) => {
        const seen = new Set<string>();
        return receipt.texts.flatMap(({ slide, text, field, source }) => {
          if (slide !== number || source === undefined || seen.has(source)) return [];
          seen.add(source);
          return [{ words: text, field: field ?? '', sentence: source }];
        });
      }),
    };
  } catch (error) {
    if (!(error instanceof PubdeckError)) throw error;
    return { page: null, slides: shown.map(() => []) };
  }
}
