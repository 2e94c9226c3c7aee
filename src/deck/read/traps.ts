import type { Problem } from '../../problems/problem.ts';
import type { Lines } from '../../text/lines.ts';
import type { Slide } from '../model.ts';
import { type DeckFrontMatter, isMap } from './front-matter.ts';
import { finder, inside } from './ranges.ts';
import type { SectionTrap } from './sections.ts';
import type { BlockMap } from './separators.ts';
import { themeTraps } from './theme-traps.ts';

interface Reading {
  readonly text: string;
  readonly file: string;
  readonly from: number;
  readonly lines: Lines;
  readonly front: DeckFrontMatter;
  readonly map: BlockMap;
  readonly traps: readonly SectionTrap[];
  readonly slides: readonly Slide[];
  /** The tool that the deck is written for, where that is no Hugo theme. */
  readonly dialect: string | undefined;
}

/** What Hugo Blox does to a deck that its author did not mean, each with its line and what to write instead. */
export function deckTraps(reading: Reading): Problem[] {
  const { file, front, dialect } = reading;
  const problems: Problem[] = [];
  const { data } = front;
  if (dialect !== undefined) {
    problems.push({
      code: 'foreign-deck',
      severity: 'info',
      message: `This deck is read as ${dialect} reads it.`,
      at: { file, line: 1 },
    });
    return [...problems, ...emptySlides(reading)];
  }
  if (!isMap(data.slides) && !isMap(data.reveal_hugo)) {
    problems.push({
      code: 'slides-map-missing',
      severity: 'warning',
      message: 'The front matter has no slides: map; under themes of 2021 to 2025 such a deck never starts.',
      at: { file, line: front.lineOf('title') ?? 1 },
      hint: 'Add "slides:" with at least "theme: white" to the front matter.',
    });
  }
  const slideAt = slideFinder(reading.slides);
  return [
    ...problems,
    ...setextTraps(reading, slideAt),
    ...sectionTraps(reading, slideAt),
    ...lineTraps(reading, slideAt),
    ...separatorTraps(reading, slideAt),
    ...emptySlides(reading),
  ];
}

/** The slide that holds a place of the file. */
type SlideAt = (offset: number) => Slide | undefined;

function slideFinder(slides: readonly Slide[]): SlideAt {
  const find = finder(slides.map((slide) => ({ start: slide.at.start ?? 0, end: slide.at.end ?? 0, slide })));
  return (offset) => find(offset)?.slide;
}

const numbered = (found: Slide | undefined): { slide?: number } => (found ? { slide: found.index + 1 } : {});

/** On a slide with a layout, `Note:` begins the label of its drawing. */
const hasLabel = (slide: Slide | undefined): boolean => /\blayout-/.test(slide?.attributes.class ?? '');

function setextTraps({ map, file, lines }: Reading, slideAt: SlideAt): Problem[] {
  return map.setext.map(({ start, title }) => ({
    code: 'setext-heading',
    severity: 'warning' as const,
    message: 'Dashes straight under a line make that line a heading; no new slide begins here.',
    at: { file, line: lines.lineOf(start), start },
    ...numbered(slideAt(start)),
    excerpt: title,
    hint: 'Put a blank line before the dashes.',
  }));
}

function sectionTraps({ traps, file, lines }: Reading, slideAt: SlideAt): Problem[] {
  return traps.map(({ kind, start }) => ({
    code: kind,
    severity: 'warning' as const,
    at: { file, line: lines.lineOf(start), start },
    ...numbered(slideAt(start)),
    ...(kind === 'text-outside'
      ? {
          message:
            'This text stands outside every slide; browsers show it in an odd place. Here it joins the slide beside it.',
          hint: 'The slide shortcode must be the first thing after the separator; text must stand inside <section>.',
        }
      : {
          message: 'A second slide shortcode without a separator between opens a slide inside the slide.',
          hint: 'Put --- on a line of its own, with blank lines around it, before the shortcode.',
        }),
  }));
}

function lineTraps({ text, from, map, file, lines, front }: Reading, slideAt: SlideAt): Problem[] {
  const problems: Problem[] = [];
  const blox = isMap(front.data.slides);
  const inCode = inside(map.code);
  const scan = (
    pattern: RegExp,
    make: (found: RegExpExecArray) => Omit<Problem, 'at' | 'slide'> | undefined,
  ) => {
    pattern.lastIndex = from;
    for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
      const problem = inCode(found.index) ? undefined : make(found);
      if (problem === undefined) continue;
      problems.push({
        ...problem,
        at: { file, line: lines.lineOf(found.index), start: found.index },
        ...numbered(slideAt(found.index)),
        excerpt: found[0].trim().slice(0, 120),
      });
    }
  };
  scan(/^Notes?:.*$/gm, ({ index }) =>
    hasLabel(slideAt(index))
      ? undefined
      : {
          code: 'note-visible',
          severity: 'warning',
          message:
            'A line that starts with "Note:" is shown to the audience; Hugo Blox does not take it for a note.',
          hint: 'Write {{< speaker_note >}} … {{< /speaker_note >}}.',
        },
  );
  if (blox) {
    for (const { pattern, ...trap } of themeTraps) scan(new RegExp(pattern), () => trap);
    scan(/<!--\s*\.(slide|element):[\s\S]*?-->/g, (found) => ({
      code: 'reveal-comment-idle',
      severity: 'warning',
      message: `<!-- .${found[1]}: --> does nothing under Hugo Blox.`,
      hint:
        found[1] === 'slide'
          ? 'Write {{< slide key="value" >}} first on the slide.'
          : 'Write {.class} on the line after the paragraph.',
    }));
  }
  return problems;
}

function separatorTraps({ map, file, lines }: Reading, slideAt: SlideAt): Problem[] {
  const problems: Problem[] = [];
  for (const { start, nested, kind } of map.separators) {
    if (!nested && kind === 'rule') continue;
    problems.push({
      code: nested ? 'separator-nested' : 'separator-tag',
      severity: 'info',
      message: nested
        ? 'A rule inside a list, quote or shortcode begins a new slide too.'
        : '<hr> begins a new slide.',
      at: { file, line: lines.lineOf(start), start },
      ...numbered(slideAt(start)),
      hint: 'Write <hr/> for a rule that is only seen.',
    });
  }
  return problems;
}

function emptySlides({ slides, text, from }: Reading): Problem[] {
  if (text.slice(from).trim() === '') return [];
  return slides
    .filter(({ raw, body, at }) => raw.trim() === '' && body.trim() === '' && at.start !== undefined)
    .map(({ at, index }) => ({
      code: 'empty-slide',
      severity: 'warning' as const,
      message: 'This slide is empty.',
      at,
      slide: index + 1,
      hint: 'Delete one of the two separators around it.',
    }));
}
