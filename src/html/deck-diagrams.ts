import type { Deck } from '../deck/model.ts';
import type { Problem } from '../problems/problem.ts';
import { diagramFigure, diagramMark } from './diagram.ts';
import type { DrawDiagrams } from './draw-diagrams.ts';
import type { SlideParts } from './slide.ts';

export interface DeckDiagrams {
  /** The HTML of each diagram by the mark that stands for it. */
  readonly figures: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

/** Draws the diagrams of all slides, each source once. */
export async function drawDiagrams(
  parts: readonly SlideParts[],
  deck: Deck,
  draw: DrawDiagrams | false | undefined,
): Promise<DeckDiagrams> {
  const figures = new Map<string, string>();
  const problems: Problem[] = [];
  const sources = [...new Set(parts.flatMap(({ diagrams }) => diagrams))];
  if (sources.length === 0) return { figures, problems };
  const drawings =
    draw === false ? [] : await (draw ?? (await import('./draw-diagrams.ts')).drawInLocalBrowser)(sources);
  for (const [index, { diagrams }] of parts.entries()) {
    for (const source of diagrams) {
      const mark = diagramMark(source);
      if (figures.has(mark)) continue;
      const svg = drawings[sources.indexOf(source)];
      figures.set(mark, diagramFigure(source, svg));
      if (svg !== undefined) continue;
      problems.push({
        code: 'diagram-not-drawn',
        severity: 'warning',
        message: 'This diagram is shown as a list of its words; nothing at hand could draw it.',
        at: deck.slides[index]!.at,
        slide: index + 1,
        hint: 'Is the source right? Try it at mermaid.live, or save the diagram as a picture.',
      });
    }
  }
  return { figures, problems };
}

export const withDiagrams = (html: string, figures: ReadonlyMap<string, string>): string =>
  figures.size === 0 ? html : html.replace(/<!--diagram:[\da-f]{24}-->/g, (mark) => figures.get(mark) ?? '');
