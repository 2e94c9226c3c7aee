import { relative } from 'node:path';
import type { SlideSource, SpeakerData, TalkSources } from '../page/talk/messages.ts';
import type { LiveDeck } from './live-deck.ts';

/** Notes and planned times of the slides that are shown, in their order. */
export async function speakerData(live: LiveDeck): Promise<SpeakerData> {
  const { rendered } = await live.state();
  return {
    title: rendered.title,
    slides: rendered.slides
      .filter(({ hidden }) => !hidden)
      .map(({ title, notesHtml, seconds }) => ({ title, notes: notesHtml, seconds: seconds ?? null })),
  };
}

/**
 * The sentences of the publication page behind each slide, and where the slide departs from them: the same judgement
 * as `pubdeck check`. Without a page that links to the deck there are none.
 */
export async function slideSources(live: LiveDeck): Promise<TalkSources> {
  const { deck, rendered } = await live.state();
  const shown = rendered.slides.filter(({ hidden }) => !hidden);
  const [{ deckFacts }, { judgeDeck }, { wording }, { openSite }] = await Promise.all([
    import('../check/facts.ts'),
    import('../check/faithful/deck.ts'),
    import('../check/faithful/wording.ts'),
    import('../site/site.ts'),
  ]);
  // The site is read anew: its pages may have been edited since the talk was opened.
  const site = openSite(live.file);
  const { publication, story, units } = await deckFacts(deck, site);
  if (!publication || !story) return { page: null, slides: shown.map(() => ({ sources: [], departs: [] })) };
  const { judged, facts } = judgeDeck(units, publication, story, deck);
  return {
    page: relative(site.root, publication.file),
    slides: shown.map(({ number }) => {
      const sources = new Map<string, SlideSource>();
      const departs = facts.filter(({ slide }) => slide === number).map(({ message }) => message);
      for (const { unit, judgements } of judged) {
        if (unit.slide !== number) continue;
        for (const { text, support, contradictions } of judgements) {
          departs.push(...contradictions.map(({ kind, said, page }) => wording[kind].message(said, page)));
          if (support.by !== 'deletion' && support.by !== 'edited') continue;
          const { field, text: sentence } = support.source;
          if (!sources.has(sentence)) sources.set(sentence, { words: text, field, sentence });
        }
      }
      return { sources: [...sources.values()], departs: [...new Set(departs)] };
    }),
  };
}
