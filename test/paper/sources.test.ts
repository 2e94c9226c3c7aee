import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { oneProcess } from '../support/one-process.ts';
import { PaperPage, paperPdf } from '../support/paper-pdf.ts';
import { makeSite, soundPage } from '../support/run.ts';

const pubdeck = oneProcess();

const page = { 'content/publication/tides/index.md': soundPage };
const png = PNG.sync.write(new PNG({ width: 40, height: 30 }));
const plot = () => paperPdf([new PaperPage(300, 200).plot(10, 10, 290, 190)]);

const tex = String.raw`\documentclass{article}
\graphicspath{{img/}}
\begin{document}
\title{Tides: A Small Study}
The casts were many. \cref{fig:sill} shows that mixing is stronger at the sill than in the basin~(see the text).
In 2011 others found the same \cite{other}, as shown in Figure~\ref{fig:map}.
\input{parts/results}
\begin{figure} \centering \includegraphics[width=\linewidth]{sill} \caption[short]{Dissipation at \emph{all} moorings.} \label{fig:sill} \end{figure}
% \begin{figure} \includegraphics{gone} \caption{Commented out.} \end{figure}
\begin{figure*} \includegraphics{map.png} \caption{The strait, $95\%$ of it.} \label{fig:map} \end{figure*}
\begin{figure} \begin{tikzpicture} \draw (0,0); \end{tikzpicture} \caption{Drawn by TeX.} \end{figure}
\begin{figure} \includegraphics{../../outside} \caption{Elsewhere.} \end{figure}
\end{document}
`;

const xml = `<?xml version="1.0"?><article><front><article-meta><title-group><article-title>Tides: A Small Study</article-title></title-group>
<permissions><license xlink:href="http://creativecommons.org/licenses/by/4.0/"/></permissions></article-meta></front>
<body><sec><p>As shown in <xref ref-type="fig" rid="f1">Fig. 1</xref>, mixing is stronger at the sill than in the basin.</p>
<fig id="f1"><label>Figure 1</label><caption><title>Dissipation at all moorings</title><p>Bars are means &amp; ranges.</p></caption><graphic xlink:href="g001"/></fig>
</sec></body></article>`;

describe('sources of the paper that are no PDF', () => {
  test('a folder of LaTeX: captions, own pictures, what the text says of them', async () => {
    const root = makeSite({ ...page, 'tex/main.tex': tex, 'tex/parts/results.tex': 'More text.' });
    const write = (name: string, data: Uint8Array) => writeFileSync(join(root, name), data);
    mkdirSync(join(root, 'tex/img'));
    write('tex/img/sill.pdf', plot());
    write('tex/map.png', png);
    write('outside.png', png);
    const run = await pubdeck(['draft', 'content/publication/tides', '--paper', 'tex', '--json'], {
      cwd: root,
    });
    expect(run.code).toBe(0);
    const deck = readFileSync(join(root, 'content/slides/tides/index.md'), 'utf8');
    expect(deck).toContain('## Mixing is stronger at the sill than in the basin');
    expect(deck).toContain('![Figure 1: Dissipation at all moorings.](figure-1.png)');
    expect(deck).toContain('## The strait, 95% of it');
    expect(deck).toContain('(figure-2.png)');
    expect(deck).not.toContain('figure-3');
    expect(deck).not.toContain('figure-4');
    expect(deck).toContain('paper: tex');
    const folder = join(root, 'content/slides/tides');
    expect(readFileSync(join(folder, 'figure-1.png')).readUInt32BE(16)).toBe(2000);
    expect(readFileSync(join(folder, 'figure-2.png')).equals(png)).toBe(true);
    const doubted = JSON.parse(run.stdout).problems.find(
      ({ code }: { code: string }) => code === 'figure-doubted',
    );
    expect(doubted.message).toContain('Figure 3, Figure 4');
    const check = await pubdeck(['check', 'content/slides/tides', '--only', 'faithful', '--json'], {
      cwd: root,
    });
    expect(JSON.parse(check.stdout).problems).toEqual([]);
  });

  test('JATS with its pictures, and its licence', async () => {
    const root = makeSite({ ...page, 'jats/paper.xml': xml });
    writeFileSync(join(root, 'jats/g001.jpg'), png);
    await pubdeck(['draft', 'content/publication/tides', '--paper', 'jats/paper.xml'], { cwd: root });
    const deck = readFileSync(join(root, 'content/slides/tides/index.md'), 'utf8');
    expect(deck).toContain('## Mixing is stronger at the sill than in the basin');
    expect(deck).toContain('(figure-1.jpg)');
    expect(deck).toContain('CC BY 4.0');
    expect(deck).toContain('Bars are means & ranges');
  });

  test('a folder of figure files with their captions; figures shows them', async () => {
    const root = makeSite({
      ...page,
      'figs/captions.txt': 'Figure 2. Overview of the strait.\n\nFig. 1: Mixing at the sill.\n',
    });
    writeFileSync(join(root, 'figs/fig1.pdf'), plot());
    writeFileSync(join(root, 'figs/Figure_2.png'), png);
    writeFileSync(join(root, 'figs/logo.png'), png);
    await pubdeck(['draft', 'content/publication/tides', '--paper', 'figs'], { cwd: root });
    const deck = readFileSync(join(root, 'content/slides/tides/index.md'), 'utf8');
    expect(deck).toContain('## Overview of the strait');
    expect(deck).toContain('## Mixing at the sill');
    expect(deck).not.toContain('logo');
    expect(existsSync(join(root, 'content/slides/tides/figure-1.png'))).toBe(true);
    const run = await pubdeck(['figures', 'figs', '--json'], { cwd: root });
    expect(run.code).toBe(0);
    expect(JSON.parse(run.stdout).figures).toHaveLength(2);
    expect(readFileSync(join(root, 'output/figs-figures.html'), 'utf8')).toContain('data:image/png');
  });
});
