import { statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { splitPage } from '../../front-matter/split.ts';
import { encodeFor, readBytes, readText } from '../../io/text-file.ts';
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
  const { text: before, encoding } = readText(file);
  const { kind } = splitPage(before);
  const changed: string[] = [];
  let text = before;
  if (wishes.deck && deck.link?.raw !== deck.name) {
    text = linkDeck(text, kind, deck.name, file);
    changed.push(`slides: ${deck.name}`);
  }
  const problems: Problem[] = [];
  if (wishes.pdf) {
    const served = servedPdf(deck);
    const from = isFile(served.file) ? undefined : wishes.printed;
    if (from === undefined && !isFile(served.file)) problems.push(noPdf(file, deck.name));
    else {
      if (from !== undefined && !wishes.dry) writeFileAtomicSync(served.file, readBytes(from), deck.root);
      const linked = linkPdf(text, kind, served.url, file);
      if (linked !== text) changed.push(`a link to ${relative(deck.root, served.file)}`);
      text = linked;
    }
  }
  if (text === before) return problems;
  if (!wishes.dry) writeFileAtomicSync(file, encodeFor(file, text, encoding), deck.root);
  return [
    {
      code: 'page-linked',
      severity: 'info',
      message: `${wishes.dry ? 'Would write' : 'Wrote'} ${changed.join(' and ')} into the page.`,
      at: { file },
    },
    ...problems,
  ];
}

/** Where Hugo publishes the PDF of a deck: beside the deck, where that has a folder of its own, else in `static/`. */
function servedPdf({ name, file, root }: Reading['deck']): { file: string; url: string } {
  const url = `slides/${name}/slides.pdf`;
  const isBundle = /^index(?:\.[\w-]+)?\.md$/i.test(basename(file));
  return { url, file: isBundle ? join(dirname(file), 'slides.pdf') : join(root, 'static', url) };
}

const noPdf = (page: string, name: string): Problem => ({
  code: 'pdf-not-there',
  severity: 'warning',
  message: 'There is no PDF of the slides yet, so no link to it was written.',
  at: { file: page },
  hint: `Print it first (pubdeck make), then run pubdeck draft --link-pdf again: it copies the PDF to slides/${name}/.`,
});

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
