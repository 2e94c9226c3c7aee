import type { Resource } from '../browser/resource.ts';
import { type SlideSize, sizeCss } from '../deck/slide-size.ts';
import type { RenderedDeck, RenderedSlide } from '../html/model.ts';
import type { Problem } from '../problems/problem.ts';
import { escapeHtml, escapeText } from '../text/escape.ts';
import type { Theme } from '../theme/model.ts';
import { backgroundOf } from './background.ts';
import { filmsNotPrinted, filmsOnPaper } from './films.ts';
import { mathStyles } from './math-styles.ts';
import { PrintedLinks } from './printed-links.ts';
import { runningLines } from './running-lines.ts';
import { keptCells, spokenDiagrams } from './spoken-figures.ts';
import { spokenMath } from './spoken-math.ts';

export interface PrintPage {
  readonly html: string;
  /** Relative URL → what stands there. */
  readonly resources: ReadonlyMap<string, Resource>;
  /** The slides on it, in order; hidden ones are left out. */
  readonly slides: readonly RenderedSlide[];
  /** What paper cannot keep of the deck: links that lead nowhere. */
  readonly problems: readonly Problem[];
  /** Of each of its slides. */
  readonly size: SlideSize;
}

export interface PageOptions {
  /** Another size than the deck's. */
  readonly size?: SlideSize;
  /** Which slides; all that are not hidden when absent. */
  readonly slides?: readonly RenderedSlide[];
  /** Added after the theme's CSS. */
  readonly css?: string;
}

/** Nothing but the page's own styles, pictures and fonts; no script at all. */
const contentPolicy =
  "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; media-src 'self' data:";

/**
 * One page a slide, by CSS page breaks alone. Reveal's style sheet stays out: its containers make
 * Chromium's print ten times slower, and its print view hides every slide but the first from tags.
 * `contain` lets Chromium lay out, paint and print each page by itself. Its helpers for layout are said again.
 */
const slidePageCss = ({ width, height }: SlideSize): string =>
  `@page { size: ${width}px ${height}px; margin: 0; }\n`;

export const pageCss = `
html, body { margin: 0; padding: 0; }
html { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
.reveal .slides > section {
  position: relative; box-sizing: border-box; overflow: hidden; contain: size layout paint;
  width: var(--slide-width); height: var(--slide-height); break-after: page; break-inside: avoid; isolation: isolate;
}
.reveal .slides > section:last-child { break-after: auto; }
.reveal .slides > section > .pd-background { position: absolute; inset: 0; z-index: -1; }
.reveal aside.notes { display: none; }
.reveal .r-stack { display: grid; grid-template-rows: 100%; }
.reveal .r-stack > * { grid-area: 1 / 1; margin: auto; }
.reveal :is(.r-hstack, .r-vstack) { display: flex; align-items: center; justify-content: center; }
.reveal .r-vstack { flex-direction: column; }
.reveal :is(.r-hstack, .r-vstack) :is(img, video) { min-width: 0; min-height: 0; object-fit: contain; }
`;

/** The static page that PDF and pictures of slides are made from. Pure: same deck, same bytes. */
export function printPage(deck: RenderedDeck, theme: Theme, options: PageOptions = {}): PrintPage {
  const slides = options.slides ?? deck.slides.filter((slide) => !slide.hidden);
  const total = deck.slides.filter((slide) => !slide.hidden).length;
  const { size = deck.deck.settings.size } = options;
  const links = new PrintedLinks(deck, slides);
  const sections = slides.map((slide) => section(deck, slide, total, links)).join('\n');
  return {
    html: documentShell(
      deck,
      theme,
      `${slidePageCss(size)}${pageCss}${options.css ?? ''}`,
      `<div class="reveal${centred(deck)}"><div class="slides">
${sections}
</div></div>`,
      { bodyClass: 'reveal-viewport', size },
    ),
    resources: resourcesOf(deck, theme),
    slides,
    problems: [...links.dead, ...filmsNotPrinted(slides)],
    size,
  };
}

/** The document around any printed body: handouts use it too. */
export function documentShell(
  deck: RenderedDeck,
  theme: Theme,
  css: string,
  body: string,
  { bodyClass, size }: { readonly bodyClass: string; readonly size: SlideSize },
): string {
  const style =
    `${deck.needs.math ? mathStyles().css : ''}${theme.css}:root{${sizeCss(size)}}\n${css}`.replaceAll(
      '</',
      '<\\/',
    );
  return `<!doctype html>
<html lang="${escapeHtml(deck.language)}" dir="${deck.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy}">
<title>${escapeText(deck.title)}</title>
<link rel="icon" href="data:,">
${firstFonts(deck, theme)}
<style>${style}</style>
</head>
<body class="${bodyClass}">
${body}
</body>
</html>
`;
}

/**
 * The fonts that nearly every such deck shows, asked for before the layout that would find them: it then need not be done
 * a second time. One too many costs little, for it is not read.
 */
function firstFonts(deck: RenderedDeck, theme: Theme): string {
  const own = [...theme.fonts.keys()].filter(
    (url) =>
      /-latin-(?:\d+|wght)-normal\.woff2$/.test(url) &&
      !url.includes('-math-') &&
      (deck.needs.code || !url.includes('-mono-')),
  );
  const math = deck.needs.math
    ? ['font/katex/KaTeX_Main-Regular.woff2', 'font/katex/KaTeX_Math-Italic.woff2']
    : [];
  return [...own, ...math]
    .map((url) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${escapeHtml(url)}">`)
    .join('\n');
}

export const centred = (deck: RenderedDeck): string =>
  deck.deck.settings.reveal.center === false ? '' : ' center';

/** One slide. */
export function section(
  deck: RenderedDeck,
  slide: RenderedSlide,
  total: number,
  links: PrintedLinks,
): string {
  const { style, layer } = backgroundOf(slide.attributes);
  const own = Object.entries(slide.attributes).filter(
    ([key]) => key !== 'style' && key !== 'id' && key !== 'class',
  );
  const styles = [slide.attributes.style, style].filter(Boolean).join(';');
  const attributes = [
    `id="${escapeHtml(slide.id)}"`,
    slide.classes.length > 0 ? `class="${escapeHtml(slide.classes.join(' '))}"` : '',
    ...own.map(([key, value]) => `${key}="${escapeHtml(value)}"`),
    styles ? `style="${escapeHtml(styles)}"` : '',
    `data-slide="${slide.number}"`,
  ];
  return `<section ${attributes.filter(Boolean).join(' ')}>${contentForPaper(slide, links)}${layer}${runningLines(deck, slide, total)}</section>`;
}

/** What a slide holds, with links that lead somewhere and figures that say what they show. */
export const contentForPaper = (slide: RenderedSlide, links: PrintedLinks): string =>
  spokenMath(spokenDiagrams(keptCells(links.in(slide, filmsOnPaper(slide.html)))));

export function resourcesOf(deck: RenderedDeck, theme: Theme): ReadonlyMap<string, Resource> {
  const found = new Map<string, Resource>();
  for (const [url, file] of theme.fonts) found.set(url, { file, lasting: true });
  if (deck.needs.math) for (const [url, file] of mathStyles().fonts) found.set(url, { file, lasting: true });
  for (const map of [theme.assets, deck.assets]) for (const [url, file] of map) found.set(url, { file });
  return found;
}
