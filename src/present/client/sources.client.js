// The page's own sentences behind a slide, and where the slide departs from them: for the speaker and for the hall.

/** Elements for one slide of `sources.json`. */
export function sourceNodes({ page, slides }, at) {
  const { sources = [], departs = [] } = slides[at] ?? {};
  const make = (tag, text, className) => {
    const element = document.createElement(tag);
    element.textContent = text;
    if (className) element.className = className;
    return element;
  };
  const nodes = departs.map((sentence) => make('p', `⚠ ${sentence}`, 'departs'));
  for (const { field, sentence } of sources) {
    const quote = make('blockquote', sentence);
    quote.append(make('cite', [field, page].filter(Boolean).join(', ')));
    nodes.push(quote);
  }
  if (nodes.length === 0) {
    const none = page
      ? 'No sentence of the page stands behind this slide.'
      : 'No publication page links to this deck.';
    nodes.push(make('p', none));
  }
  return nodes;
}
