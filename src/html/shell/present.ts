import { isUsual, sizeCss } from '../../deck/slide-size.ts';
import { attributesHtml, escapeHtml } from '../../text/escape.ts';
import type { Theme } from '../../theme/model.ts';
import type { RenderedDeck } from '../model.ts';
import { type PageFile, pageFiles } from './files.ts';
import { pageSizeCss } from './page-css.ts';
import { contentPolicy } from './policy.ts';
import { sectionsHtml } from './section.ts';

export interface PresentPage {
  readonly html: string;
  /** Relative URL → file or text; nothing else is ever asked for. */
  readonly files: ReadonlyMap<string, PageFile>;
}

export interface PresentOptions {
  /** More module scripts, by relative URL: live reload, speaker view. */
  readonly scripts?: readonly string[];
  readonly styles?: readonly string[];
  readonly trust?: boolean;
}

/** Options that would break the agreement between the page and what is printed. */
const ours = new Set([
  'width',
  'height',
  'margin',
  'slideNumber',
  'display',
  'embedded',
  'view',
  'showNotes',
  'disableLayout',
]);

/** Reveal's options for a deck: the author's, with what the layouts of our themes need. */
export function revealSettings(deck: RenderedDeck): Record<string, unknown> {
  const given = Object.entries(deck.deck.settings.reveal).filter(([name]) => !ours.has(name));
  return {
    hash: true,
    center: true,
    // At the foot they would lie over the slide's number.
    controlsLayout: 'edges',
    // Reveal stops at twice the size; a 4K screen is three times as wide as a slide.
    minScale: 0.05,
    maxScale: 12,
    ...Object.fromEntries(given),
    // The same size as in print.
    ...deck.deck.settings.size,
    margin: 0,
    rtl: deck.direction === 'rtl',
    display: 'grid',
    slideNumber: false,
    // Its own speaker window and keys stay with the page.
    postMessageEvents: false,
  };
}

/** JSON that cannot close the element it stands in. */
const inScript = (value: unknown): string => JSON.stringify(value).replace(/</g, '\\u003c');

/** The page that presents a deck with Reveal.js. No inline script, nothing from another address. */
export function presentPage(deck: RenderedDeck, theme: Theme, options: PresentOptions = {}): PresentPage {
  const settings = { reveal: revealSettings(deck) };
  const { size } = deck.deck.settings;
  const styles = [
    'reveal/reveal.css',
    ...(deck.needs.math ? ['math/katex.min.css'] : []),
    'theme.css',
    'pubdeck/page.css',
    ...(options.styles ?? []),
  ];
  const center = settings.reveal.center === false ? '' : ' center';
  const scripts = ['pubdeck/deck.js', ...(options.scripts ?? [])];
  const html = `<!doctype html>
<html${attributesHtml({ lang: deck.language, dir: deck.direction, 'data-title': deck.title, ...(isUsual(size) ? {} : { style: sizeCss(size) }) })}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy({ trust: options.trust === true, frameAncestors: false })}">
<title>${escapeHtml(deck.title)}</title>
${styles.map((url) => `<link rel="stylesheet" href="${escapeHtml(url)}">`).join('\n')}${isUsual(size) ? '' : `\n<style>${pageSizeCss(size)}</style>`}
<script src="pubdeck/fit.js" defer></script>
${scripts.map((url) => `<script type="module" src="${escapeHtml(url)}"></script>`).join('\n')}
</head>
<body class="reveal-viewport">
<div class="reveal theme-${escapeHtml(theme.name.replace(/[^\w-]/g, '-'))}${center}">
<div class="slides">
${sectionsHtml(deck)}</div>
</div>
<script type="application/json" id="pubdeck-settings">${inScript(settings)}</script>
</body>
</html>
`;
  return { html, files: pageFiles(deck, theme) };
}
