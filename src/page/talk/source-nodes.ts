import { make } from '../dom/make.ts';
import type { TalkSources } from './messages.ts';

/** Elements with the page's own sentences behind a slide, and where the slide departs from them. */
export function sourceNodes({ page, slides }: TalkSources, at: number): HTMLElement[] {
  const { sources = [], departs = [] } = slides[at] ?? {};
  const nodes = departs.map((sentence) => {
    const warning = make('p', `⚠ ${sentence}`);
    warning.className = 'departs';
    return warning;
  });
  for (const { field, sentence } of sources) {
    const quote = make('blockquote', sentence);
    quote.append(make('cite', [field, page].filter(Boolean).join(', ')));
    nodes.push(quote);
  }
  if (nodes.length > 0) return nodes;
  const none = page
    ? 'No sentence of the page stands behind this slide.'
    : 'No publication page links to this deck.';
  return [make('p', none)];
}

/** As the page is now: it may have been edited since the last question. */
export const fetchSources = async (address: string): Promise<TalkSources> =>
  (await (await fetch(`${address}sources.json`)).json()) as TalkSources;
