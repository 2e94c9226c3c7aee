import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { readBytes } from '../../io/text-file.ts';
import { writeFileAtomicSync } from '../../io/write.ts';
import { nameOf } from '../../outline/kinds/image.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Work, WorkFigure } from '../../work/model.ts';
import type { PictureCopy } from '../write.ts';

/**
 * Pixels of a figure's long side: a slide of 1280 pixels shows it sharp on a large screen. Photographs weigh more and have no fine lines:
 * the widest one takes 1632 of the 1920 pixels of a projector.
 */
const pixels = { drawing: 2000, photo: 1800 };
/** A figure that is as high as wide takes 580 of the 720 pixels of a slide: more weigh, and nobody sees them. */
const high = 1400;

/** Where cut figures are kept: one folder for each paper as it is, and each place in it. */
export function keptAt(root: string, hash: string, box: readonly number[], name: string): string {
  const place = createHash('sha256').update(box.join(' ')).digest('hex').slice(0, 8);
  return join(root, '.pubdeck', 'figures', `${hash.slice(0, 12)}-${place}`, name);
}

/** A picture of a figure: the whole, or a panel. */
interface Part {
  readonly label: string;
  readonly file: string;
  readonly box: readonly number[];
  readonly paper: WorkFigure['paper'];
}

const partsOf = ({ figures = [] }: Work): Part[] =>
  figures.flatMap(({ label, file, panels, paper }) =>
    [{ file, box: paper.box }, ...panels].map((part) => ({ ...part, label, paper })),
  );

/**
 * Pictures beside the deck that were cut from the paper as it was: they are those of another folder, byte for byte. A picture that the
 * author has changed is none.
 */
export function outdatedPictures(work: Work, folder: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { file, label } of partsOf(work)) {
    const name = nameOf(file);
    const shown = bytesOf(join(folder, name));
    if (shown === undefined || bytesOf(file)?.equals(shown)) continue;
    if (olderOf(file).some((older) => bytesOf(older)?.equals(shown))) found.set(name, label);
  }
  return found;
}

/** The same picture of other states of the paper. */
function olderOf(file: string): string[] {
  const all = dirname(dirname(file));
  if (!existsSync(all)) return [];
  return readdirSync(all)
    .map((name) => join(all, name, basename(file)))
    .filter((path) => path !== file);
}

const bytesOf = (file: string): Buffer | undefined => (existsSync(file) ? readBytes(file) : undefined);

/** What is told of pictures that the paper has no more as they are. */
export function outdatedProblem(
  { figures = [] }: Work,
  outdated: ReadonlyMap<string, string>,
  code: 'paper-changed' | 'complete/paper-changed',
): Problem[] {
  const [first] = figures;
  if (outdated.size === 0 || first === undefined) return [];
  const labels = [...new Set(outdated.values())].join(', ');
  const isDraft = code === 'paper-changed';
  return [
    {
      code,
      severity: isDraft ? 'info' : 'warning',
      message: `${basename(first.paper.file)} has changed since ${labels} came from it${isDraft ? ': cut anew' : ''}.`,
      at: { file: first.paper.file },
      hint: isDraft
        ? 'Look at them, and at the words beside them; pubdeck figures shows what speaks against a cut.'
        : 'pubdeck draft cuts it anew.',
    },
  ];
}

/** Cuts the figures that a deck shows and that its folder lacks or has as they were. @throws PubdeckError as `cutPaper` */
export async function cutFigures(
  work: Work,
  copies: readonly PictureCopy[],
  folder: string,
  outdated: ReadonlyMap<string, string>,
): Promise<void> {
  const isWanted = (file: string) =>
    !existsSync(file) &&
    copies.some(({ from, name }) => from === file && (outdated.has(name) || !existsSync(join(folder, name))));
  const wanted = partsOf(work).filter(({ file }) => isWanted(file));
  const [first] = wanted;
  if (first === undefined) return;
  const { cutPaper } = await import('../../paper/reader.ts');
  const root = resolve(first.file, '..', '..', '..', '..');
  const isCopied = ({ paper: { picture } }: Part) => picture !== undefined && !/\.pdf$/i.test(picture);
  for (const { file, paper } of wanted.filter(isCopied))
    writeFileAtomicSync(file, readBytes(resolve(root, paper.picture ?? '')), root);
  const cuts = wanted.filter((part) => !isCopied(part));
  // One reading of each file: a paper for all of its figures, a PDF of its own for others.
  for (const source of new Set(cuts.map(({ paper }) => paper.picture ?? paper.file))) {
    const own = cuts.filter(({ paper }) => (paper.picture ?? paper.file) === source);
    const pictures = await cutPaper(resolve(root, source), own.map(cutOf));
    for (const [at, { file }] of own.entries()) {
      const picture = pictures[at];
      if (picture !== undefined) writeFileAtomicSync(file, picture, root);
    }
  }
}

const cutOf = ({ file, paper: { page }, box }: Part) => {
  const [x0, y0 = 0, x1 = 1, y1 = 1] = box;
  const photo = file.endsWith('.jpg');
  const form = { pixels: photo ? pixels.photo : pixels.drawing, high, photo };
  return x0 === undefined ? { page: 1, ...form } : { page, box: { x0, y0, x1, y1 }, ...form };
};
