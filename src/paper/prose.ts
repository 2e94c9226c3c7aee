import { commonest, sharedX, width } from './boxes.ts';
import { brokenWords, countsOf, type WordCounts } from './clear.ts';
import { joinLines, parted, vocabularyOf } from './hyphens.ts';
import type { LaidOut, Layout } from './layout.ts';
import type { Caption, Line, Paragraph, Stretch } from './model.ts';
import { isPlainHeading, type PaperPart, partOf } from './parts.ts';

/** Words that refer to a figure. */
const refers =
  /(?<!\p{L})(?:fig(?:s|ures?|\.)?|abb(?:ildung(?:en)?|\.)?|figuras?|figur|schemes?|图|圖|図)(?!\p{L})\.?\s*\(?[A-Z]?\d/iu;
/** A text of so many letters has ligatures; one without a single 'fi' has lost them. */
const lettersLeast = 6000;

/** What a paper has beside its paragraphs, to read one of them by. */
interface Words {
  readonly known: ReadonlySet<string>;
  readonly counts: WordCounts;
}

/**
 * Paragraphs that speak of a figure or conclude the paper, each from one column of one page; none where the text layer has lost
 * letters.
 */
export function paragraphsOf({ pages }: Layout, captions: readonly Caption[]): Paragraph[] {
  const taken = new Set(captions.flatMap(({ lines }) => lines));
  const prose = pages.map((page) => ({ page, lines: proseOf(page, taken) }));
  const texts = prose.flatMap(({ lines }) => lines.map(({ text }) => text));
  if (hasLostLigatures(texts)) return [];
  const words = { known: vocabularyOf(texts), counts: countsOf(texts) };
  const parts = partsOf(pages, taken);
  return prose.flatMap(({ page, lines }) => {
    const blocks = blocksOf(lines);
    return blocks.flatMap((block, at) => {
      const part = parts.get(block[0]);
      const paragraph = paragraphOf(page.number, block, blocks[at - 1]?.at(-1), words);
      if (!refers.test(paragraph.text) && part !== 'conclusion') return [];
      return part === undefined ? paragraph : { ...paragraph, part };
    });
  });
}

/** The part of the paper that each line of its text stands in, by the headings before it. */
function partsOf(pages: readonly LaidOut[], taken: ReadonlySet<Line>): Map<Line | undefined, PaperPart> {
  const parts = new Map<Line | undefined, PaperPart>();
  let part: PaperPart | undefined;
  for (const { lines, kinds } of pages)
    for (const line of lines) {
      if (!line.level || taken.has(line) || kinds.get(line) === 'running') continue;
      if (kinds.get(line) === 'heading' || isPlainHeading(line.text)) part = partOf(line.text) ?? part;
      else if (part !== undefined && kinds.get(line) === 'prose') parts.set(line, part);
    }
  return parts;
}

const proseOf = ({ lines, kinds }: LaidOut, taken: ReadonlySet<Line>): Line[] =>
  lines.filter(
    (line) => line.level && kinds.get(line) === 'prose' && !taken.has(line) && !isPlainHeading(line.text),
  );

function hasLostLigatures(texts: readonly string[]): boolean {
  const all = texts.join(' ').toLowerCase();
  return /\b(?:the|of|and)\b/.test(all) && all.length > lettersLeast && !/f[if]/.test(all);
}

/** Lines in the order of the file's content, for as long as each stands right below the one before. */
function blocksOf(lines: readonly Line[]): Line[][] {
  const blocks: Line[][] = [];
  for (const line of lines) {
    const block = blocks.at(-1);
    if (block !== undefined && isBelow(block.at(-1), line)) block.push(line);
    else blocks.push([line]);
  }
  return blocks;
}

function isBelow(above: Line | undefined, line: Line): boolean {
  if (above === undefined || Math.abs(above.size - line.size) > 0.5) return false;
  const step = line.y1 - above.y1;
  return (
    step > 0.5 * line.size &&
    step <= 1.75 * line.size + 1 &&
    sharedX(above, line) > 0.5 * Math.min(width(above), width(line))
  );
}

function paragraphOf(
  page: number,
  block: readonly Line[],
  before: Line | undefined,
  { known, counts }: Words,
): Paragraph {
  const unproven: Stretch[] = [];
  let text = '';
  for (const line of block) {
    const shown = parted(line.text, known);
    text = joinLines(text, shown, known);
    if (!line.sound) unproven.push({ start: text.length - shown.length, end: text.length });
  }
  // The first words may end a sentence of another column or page, or be a heading that the text goes on from.
  const font = commonest(block.map((line) => [line.font, line.text.length]));
  const whole =
    block[0]?.opening === font &&
    /^[\p{Lu}\p{Lo}]/u.test(text) &&
    (before === undefined || /[.!?:。]\s*$/u.test(before.text));
  const shown = text.replace(/\u00ad$/, '');
  const unclear = [...block.flatMap(({ mixed = [] }) => mixed), ...brokenWords(shown, counts)];
  return { page, text: shown, whole, unproven, ...(unclear.length === 0 ? {} : { unclear }) };
}
