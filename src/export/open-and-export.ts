import { join } from 'node:path';
import type { Tabs } from '../browser/tabs.ts';
import type { DrawDiagrams } from '../html/draw-diagrams.ts';
import { openDeck } from '../html/open-deck.ts';
import { workOfDeck } from '../sources/work-of-deck.ts';
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
  show(0, `, ${rendered.slides.length} slides`);
  const settings: ExportOptions = {
    ...options.export,
    out: join(options.export.out, name),
    about,
    progress: ({ format, done, of }) => show(done / Math.max(1, of), `: ${format}`),
  };
  const result = await exportDeck(rendered, theme, settings, tabs);
  // A loss may be what the deck's own reading told already.
  const problems = [...new Set([...rendered.problems, ...theme.problems, ...result.problems])];
  return { ...result, problems };
}
