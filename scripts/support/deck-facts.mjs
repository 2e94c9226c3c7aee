// What a slide holds, counted from its HTML in a blank page of a browser. Shares no code with src/print, so that an
// error there cannot hide in a common helper.

/** Runs in the browser; self-contained. */
function countAll(slides) {
  const parser = new DOMParser();
  const clean = (words) => words.replace(/\s+/g, ' ').trim();
  return slides.map(({ html }) => {
    const root = parser.parseFromString(`<main>${html}</main>`, 'text/html').querySelector('main');
    for (const gone of root.querySelectorAll(
      'style,script,template,noscript,aside.notes,video,audio,iframe,object,canvas,rp,datalist',
    ))
      gone.remove();
    // A compound that is kept on one line is no run of its own.
    for (const span of root.querySelectorAll('span.whole')) span.replaceWith(...span.childNodes);
    root.normalize();
    const figures = [];
    const named = (svg) =>
      svg.getAttribute('aria-label') ??
      (svg.getAttribute('aria-labelledby') ?? '')
        .split(/\s+/)
        .map((id) => [...svg.querySelectorAll('[id]')].find((part) => part.id === id)?.textContent ?? '')
        .join(' ');
    // A figure is a picture with words for it, a drawing that is one, a formula or a diagram: in the order of the slide.
    const walk = (element, hidden) => {
      const off = hidden || element.getAttribute('aria-hidden') === 'true' || element.hidden;
      if (element.matches('.katex')) {
        figures.push(clean(element.querySelector('annotation')?.textContent ?? ''));
        return;
      }
      if (element.matches('figure.diagram') && element.querySelector('svg')) {
        const items = [...element.querySelectorAll('.visually-hidden li')].map((item) =>
          clean(item.textContent),
        );
        figures.push(`${element.getAttribute('aria-label')}: ${items.join('; ')}`);
        return;
      }
      if (element.matches('.visually-hidden')) return;
      if (element.localName === 'svg') {
        if (!off && element.getAttribute('role') === 'img') figures.push(clean(named(element)));
        return;
      }
      if (!off && element.getAttribute('role') === 'img') {
        figures.push(clean(element.getAttribute('aria-label') ?? ''));
        return;
      }
      if (element.localName === 'img' && !off && clean(element.alt)) figures.push(clean(element.alt));
      for (const child of element.children) walk(child, off);
    };
    walk(root, false);
    for (const unseen of root.querySelectorAll('.katex-mathml,.visually-hidden,svg title,svg desc,svg defs'))
      unseen.remove();
    const tagged = root.cloneNode(true);
    for (const hidden of tagged.querySelectorAll('[aria-hidden="true"]:not(.katex-html)')) hidden.remove();
    const all = (selector) => [...tagged.querySelectorAll(selector)];
    const words = [];
    const text = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = text.nextNode(); node; node = text.nextNode())
      if (clean(node.data)) words.push(clean(node.data));
    return {
      words,
      headings: all('h1,h2,h3,h4,h5,h6')
        .map((one) => clean(one.textContent))
        .filter(Boolean),
      tables: all('table').length,
      rows: all('tr').filter((row) => row.cells.length > 0).length,
      headers: all('th').length,
      cells: all('td').length,
      lists: all('ul,ol').filter((list) => list.children.length > 0).length,
      items: all('li').length,
      quotes: all('blockquote').length,
      charts: all('figure.chart').length,
      pictures: all('img').map((picture) => clean(picture.alt)),
      figures,
      links: all('a[href]').map((link) => link.getAttribute('href')),
    };
  });
}

/** Facts of each slide that is shown, by a page of a running browser. */
export async function deckFacts(page, rendered) {
  const shown = rendered.slides.filter(({ hidden }) => !hidden);
  const facts = await page.evaluate(`(${countAll})(${JSON.stringify(shown.map(({ html }) => ({ html })))})`);
  return shown.map(({ id, title, number, classes, stack }, index) => ({
    id,
    title,
    number,
    isSection: classes.includes('layout-section'),
    stack,
    ...facts[index],
  }));
}
