import { countLines, geometry, heightUnder, pointsHeight } from '../layouts/metrics.ts';
import type { DraftSlide } from './draft-slide.ts';
import type { Passage, SlideContent } from './model.ts';
import { countWords } from './words.ts';

/** What one slide holds at most. */
export const limits = {
  points: 6,
  words: 60,
  tableRows: 7,
  codeLines: 14,
  names: 24,
  namesWithPlace: 8,
  figures: 6,
} as const;

/** One slide that holds too much becomes several with '(2/3)' in the heading. */
export function splitSlide(slide: DraftSlide): DraftSlide[] {
  const contents = partsOf(slide);
  if (contents.length < 2) return [slide];
  return contents.map((content, index) => ({
    ...slide,
    id: index === 0 ? slide.id : `${slide.id}-part-${index + 1}`,
    content,
    part: { index: index + 1, of: contents.length },
    // What is to be said is said once.
    ...(index === 0 ? {} : { sentences: [], notes: [] }),
    weight: slide.weight - index * 0.01,
  }));
}

function partsOf({ content, heading, kicker }: DraftSlide): SlideContent[] {
  const room = heightUnder(heading?.rich.text, kicker);
  switch (content.layout) {
    case 'points': {
      const { leadIn, points } = content;
      const words = limits.words - countWords(heading?.rich.text ?? '');
      return chunk(
        points,
        limits.points,
        (part) => wordsOf(part) <= words && pointsHeight(part.map(({ rich }) => rich.text)) <= room,
      ).map((part, index) => ({
        layout: 'points',
        points: part,
        ...(leadIn !== undefined && index === 0 ? { leadIn } : {}),
      }));
    }
    case 'steps':
      return chunk(
        content.steps,
        limits.points,
        (part) => wordsOf(part) <= limits.words && pointsHeight(part.map(({ rich }) => rich.text)) <= room,
      ).map((steps) => ({ layout: 'steps', steps }));
    case 'table':
      return chunk(
        content.rows,
        limits.tableRows,
        (rows) => tableHeight([content.head, ...rows]) <= room,
      ).map((rows) => ({ layout: 'table', head: content.head, rows }));
    case 'code':
      return codeParts(content.code).map((code) => ({ layout: 'code', language: content.language, code }));
    case 'people': {
      const size = content.people.some(({ affiliation }) => affiliation !== undefined)
        ? limits.namesWithPlace
        : limits.names;
      return chunk(content.people, size, () => true).map((people) => ({ layout: 'people', people }));
    }
    case 'figures':
      return chunk(content.figures, limits.figures, () => true).map((figures) => ({ ...content, figures }));
    default:
      return [content];
  }
}

const wordsOf = (passages: readonly Passage[]): number =>
  passages.reduce((sum, { rich }) => sum + countWords(rich.text), 0);

/** Even chunks of at most `most` items that each satisfy `fits`; one item is never refused. */
function chunk<T>(items: readonly T[], most: number, fits: (part: readonly T[]) => boolean): T[][] {
  if (items.length === 0) return [[]];
  for (let count = Math.ceil(items.length / most); count <= items.length; count++) {
    const parts = even(items, count);
    if (parts.every((part) => part.length === 1 || fits(part))) return parts;
  }
  return items.map((item) => [item]);
}

function even<T>(items: readonly T[], count: number): T[][] {
  const parts: T[][] = [];
  let from = 0;
  for (let index = 0; index < count; index++) {
    const size = Math.ceil((items.length - from) / (count - index));
    parts.push(items.slice(from, from + size));
    from += size;
  }
  return parts;
}

function tableHeight(rows: readonly (readonly Passage[])[]): number {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const size = geometry.smallSize;
  const natural = Array.from({ length: columns }, (_, column) =>
    Math.max(4, ...rows.map((row) => row[column]?.rich.text.length ?? 0)),
  );
  const total = natural.reduce((sum, width) => sum + width, 0);
  return rows.reduce((sum, row) => {
    const lines = Math.max(
      1,
      ...row.map((cell, column) =>
        countLines(
          cell.rich.text,
          size,
          Math.max(80, (geometry.width * (natural[column] ?? 1)) / total - 24),
        ),
      ),
    );
    return sum + lines * size * 1.3 + 18;
  }, 0);
}

/** Cut at blank lines where there are any near, else at the limit. */
function codeParts(code: string): string[] {
  const lines = code.replace(/\s+$/, '').split('\n');
  if (lines.length <= limits.codeLines + 2) return [code];
  const parts: string[] = [];
  let from = 0;
  while (from < lines.length) {
    let to = Math.min(lines.length, from + limits.codeLines);
    if (to < lines.length) {
      for (let at = to; at > from + limits.codeLines / 2; at--) {
        if (lines[at]?.trim() === '') {
          to = at;
          break;
        }
      }
    }
    const part = lines
      .slice(from, to)
      .join('\n')
      .replace(/^\n+|\n+$/g, '');
    if (part.trim() !== '') parts.push(part);
    from = to;
  }
  return parts;
}
