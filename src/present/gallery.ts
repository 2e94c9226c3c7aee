import { escapeHtml } from '../text/escape.ts';
import { htmlPage } from './html-page.ts';

/** One talk on the gallery page. */
export interface Card {
  /** Address of its mount, ending in a slash. */
  readonly href: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly date: string;
  /** All its words, for the search box. */
  readonly slides: number;
}

/** All talks of a site, newest first, with a search box. The pictures are the real title slides. */
export function galleryPage(name: string, cards: readonly Card[], base: string): string {
  const items = cards.map(
    ({
      href,
      title,
      authors,
      date,
      slides,
    }) => `<li data-words="${escapeHtml([title, ...authors, date].join(' ').toLowerCase())}">
<a class="picture" href="${escapeHtml(href)}" tabindex="-1" aria-hidden="true"><iframe loading="lazy" sandbox="allow-same-origin" tabindex="-1" title="" src="${escapeHtml(href)}first"></iframe></a>
<h2><a href="${escapeHtml(href)}talk">${escapeHtml(title)}</a></h2>
<p class="by">${escapeHtml(authors.length > 3 ? `${authors.slice(0, 3).join(', ')} and ${authors.length - 3} more` : authors.join(', '))}</p>
<p class="facts">${[date, `${slides} ${slides === 1 ? 'slide' : 'slides'}`].filter(Boolean).map(escapeHtml).join(' · ')}</p>
<p class="links"><a href="${escapeHtml(href)}">Present</a> <a href="${escapeHtml(href)}speaker">Speaker view</a> <a href="${escapeHtml(href)}slides.pdf">PDF</a> <a href="${escapeHtml(href)}handout.pdf">Handout</a></p>
</li>`,
  );
  const count = `${cards.length} ${cards.length === 1 ? 'talk' : 'talks'}`;
  const body = `<main>
<h1>${escapeHtml(name)}</h1>
${
  cards.length === 0
    ? '<p>There is no deck in this site yet. Write one with <code>pubdeck draft content/publication/&lt;name&gt;</code>.</p>'
    : `<p class="search"><label for="search">Search</label> <input id="search" type="search" autocomplete="off"> <span id="count" role="status">${count}</span></p>`
}
<ul class="cards">
${items.join('\n')}
</ul>
</main>`;
  return htmlPage({
    title: `Talks: ${name}`,
    styles: [`${base}live/pages.css`],
    scripts: [`${base}live/gallery.js`],
    body,
    bodyClass: 'gallery',
  });
}
