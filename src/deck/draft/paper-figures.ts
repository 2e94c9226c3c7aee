import { existsSync } from 'node:fs';
import { extname, relative, resolve } from 'node:path';
import { readText } from '../../io/text-file.ts';
import type { Box, PaperFigure } from '../../paper/model.ts';
import type { Paper } from '../../paper/reader.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Work, WorkFigure } from '../../work/model.ts';
import type { Reading } from '../../work/reading.ts';
import { isMap, readDeckFrontMatter } from '../read.ts';
import { keptChoices } from './choices.ts';
import { mayTakeFrom } from './own-paper.ts';
import { conclusionIn } from './paper-conclusion.ts';
import { keptAt } from './paper-pictures.ts';
import { mentionsIn, openingOf, partsIn, sentencesOf } from './proven.ts';

/** The work with the figures of its paper: of the one that was asked for, that the deck keeps, or that lies in the site. */
export async function withFigures(reading: Reading, asked: string | undefined): Promise<Reading> {
  const { work, deck } = reading;
  const wishes = [deck.file, work.file].map(frontMatterOf);
  const kept = existsSync(deck.file) ? keptChoices(readText(deck.file).text, deck.file).paper : undefined;
  const written = wishes.map(({ paper }) => paper).find((paper) => typeof paper === 'string');
  const named = asked ?? kept ?? (typeof written === 'string' ? written : undefined);
  if (named === 'none' || named === 'false') return reading;
  const { papersOf } = await import('../../paper/find.ts');
  if (named === undefined && papersOf(work).length === 0) return reading;
  const { choosePaper, paperRefused } = await import('../../paper/choose.ts');
  const file = named === undefined ? undefined : resolve(deck.root, named);
  if (file !== undefined && !mayTakeFrom(file, deck.root, asked !== undefined))
    return { ...reading, work: { ...work, problems: [...work.problems, paperRefused(file, work.file)] } };
  const { paper, problems } = await choosePaper(work, file);
  const list = wishes.map(({ figures }) => figures).find((figures) => figures !== undefined);
  const chosen =
    paper === undefined ? { figures: [], problems: [] } : figuresOf(paper, work, deck.root, list);
  return {
    ...reading,
    work: {
      ...work,
      figures: chosen.figures,
      ...(paper === undefined ? {} : { conclusion: conclusionIn(paper.paragraphs, work) }),
      problems: [...work.problems, ...problems, ...chosen.problems],
    },
  };
}

function frontMatterOf(file: string): Readonly<Record<string, unknown>> {
  try {
    return /\.m(?:ark)?d(?:own)?$/i.test(file) && existsSync(file)
      ? readDeckFrontMatter(readText(file).text, file).data
      : {};
  } catch {
    // Whoever reads the page or the deck says what is wrong with it.
    return {};
  }
}

/** Figures of other people's, by the words that thank for them. */
const thirdParty =
  /\b(?:reproduced|reprinted|adapted|redrawn|modified|taken)\s+(?:with\s+permission\s+)?(?:from|after)\b|\bcourtesy\b|©|\(c\)\s*\d{4}|\bcopyright\b|\bimage credit|\bphoto(?:graph)?(?:\s+(?:credit|by)|:)|\bnach(?:druck|gezeichnet)|\b(?:adaptad[oa]|tomad[oa]|reproducid[oa])\s+de\b|\badapté|\btiré de\b/iu;

function figuresOf(
  paper: Paper,
  work: Work,
  root: string,
  wanted: unknown,
): { readonly figures: WorkFigure[]; readonly problems: Problem[] } {
  const named = Array.isArray(wanted) ? wanted.flatMap((wish) => namedFigure(paper, wish)) : undefined;
  const foreign = paper.figures.filter(({ kept, caption }) => kept && thirdParty.test(caption));
  const own = named ?? paper.figures.filter((figure) => figure.kept && !foreign.includes(figure));
  const mentions = mentionsIn(paper.paragraphs, work);
  const parts = partsIn(paper.paragraphs);
  const figures = own.flatMap((figure): WorkFigure[] => {
    const { box, label, page, picture } = figure;
    if (box === undefined && picture === undefined) return [];
    const place = box === undefined ? [] : placeOf(box);
    const name = `figure-${figure.number.toLowerCase().replace(/[^a-z\d]+/g, '-')}`;
    return [
      {
        label: spelt(label),
        file: keptAt(root, paper.hash, place, `${name}${endingOf(figure)}`),
        panels: figure.panels.map(placeOf).map((panel, at) => ({
          file: keptAt(root, paper.hash, panel, `${name}-panel-${at + 1}${cutEnding(figure)}`),
          box: panel,
        })),
        caption: provenCaption(figure, work),
        ...openingOf(captionOf(figure), work),
        mentions: mentions.get(figure.number.toLowerCase()) ?? [],
        ...partOf(parts.get(figure.number.toLowerCase())),
        paper: {
          file: relative(root, paper.file),
          hash: paper.hash,
          page,
          box: place,
          ...(picture === undefined ? {} : { picture: relative(root, picture) }),
        },
        ...(paper.licence === undefined ? {} : { licence: paper.licence }),
      },
    ];
  });
  const problems: Problem[] = [];
  if (named === undefined && foreign.length > 0)
    problems.push({
      code: 'figure-foreign',
      severity: 'info',
      message: `${foreign.map(({ label }) => label).join(', ')}: left out, for the caption says that others made it.`,
      at: { file: paper.file },
      hint: 'With their permission, name it: `figures: [1, 3]` in the front matter of the page.',
    });
  if (figures.length > 0)
    problems.push({
      code: 'paper-used',
      severity: 'info',
      message: `Figures come from ${relative(root, paper.file)}. Decks are publications: publishers' versions often need permission, CC BY does not.`,
      at: { file: paper.file },
      hint: '--no-paper makes the talk without them.',
    });
  return { figures, problems };
}

/** `Fig.3`, `FIGURE 3` as a slide names them. */
const spelt = (label: string): string =>
  label
    .replace(/^fig(?:ure|\.)?\s*(?=[A-Z]?\d)/i, 'Figure ')
    .replace(/^abb(?:ildung|\.)?\s*(?=[A-Z]?\d)/i, 'Abbildung ');

/** What is cut: photographs as such, drawings without loss. */
const cutEnding = ({ photo }: PaperFigure): string => (photo ? '.jpg' : '.png');

/** A picture stays in its own form; a PDF is drawn. */
const endingOf = (figure: PaperFigure): string =>
  figure.picture === undefined || /\.pdf$/i.test(figure.picture)
    ? cutEnding(figure)
    : extname(figure.picture).toLowerCase();

const placeOf = ({ x0, y0, x1, y1 }: Box): number[] =>
  [x0, y0, x1, y1].map((value) => Math.round(value * 10) / 10);

/** `3`, `'S1'`, or a place of the author's own: `{ number: 3, page: 4, box: [60, 90, 540, 300] }`. */
function namedFigure(paper: Paper, wish: unknown): PaperFigure[] {
  const number = String(isMap(wish) ? wish.number : wish).toLowerCase();
  const found = paper.figures.find((figure) => figure.number.toLowerCase() === number);
  if (!isMap(wish) || !Array.isArray(wish.box))
    return found?.box === undefined && found?.picture === undefined ? [] : [{ ...found, kept: true }];
  const [x0, y0, x1, y1] = wish.box.map(Number);
  const page = Number(wish.page ?? found?.page ?? 1);
  if (x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined || !(x1 > x0 && y1 > y0))
    return [];
  const base = found ?? { number, label: `Figure ${number}`, caption: '', unproven: [], doubts: [], page };
  return [{ ...base, page, box: { x0, y0, x1, y1 }, kept: true, panels: [] }];
}

/** 'doi:10.1371/journal.pone.0049149.g001': publishers give figures an address of their own, after the caption. */
const ownAddress = /\s*(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s?)10\.\d{4,}\/\S+\s*$/iu;

const partOf = (part: WorkFigure['part']): Pick<WorkFigure, 'part'> => (part === undefined ? {} : { part });

/** A caption without its label. */
function captionOf({ caption, label, unproven, unclear = [] }: PaperFigure) {
  const start = caption.startsWith(label)
    ? label.length + (/^[\s.:：．|│—–-]*/.exec(caption.slice(label.length))?.[0].length ?? 0)
    : 0;
  return {
    text: caption.slice(start).replace(ownAddress, ''),
    unproven: unproven.map((one) => ({ start: one.start - start, end: one.end - start })),
    unclear,
  };
}

/** The sentences that a caption begins with, up to the first whose numbers cannot be proven. */
function provenCaption(figure: PaperFigure, work: Work): string {
  const { text, unproven } = captionOf(figure);
  const sentences = sentencesOf({ text, unproven }, work);
  const doubted = sentences.findIndex(({ proven }) => !proven);
  return text.slice(0, (doubted < 0 ? sentences : sentences.slice(0, doubted)).at(-1)?.end ?? 0).trim();
}
