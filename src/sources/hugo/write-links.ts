import { readFileSync } from 'node:fs';
import { splitPage } from '../../front-matter/split.ts';
import { writeFileAtomicSync } from '../../io/write.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Reading } from '../../work/reading.ts';
import type { LinkWishes } from '../source.ts';
import { linkDeck } from './link-deck.ts';
import { linkPdf } from './link-pdf.ts';

/**
 * Writes the deck's name, or a link to its PDF, back into the page: one line changes, every other byte stays.
 * @throws PubdeckError `cannot-edit`, `slides-is-a-map` where that is not safe; the page is then as it was.
 */
export function writeLinks({ work: { file }, deck }: Reading, wishes: LinkWishes): Problem[] {
  const before = readFileSync(file, 'utf8');
  const { kind } = splitPage(before);
  const changed: string[] = [];
  let text = before;
  if (wishes.deck && deck.link?.raw !== deck.name) {
    text = linkDeck(text, kind, deck.name, file);
    changed.push(`slides: ${deck.name}`);
  }
  if (wishes.pdf) {
    // Where Hugo publishes a bundle's file: the author puts the PDF beside the deck, or into static/.
    const linked = linkPdf(text, kind, `slides/${deck.name}/slides.pdf`, file);
    if (linked !== text) changed.push('a link to the slides PDF');
    text = linked;
  }
  if (text === before) return [];
  if (!wishes.dry) writeFileAtomicSync(file, text);
  return [
    {
      code: 'page-linked',
      severity: 'info',
      message: `${wishes.dry ? 'Would write' : 'Wrote'} ${changed.join(' and ')} into the page.`,
      at: { file },
    },
  ];
}
