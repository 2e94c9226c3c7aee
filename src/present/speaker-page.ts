import type { RenderedDeck } from '../html/model.ts';
import { escapeHtml } from '../text/escape.ts';
import { htmlPage } from './html-page.ts';

/** The speaker's own window: where you are, what comes, what to say, how late it is. Filled by its script. */
export function speakerPage(deck: RenderedDeck): string {
  const body = `<header>
<h1>${escapeHtml(deck.title)}</h1>
<dl class="clock">
<div><dt>Elapsed</dt><dd id="elapsed">0:00</dd></div>
<div><dt>This slide</dt><dd id="slide-time">0:00</dd></div>
<div><dt>Planned so far</dt><dd id="planned">–</dd></div>
<div><dt>Time of day</dt><dd id="now"></dd></div>
</dl>
<button type="button" id="timer">Start</button>
<button type="button" id="reset">Set to zero</button>
</header>
<main>
<section class="current" aria-labelledby="current-title">
<h2 id="current-title">Now</h2>
<div class="stage"><iframe id="current" title="The slide that is shown" src="./?preview=now" tabindex="-1"></iframe></div>
</section>
<section class="next" aria-labelledby="next-title">
<h2 id="next-title">Next</h2>
<div class="stage"><iframe id="next" title="What comes next" src="./?preview=next" tabindex="-1"></iframe></div>
<p id="next-name"></p>
</section>
<section class="notes" aria-labelledby="notes-title">
<h2 id="notes-title">Notes</h2>
<div id="notes" aria-live="polite"></div>
</section>
<section class="source" id="source" aria-labelledby="source-title" hidden>
<h2 id="source-title">On the page</h2>
<div id="sources"></div>
</section>
</main>
<footer>
<div id="problem" role="alert" hidden></div>
<p id="state" role="status">Open the slides in another window of this browser: <a href="./" target="_blank">the slides</a></p>
<p class="keys"><kbd>→</kbd> next <kbd>←</kbd> back <kbd>b</kbd> black <kbd>p</kbd> source on the page <kbd>t</kbd> start or stop the clock <kbd>+</kbd> <kbd>−</kbd> size of the notes</p>
</footer>`;
  return htmlPage({
    title: `Speaker view: ${deck.title}`,
    language: 'en',
    styles: ['live/speaker.css'],
    scripts: ['live/speaker.js'],
    body,
    bodyClass: 'speaker',
  });
}
