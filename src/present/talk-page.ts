import type { RenderedDeck } from '../html/model.ts';
import { escapeHtml } from '../text/escape.ts';
import { htmlPage } from './html-page.ts';

/** What can be done with a talk. Links are relative to its mount. */
export function talkPage(deck: RenderedDeck, home: string | undefined): string {
  const slides = deck.slides.filter(({ hidden }) => !hidden);
  const seconds = slides.reduce((sum, slide) => sum + (slide.seconds ?? 0), 0);
  const facts = [
    `${slides.length} ${slides.length === 1 ? 'slide' : 'slides'}`,
    seconds > 0 ? `about ${Math.max(1, Math.round(seconds / 60))} min` : '',
  ].filter(Boolean);
  const body = `<main>
${home === undefined ? '' : `<p><a href="${escapeHtml(home)}">All talks</a></p>`}
<h1>${escapeHtml(deck.title)}</h1>
${deck.authors.length > 0 ? `<p class="by">${deck.authors.map(escapeHtml).join(', ')}</p>` : ''}
<p class="facts">${facts.join(' · ')}</p>
<nav class="actions" aria-label="This talk">
<a class="main" href="./">Present</a>
<a href="speaker">Speaker view</a>
<a href="./?view=scroll">Read as one page</a>
<a href="slides.pdf">Slides (PDF)</a>
<a href="handout.pdf">Handout (PDF)</a>
</nav>
<h2>Slides</h2>
<ol class="outline">
${slides.map(({ id, title }) => `<li><a href="./#/${escapeHtml(encodeURIComponent(id))}">${escapeHtml(title)}</a></li>`).join('\n')}
</ol>
</main>`;
  return htmlPage({
    title: deck.title,
    language: deck.language,
    styles: ['live/pages.css'],
    body,
    bodyClass: 'talk',
  });
}
