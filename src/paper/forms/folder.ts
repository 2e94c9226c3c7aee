import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readBytes, readText } from '../../io/text-file.ts';
import type { PaperFigure } from '../model.ts';
import { figureOf, picturesBelow } from './pictures.ts';
import { content, type PaperSource } from './source.ts';

/** `fig3.png`, `Figure_2a.pdf`, `abb-4.jpg` */
const named = /^(?:fig(?:ure|ura)?|abb(?:ildung)?)[\s._-]*(?<number>s?\d{1,3}[a-h]?)(?![\da-z])/i;
/** Captions of a folder, one a paragraph: `Figure 3. Mixing at the sill.` */
const captionFiles = ['captions.txt', 'captions.md'];

/** A folder of figure files, named by their numbers. */
export const figureFolder: PaperSource = {
  name: 'folder',
  reads: (path) =>
    statSync(path, { throwIfNoEntry: false })?.isDirectory() === true &&
    !readdirSync(path).some((name) => /^_?index\..*md$/i.test(name)) &&
    picturesBelow(path).some((file) => named.test(basename(file))),
  read: async (path) => {
    const captions = captionsIn(path);
    const found = new Map<string, PaperFigure>();
    const hash = createHash('sha256');
    for (const file of picturesBelow(path)) {
      const number = named.exec(basename(file))?.groups?.number?.toLowerCase();
      if (number === undefined) continue;
      hash.update(readBytes(file));
      const known = found.get(number);
      if (known?.kept !== true) found.set(number, figureOf(number, captions.get(number) ?? '', file));
    }
    const figures = [...found.values()].sort((a, b) =>
      a.number.localeCompare(b.number, 'en', { numeric: true }),
    );
    return { ...content({ figures, paragraphs: [], opening: '' }), file: path, hash: hash.digest('hex') };
  },
};

function captionsIn(folder: string): Map<string, string> {
  const file = captionFiles.map((name) => join(folder, name)).find((path) => existsSync(path));
  const captions = new Map<string, string>();
  if (file === undefined) return captions;
  for (const paragraph of readText(file).text.split(/\n\s*\n/)) {
    const found =
      /^\W*(?:fig(?:ure|\.)?|abb(?:ildung|\.)?)\s*(?<number>s?\d{1,3}[a-h]?)\W+(?<text>[\s\S]+)/i.exec(
        paragraph.trim(),
      )?.groups;
    if (found?.number !== undefined)
      captions.set(found.number.toLowerCase(), (found.text ?? '').replace(/\s+/g, ' ').trim());
  }
  return captions;
}
