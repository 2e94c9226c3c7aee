import { assign, type Found, usualSide } from './assign.ts';
import { captionsOf } from './captions.ts';
import { doubtsOf } from './doubts.ts';
import { grainIn } from './ink.ts';
import type { PaperContent } from './job.ts';
import { type Layout, layOut } from './layout.ts';
import { labelDoubts, smallestLabel } from './legibility.ts';
import { linesOf } from './lines.ts';
import type { Box, Caption, Doubt, PaperFigure, RawPage, Sheet } from './model.ts';
import { isLong, panelsOf } from './panels.ts';
import { PageError, type PdfDocument } from './pdf/document.ts';
import { paragraphsOf } from './prose.ts';
import { framed } from './regions.ts';
import { lineNumbers } from './running.ts';
import { type Scene, sceneOf } from './scene.ts';
import { withTables } from './tables.ts';
import { turnBox, turnPage, turnsOf } from './turn.ts';

/** Pixels a point, for looking at ink. */
const scale = 2;
/** A paper has fewer; a book of proceedings is no paper. */
const pagesMost = 300;
/** A page of text has more characters than this; a scan has none, or the stamp of a library. */
const charactersLeast = 80;
/** Share of a figure that has the grain of photographs, from which it is cut as one: drawings have up to 0.09. */
const grainOfPhotos = 0.1;

/** What a PDF says, and where its figures stand. */
export function readDocument(document: PdfDocument): PaperContent {
  const sheets: Sheet[] = [];
  const unread: number[] = [];
  let landscape = false;
  let characters = 0;
  for (let number = 1; number <= document.pages; number++) {
    const raw = number > pagesMost ? undefined : pageOf(document, number);
    if (raw === undefined) unread.push(number);
    else {
      if (number === 1) landscape = raw.width > raw.height;
      characters += raw.glyphs.length;
      sheets.push(sheetOf(raw));
    }
  }
  const scanned = characters < charactersLeast * sheets.length;
  return {
    pages: document.pages,
    unread,
    landscape,
    scanned,
    opening: openingOf(sheets),
    ...licenceOf(sheets),
    ...(scanned ? { figures: [], paragraphs: [] } : contentIn(document, layOut(sheets))),
  };
}

function pageOf(document: PdfDocument, number: number): RawPage | undefined {
  try {
    return document.read(number);
  } catch (error) {
    if (error instanceof PageError) return;
    throw error;
  }
}

/** The text of the first two pages: title, people, abstract. */
const openingOf = (sheets: readonly Sheet[]): string =>
  sheets
    .slice(0, 2)
    .flatMap(({ lines }) => lines.map(({ text }) => text))
    .join(' ')
    .slice(0, 20_000);

/** The open licence that the first pages or the last one state. */
function licenceOf(sheets: readonly Sheet[]): { licence?: string } {
  for (const { lines } of [...sheets.slice(0, 2), ...sheets.slice(-1)]) {
    const text = lines.map((line) => line.text).join(' ');
    const short = /\bCC[ -]?(BY(?:[ -](?:NC|SA|ND)){0,2})\b[ -]?(\d\.\d)?/.exec(text);
    if (short) return { licence: `CC ${short[1]?.replaceAll(' ', '-')}${short[2] ? ` ${short[2]}` : ''}` };
    const long =
      /Creative Commons Attribution(?:[- ](NonCommercial|Non-Commercial))?(?:[- ](NoDerivatives|NoDerivs|ShareAlike))?/i.exec(
        text,
      );
    if (long)
      return {
        licence: `CC BY${long[1] ? '-NC' : ''}${long[2] ? (/share/i.test(long[2]) ? '-SA' : '-ND') : ''}`,
      };
  }
  return {};
}

/** The figures of a paper, in the order of its pages, and what its text says of them. */
function contentIn(document: PdfDocument, layout: Layout): Pick<PaperContent, 'figures' | 'paragraphs'> {
  const captions = captionsOf(layout);
  return {
    figures: figuresIn(document, layout, captions),
    paragraphs: paragraphsOf(layout, captions),
  };
}

function figuresIn(document: PdfDocument, layout: Layout, captions: readonly Caption[]): PaperFigure[] {
  const wanted = new Set(captions.filter(({ kind }) => kind === 'figure').map(({ page }) => page));
  const scenes = withTables(
    layout.pages
      .filter(({ number }) => wanted.has(number))
      .map((page) => sceneOf(page, document.draw(page.number, scale, page.turns), captions)),
  );
  const usual = usualSide(scenes);
  const all = scenes.flatMap((scene) => assign(scene, usual));
  return all
    .map((found) => figureOf(found, all))
    .sort((a, b) => a.page - b.page || (a.box?.y0 ?? 0) - (b.box?.y0 ?? 0));
}

function figureOf(found: Found, all: readonly Found[]): PaperFigure {
  const { caption, scene, region } = found;
  const box = region && framed(scene, region.box);
  const doubts = doubtsOf(found, box ?? caption.box, all);
  const back = (one: Box) => turnBox(one, (4 - scene.page.turns) % 4, scene.page);
  return {
    page: caption.page,
    number: caption.number,
    label: caption.label,
    caption: caption.text,
    unproven: caption.unproven,
    ...(caption.unclear === undefined ? {} : { unclear: caption.unclear }),
    box: box && back(box),
    kept: box !== undefined && doubts.length === 0,
    ...sizesOf(scene, box, doubts, back),
  };
}

/** How large it is read, and what it falls into where that is too small: a slide shows small letters, but nobody reads them. */
function sizesOf(
  { page, ink }: Scene,
  box: Box | undefined,
  doubts: readonly Doubt[],
  back: (box: Box) => Box,
): Pick<PaperFigure, 'doubts' | 'panels' | 'photo'> {
  if (box === undefined) return { doubts, panels: [] };
  const small = labelDoubts(smallestLabel(page.lines, box), box);
  const long = isLong(box);
  return {
    doubts: [...doubts, ...small],
    panels: small.length > 0 || long ? panelsOf(ink, page.lines, box).map(back) : [],
    ...(grainIn(ink, box) >= grainOfPhotos ? { photo: true } : {}),
  };
}

function sheetOf(raw: RawPage): Sheet {
  const turns = turnsOf(raw);
  const { number, width, height, glyphs, marks } = turnPage(raw, turns);
  const sheet = { number, width, height, turns, lines: linesOf(glyphs), marks, numbering: [] };
  const numbering = new Set(lineNumbers(sheet));
  return { ...sheet, lines: sheet.lines.filter((line) => !numbering.has(line)), numbering: [...numbering] };
}
