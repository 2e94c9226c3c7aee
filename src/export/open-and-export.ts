import { join } from 'node:path';
import type { Tabs } from '../browser/tabs.ts';
import type { DrawDiagrams } from '../html/draw-diagrams.ts';
import { openDeck } from '../html/open-deck.ts';
import type { Problem } from '../problems/problem.ts';
import { workOfDeck } from '../sources/work-of-deck.ts';
import { counted } from '../text/counted.ts';
import { exportDeck } from './export-deck.ts';
import type { ExportResult } from './model.ts';
import type { DecksOptions, ExportOptions } from './options.ts';
import { type Paper, paperOf } from './paper.ts';

/** Reads, renders and exports one deck of a run. */
export async function openAndExport(
  file: string,
  options: DecksOptions & {
    readonly name: string;
    readonly tabs: Tabs;
    readonly drawDiagrams: DrawDiagrams;
    readonly show: (share: number, what: string) => void;
  },
): Promise<ExportResult> {
  const { name, show, tabs, drawDiagrams } = options;
  let about: Paper | undefined;
  const { rendered, theme } = await openDeck(file, {
    ...options.open,
    drawDiagrams,
    beside: async (deck, site) => {
      const reading = await workOfDeck(deck, site);
      about = reading && paperOf(reading.work);
      return [about?.citation, about?.venue].join('\n');
    },
  });
  const refused = rendered.problems.filter(({ code }) => code === 'file-refused');
  // What the author wants to show and no reader would see is a loss in every format.
  if (refused.length > 0 && !options.export.allowLoss)
    return { outputs: [], problems: [...rendered.problems, ...theme.problems], exit: 'loss' };
  show(0, `, ${counted(rendered.slides.length, 'slide')}`);
  const settings: ExportOptions = {
    ...options.export,
    out: join(options.export.out, name),
    about,
    progress: ({ format, done, of }) => show(done / Math.max(1, of), `: ${format}`),
  };
  const result = await exportDeck(rendered, theme, settings, tabs);
  // A loss found while the deck was rendered is reported once: by the format that refused it, or else here.
  const reported = new Set(result.problems.map(keyOf));
  const problems = [...rendered.problems, ...theme.problems]
    .filter((problem) => !reported.has(keyOf(problem)))
    .map((problem) =>
      problem.severity === 'error' && result.exit === 'done'
        ? { ...problem, severity: 'warning' as const }
        : problem,
    );
  return { ...result, problems: [...problems, ...result.problems] };
}

const keyOf = ({ code, message, slide, at }: Problem): string =>
  JSON.stringify([code, message, slide, at.line]);
