import { readFileSync } from 'node:fs';
import { splitPage } from '../../front-matter/split.ts';
import { writeFileAtomicSync } from '../../io/write.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Publication } from '../../work/model.ts';
import { linkDeck } from './link-deck.ts';
import { linkPdf } from './link-pdf.ts';

export interface WriteLinksOptions {
  /** Write the deck's name under `slides`. */
  readonly slides: boolean;
  /** Add a link to the slides PDF to `links`. */
  readonly pdf: boolean;
  /** Only say what would change. */
  readonly dry: boolean;
}

/**
 * Writes the deck's name, or a link to its PDF, back into the page: one line changes, every other byte stays.
 * @throws PubdeckError `cannot-edit`, `slides-is-a-map` where that is not safe; the page is then as it was.
 */
export function writeLinks({ file, slides }: Publication, options: WriteLinksOptions): Problem[] {
  const before = readFileSync(file, 'utf8');
  const { kind } = splitPage(before);
  const changed: string[] = [];
  let text = before;
  if (options.slides && slides.raw !== slides.deckName) {
    text = linkDeck(text, kind, slides.deckName, file);
    changed.push(`slides: ${slides.deckName}`);
  }
  if (options.pdf) {
    // Where Hugo publishes a bundle's file: the author puts the PDF beside the deck, or into static/.
    const linked = linkPdf(text, kind, `slides/${slides.deckName}/slides.pdf`, file);
    if (linked !== text) changed.push('a link to the slides PDF');
    text = linked;
  }
  if (text === before) return [];
  if (!options.dry) writeFileAtomicSync(file, text);
  return [
    {
      code: 'page-linked',
      severity: 'info',
      message: `${options.dry ? 'Would write' : 'Wrote'} ${changed.join(' and ')} into the page.`,
      at: { file },
    },
  ];
}
