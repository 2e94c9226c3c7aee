import { basename } from 'node:path';
import { lookup } from 'mrmime';
import { escapeHtml } from '../text/escape.ts';
import type { PaperFigure } from './model.ts';

/** A figure with its picture, as a data address; none where it has no box. */
export interface SheetEntry {
  readonly figure: PaperFigure;
  readonly picture?: string;
}

/** The picture of a figure as a data address; `file` names it where it lies in a file of its own. */
export function dataAddress(picture: Uint8Array, file = ''): string {
  const type = /\.pdf$/i.test(file) ? 'image/png' : (lookup(file) ?? 'image/png');
  return `data:${type};base64,${Buffer.from(picture).toString('base64')}`;
}

const state = ({ kept, box }: PaperFigure): 'kept' | 'doubted' | 'refused' =>
  kept ? 'kept' : box === undefined ? 'refused' : 'doubted';
const words = { kept: 'Kept', doubted: 'Doubted', refused: 'Refused' };

/** All figures of a paper on one page, each with what speaks against it. One file, nothing loaded from elsewhere. */
export function contactSheet(file: string, entries: readonly SheetEntry[]): string {
  const count = (which: keyof typeof words) => entries.filter(({ figure }) => state(figure) === which).length;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Figures of ${escapeHtml(file)}</title>
<style>
body { margin: 24px; font: 15px/1.4 'Source Sans 3', 'DejaVu Sans', sans-serif; color: #1d1d1f; background: #f1f0ec; }
h1 { margin: 0 0 4px; font-size: 22px; }
header p { margin: 0 0 20px; }
main { display: grid; grid-template-columns: repeat(auto-fill, minmax(340px, 1fr)); gap: 18px; }
article { display: flex; flex-direction: column; padding: 14px; border-top: 5px solid #26734d; background: #fff; }
article.doubted { border-color: #b26a00; }
article.refused { border-color: #a3262a; }
article img { align-self: center; max-width: 100%; max-height: 260px; }
h2 { margin: 12px 0 2px; font-size: 16px; }
article p { margin: 2px 0; }
.caption { color: #4a4a4d; }
ul { margin: 4px 0 0; padding-left: 18px; }
</style>
</head>
<body>
<header>
<h1>Figures of ${escapeHtml(file)}</h1>
<p>${count('kept')} kept, ${count('doubted')} doubted, ${count('refused')} refused. Doubted figures stay out of the talk unless you name them: <code>figures: [1, 3]</code> in the front matter of the page or the deck.</p>
</header>
<main>
${entries.map(article).join('\n')}
</main>
</body>
</html>
`;
}

function article({ figure, picture }: SheetEntry): string {
  const what = state(figure);
  const image = picture === undefined ? '' : `<img src="${picture}" alt="${escapeHtml(figure.label)}">\n`;
  const doubts = figure.doubts.map(({ message }) => `<li>${escapeHtml(message)}</li>`).join('');
  return `<article class="${what}">
${image}<h2>${escapeHtml(figure.label)}: ${words[what]}</h2>
<p>${figure.page === 0 ? escapeHtml(basename(figure.picture ?? '')) : `Page ${figure.page}`}${figure.box === undefined ? '' : `, box ${boxText(figure)}`}</p>
${doubts === '' ? '' : `<ul>${doubts}</ul>\n`}<p class="caption">${escapeHtml(shorten(figure.caption))}</p>
</article>`;
}

const boxText = ({ box }: PaperFigure): string =>
  box === undefined ? '' : `[${[box.x0, box.y0, box.x1, box.y1].map(Math.round).join(', ')}]`;

const shorten = (text: string): string => (text.length <= 220 ? text : `${text.slice(0, 219).trimEnd()}…`);
