import { type SlideSize, usualSize } from '../deck/slide-size.ts';
import type { RenderedDeck } from '../html/model.ts';
import { runningText } from '../html/running.ts';
import { plainWords } from '../text/plain-words.ts';
import type { Theme } from '../theme/model.ts';
import type { HandoutLayout, PaperName } from './handout-layouts.ts';

/** Millimetres, portrait. */
const papers: Readonly<Record<PaperName, { readonly width: number; readonly height: number }>> = {
  a4: { width: 210, height: 297 },
  letter: { width: 215.9, height: 279.4 },
};

interface Grid {
  readonly landscape: boolean;
  readonly columns: number;
  readonly rows: number;
  /** Width of one slide in mm; fits both papers. */
  readonly width: number;
}

/**
 * Slide widths leave at least 15 mm of paper on each side, 22 mm at the binding. Four and nine slides suit the
 * landscape sheet: there they are a third larger.
 */
const grids: Readonly<Record<Exclude<HandoutLayout, 'text'>, Grid>> = {
  notes: { landscape: false, columns: 1, rows: 0, width: 172 },
  '2': { landscape: false, columns: 1, rows: 2, width: 172 },
  '3': { landscape: false, columns: 1, rows: 3, width: 96 },
  '4': { landscape: true, columns: 2, rows: 2, width: 119 },
  '6': { landscape: false, columns: 2, rows: 3, width: 82 },
  '9': { landscape: true, columns: 3, rows: 3, width: 76 },
};

/** Millimetres between the margins above and below. */
export function sheetHeight(layout: HandoutLayout, paper: PaperName): number {
  const { width, height } = papers[paper];
  return (layout !== 'text' && grids[layout].landscape ? width : height) - 15 - 19;
}

/** Millimetres; a slide narrower than the usual one is as high, a wider one as wide. */
export const frameSize = (layout: HandoutLayout, size: SlideSize): SlideSize => {
  const width = layout === 'text' ? 0 : grids[layout].width;
  const height = (width * usualSize.height) / usualSize.width;
  const form = size.width / size.height;
  return form < usualSize.width / usualSize.height
    ? { width: height * form, height }
    : { width, height: width / form };
};

const pixels = 96 / 25.4;

/** Size of the paper that a handout is laid out on, in CSS pixels. */
export function paperSize(layout: HandoutLayout, paper: PaperName): { width: number; height: number } {
  const { width, height } = papers[paper];
  const [x, y] = layout !== 'text' && grids[layout].landscape ? [height, width] : [width, height];
  return { width: Math.round(x * pixels), height: Math.round(y * pixels) };
}

const inString = (words: string): string =>
  words
    .replace(/\\/g, '\\\\')
    .replace(/"/g, '\\"')
    .replace(/[\n\r<]/g, ' ');

/** At the end of a word; where there are none, anywhere. */
const shortened = (words: string, most: number): string => {
  if (words.length <= most) return words;
  const cut = words.slice(0, most - 1);
  const end = cut.lastIndexOf(' ');
  return `${(end > most / 2 ? cut.slice(0, end) : cut).replace(/[\s,;:–—-]+$/, '')} …`;
};

/** Paper is white and text black whatever the theme: only the slides keep its colours. */
export function handoutCss(
  deck: RenderedDeck,
  theme: Theme,
  {
    layout,
    paper,
    duplex,
    cover,
  }: { layout: HandoutLayout; paper: PaperName; duplex: boolean; cover?: boolean | undefined },
): string {
  const landscape = layout !== 'text' && grids[layout].landscape;
  const { width, height } = papers[paper];
  const size = landscape ? `${height}mm ${width}mm` : `${width}mm ${height}mm`;
  const sides = duplex
    ? '@page:right{margin-left:24mm;margin-right:14mm}@page:left{margin-left:14mm;margin-right:24mm}'
    : '';
  const footer =
    deck.citation.short ?? runningText(deck.running).trim().split('\n')[0] ?? deck.authors[0] ?? '';
  const title = shortened(plainWords(deck.title), 64);
  const grid = layout === 'text' ? undefined : grids[layout];
  const { width: frame, height: frameHeight } = frameSize(layout, deck.deck.settings.size);
  const slide = deck.deck.settings.size;
  const inner = sheetHeight(layout, paper);
  return `
@page {
  size: ${size}; margin: 15mm 19mm 19mm;
  @bottom-left { content: "${inString(footer)}"; ${marginText} }
  @bottom-center { content: ""; }
  @bottom-right { content: counter(page) " / " counter(pages); ${marginText} }
}
${cover === false ? '' : '@page :first { @bottom-left { content: ""; } @bottom-right { content: ""; } }'}
${sides}
html, body { background: #fff !important; }
body {
  color: #1b1b1b; font: 10.5pt/1.48 var(--font-body, sans-serif);
  -webkit-print-color-adjust: exact; print-color-adjust: exact; orphans: 3; widows: 3;
  hyphens: manual; overflow-wrap: break-word;
}
.pd-handout p { margin: 0 0 .55em; }
.pd-cover { break-after: page; box-sizing: border-box; min-height: ${inner}mm; display: flex; flex-direction: column; justify-content: space-between; }
.pd-cover-words { padding-top: ${landscape ? 4 : 16}mm; max-width: ${landscape ? 225 : 165}mm; }
.pd-cover-words::before { content: ""; display: block; width: 18mm; height: 1.2mm; margin-bottom: 8mm; background: #1b1b1b; }
.pd-cover-title { font: 600 30pt/1.12 var(--font-heading, serif); letter-spacing: -.01em; text-wrap: balance; margin-bottom: .5em !important; }
.pd-cover :is(:lang(zh), :lang(ja), :lang(ko)), :is(:lang(zh), :lang(ja), :lang(ko)) .pd-cover-title { word-break: keep-all; overflow-wrap: anywhere; }
.pd-cover-authors { font-size: 13pt; line-height: 1.4; }
.pd-cover-authors.pd-many { font-size: 10.5pt; max-width: none; }
.pd-cover-authors.pd-crowd { font-size: 9pt; line-height: 1.35; max-width: none; }
.pd-cover-venue { font-size: 11pt; color: #4a4a4a; }
/* Without an abstract the words stand lower on the sheet. */
.pd-cover-words:not(:has(+ .pd-cover-abstract)) { padding-top: ${landscape ? 18 : 42}mm; }
.pd-cover-abstract { margin: 8mm 0; font-size: 11pt; line-height: 1.5; max-width: 160mm; text-wrap: pretty; ${landscape ? 'max-width: none; columns: 2; column-gap: 10mm; font-size: 9.5pt; line-height: 1.42;' : ''} }
.pd-cover-abstract.pd-long { font-size: ${landscape ? 8.5 : 9.5}pt; line-height: 1.42; max-width: none; }
.pd-cover-foot { display: flex; justify-content: space-between; align-items: flex-end; gap: 12mm; border-top: .25mm solid #b5b5b5; padding-top: 6mm; }
.pd-cover-foot p { max-width: 110mm; }
.pd-cover-citation { font-size: 10pt; }
.pd-cover-link a { color: #1b1b1b; overflow-wrap: anywhere; }
.pd-cover-qr svg { display: block; width: 28mm; height: 28mm; }

.pd-frame { position: relative; width: ${frame}mm; height: ${frameHeight}mm; overflow: hidden; break-inside: avoid; contain: strict; }
.pd-frame::after { content: ""; position: absolute; inset: 0; border: .2mm solid #9a9a9a; }
.pd-frame .reveal { width: var(--slide-width); height: var(--slide-height); background: var(--background); }
.pd-ready .pd-frame .reveal { zoom: ${(frame * pixels) / slide.width}; }
/* While slides are fitted and looked at, each is as large as on the screen, and none lies on another. */
html:not(.pd-ready) .pd-frame { width: var(--slide-width); height: var(--slide-height); }
html:not(.pd-ready) .pd-up :is(.pd-sheet, .pd-entry) { display: block; height: auto; overflow: visible; }
.pd-frame section { break-after: auto !important; }
.pd-number { font: 600 9pt/1 var(--font-body, sans-serif); color: #4a4a4a; font-variant-numeric: tabular-nums; }

/* Slides fill the sheet two or three at a time; page/fill-pages.ts sets \`--wide\`, their width in mm. */
.pd-ready .pd-flow .pd-frame { width: calc(var(--wide, ${frame}) * 1mm); height: calc(var(--wide, ${frame}) * ${slide.height / slide.width} * 1mm); }
.pd-ready .pd-flow .pd-frame .reveal { zoom: calc(var(--wide, ${frame}) * ${pixels / slide.width}); }
/* Numbers hang in the margin: a line of its own above the slide would be tagged on the page before. */
.pd-flow .pd-entry { position: relative; margin-bottom: 7mm; }
.pd-flow .pd-entry .pd-number { position: absolute; inset-inline-start: -10mm; top: 0; width: 7mm; padding-top: 1.4mm; border-top: .5mm solid #1b1b1b; }
.pd-flow .pd-frame:has(+ .pd-notes) { break-after: avoid; }
.pd-flow .pd-notes { margin-top: 3.5mm; max-width: 160mm; }
.pd-entry .pd-notes > :last-child { margin-bottom: 0; }
.pd-notes a { color: inherit; }
.pd-notes :is(pre, code) { font: .9em/1.4 var(--font-code, monospace); white-space: pre-wrap; overflow-wrap: anywhere; }
.pd-notes :is(img, svg, table) { max-width: 100%; }
.pd-notes table { border-collapse: collapse; margin-bottom: .55em; overflow-wrap: anywhere; }
.pd-notes :is(th, td) { text-align: start; vertical-align: baseline; padding: .15em 1em .15em 0; border-bottom: .2mm solid #b5b5b5; }
.pd-entry .pd-notes ul, .pd-entry .pd-notes ol { margin: 0 0 .55em; padding-inline-start: 1.3em; }

.pd-sheet { box-sizing: border-box; height: ${inner}mm; break-after: page; break-inside: avoid; display: grid;
  grid-template-columns: repeat(${grid?.columns ?? 1}, ${layout === '3' ? '1fr' : `${frame}mm`}); grid-template-rows: repeat(${grid?.rows || 1}, 1fr);
  justify-content: space-between; align-items: start; overflow: hidden; }
.pd-sheet:last-child { break-after: auto; }
.pd-sheet .pd-entry { display: grid; grid-template-columns: auto; gap: 1.6mm; }
.pd-sheet .pd-number { line-height: 3mm; height: 3mm; }
.pd-up-3 .pd-entry { grid-template-columns: ${frame}mm 1fr; column-gap: 8mm; }
.pd-up-3 .pd-number { grid-column: 1 / -1; }
.pd-lines > i { display: block; height: 7.6mm; border-bottom: .2mm solid #b5b5b5; }

.pd-text .pd-entry { position: relative; padding-inline-start: 13mm; padding-top: 5mm; margin-bottom: 4mm; border-top: .25mm solid #b5b5b5; }
.pd-text .pd-entry > .pd-number { position: absolute; inset-inline-start: 0; top: 6.4mm; }
${transcriptCss}
${theme.variant === 'greyscale' ? '.pd-handout img, .pd-handout video { filter: grayscale(1); }' : ''}
@page { @top-left { content: ""; } @top-right { content: ""; } }
/* The name of the talk stands on every page but the cover. */
@page { @bottom-center { content: "${inString(title)}"; ${marginText} } }
${cover === false ? '' : '@page :first { @bottom-center { content: ""; } }'}
`;
}

const marginText = 'font: 8pt/1.2 var(--font-body, sans-serif); color: #4a4a4a;';

/** The transcript reads as an article; also used for its HTML file. */
export const transcriptCss = `
.pd-text h1, .pd-text h2, .pd-text h3, .pd-text h4 { font-family: var(--font-heading, serif); line-height: 1.22; margin: 0 0 .45em; break-after: avoid; break-inside: avoid; }
.pd-text svg.share { display: none; }
.pd-text h1, .pd-text h2 { font-size: 15pt; }
.pd-text h3 { font-size: 12pt; margin-top: .6em; }
.pd-text h4 { font-size: 10.5pt; }
.pd-text ul, .pd-text ol { margin: 0 0 .55em; padding-inline-start: 1.3em; }
.pd-text li { margin-bottom: .2em; break-inside: avoid; }
.pd-text p { orphans: 3; widows: 3; }
.pd-text img { max-width: 90mm; max-height: 70mm; display: block; }
.pd-text figure { margin: 0 0 .6em; }
.pd-text table { border-collapse: collapse; margin: 0 0 .6em; font-size: .95em; }
.pd-text th, .pd-text td { text-align: start; padding: .2em 1.2em .2em 0; border-bottom: .2mm solid #b5b5b5; vertical-align: baseline; }
.pd-text pre { margin: 0 0 .6em; padding: 2.5mm 3mm; background: #f3f3f3; font: 9pt/1.4 var(--font-code, monospace); white-space: pre-wrap; overflow-wrap: anywhere; }
.pd-text code { font-family: var(--font-code, monospace); font-size: .92em; }
.pd-text blockquote { margin: 0 0 .6em; padding-inline-start: 4mm; border-inline-start: .6mm solid #1b1b1b; }
.pd-text .kicker { font-size: 9pt; font-weight: 600; color: #4a4a4a; margin-bottom: .2em; break-after: avoid; }
.pd-text a { color: inherit; }
.pd-text .pd-notes { margin-top: 2.5mm; padding-inline-start: 4mm; border-inline-start: .3mm solid #b5b5b5; color: #333; }
.pd-text .running-line { display: none; }
`;
