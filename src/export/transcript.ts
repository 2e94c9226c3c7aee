import { readFile } from 'node:fs/promises';
import type { RenderedDeck } from '../html/model.ts';
import { typeOf } from '../io/media-content.ts';
import { transcriptCss } from '../sheet/handout-css.ts';
import { cover, transcriptEntry } from '../sheet/handout-page.ts';
import { pickSlides } from '../sheet/pick-slides.ts';
import { PrintedLinks } from '../sheet/printed-links.ts';
import { spokenDiagrams } from '../sheet/spoken-figures.ts';
import { mathmlOnly } from '../sheet/spoken-math.ts';
import { escapeHtml, escapeText } from '../text/escape.ts';
import { plainWords } from '../text/plain-words.ts';
import type { Theme } from '../theme/model.ts';
import type { Paper } from './paper.ts';

/** The talk as one readable page: words, tables, pictures and notes in order. Needs nothing outside itself. */
export async function transcriptHtml(
  deck: RenderedDeck,
  theme: Theme,
  about?: Paper,
  pages?: string,
): Promise<string> {
  const slides = pickSlides(deck, pages);
  const links = new PrintedLinks(deck, slides);
  const body = slides
    .map((slide) => transcriptEntry(slide, links, deck.language, spokenDiagrams(links.in(slide, slide.html))))
    .join('\n');
  const head = cover(deck, { citation: about?.citation, venue: about?.venue });
  return await withPictures(
    `<!doctype html>
<html lang="${escapeHtml(deck.language)}" dir="${deck.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${escapeText(plainWords(deck.title))}</title>
<style>
body { margin: 0 auto; max-width: 46rem; padding: 2rem 1.25rem 4rem; color: #1b1b1b; background: #fff; font: 1.05rem/1.55 system-ui, sans-serif; overflow-wrap: break-word; }
.pd-cover { margin-bottom: 2.5rem; }
.pd-cover-title { font-size: 2.2rem; font-weight: 600; line-height: 1.15; margin: 0 0 .6rem; }
.pd-cover p { margin: 0 0 .4rem; }
.pd-cover-qr { width: 6rem; }
.pd-entry { position: relative; padding-inline-start: 3.2rem; padding-top: 1.2rem; margin-bottom: 1rem; border-top: 1px solid #b5b5b5; }
.pd-entry > .pd-number { position: absolute; inset-inline-start: 0; top: 1.4rem; color: #4a4a4a; font-weight: 600; }
${transcriptCss}
.pd-text h1, .pd-text h2 { font-size: 1.45rem; }
.pd-text img { max-width: 100%; max-height: 24rem; }
.pd-text pre { font-size: .9rem; }
</style>
</head>
<body class="pd-text" data-theme="${escapeHtml(theme.name)}">
${head}
<main>
${mathmlOnly(body)}
</main>
</body>
</html>
`,
    deck,
  );
}

/** Pictures of the deck as data URLs. */
async function withPictures(html: string, deck: RenderedDeck): Promise<string> {
  let result = html;
  for (const [url, file] of deck.assets) {
    const quoted = `src="${escapeHtml(url)}"`;
    if (!result.includes(quoted)) continue;
    const data = await readFile(file).catch(() => undefined);
    if (data)
      result = result.replaceAll(
        quoted,
        `src="data:${typeOf(file, data)};base64,${data.toString('base64')}"`,
      );
  }
  return result;
}
