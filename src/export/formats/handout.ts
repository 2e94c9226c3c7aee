import type { HandoutLayout } from '../../sheet/handout-layouts.ts';
import type { Format, FormatJob } from '../format.ts';

export const handout = {
  name: 'handout',
  needsBrowser: true,
  about: 'handouts as PDF, one file a layout',
  make: async (job) => {
    const layouts = job.options.layouts ?? ['notes'];
    // A layout that would lose content does not stop the others.
    for (const [index, layout] of layouts.entries()) {
      // The notes are the handout; another layout never takes its place.
      const name = layout === 'notes' ? 'handout.pdf' : `handout-${layout}.pdf`;
      const printed = index === layouts.length - 1 ? job.releaseTab : undefined;
      await job.attempt(() => makeLayout(job, layout, name, printed));
    }
  },
} as const satisfies Format;

async function makeLayout(
  job: FormatJob,
  layout: HandoutLayout,
  name: string,
  printed: (() => void) | undefined,
): Promise<void> {
  const [{ printHandout }, { printOptions }] = await Promise.all([
    import('../print-handout.ts'),
    import('../print-options.ts'),
  ]);
  const { paper, duplex, cover, about } = job.options;
  const { pdf, pages, report } = await printHandout(job.deck, job.theme, job.tab.browser, {
    ...printOptions(job),
    printed,
    layout,
    paper,
    duplex,
    cover,
    abstract: about?.abstract,
    citation: about?.citation,
    venue: about?.venue,
  });
  job.report(report.problems);
  job.reportRefused(report.refused);
  await job.write('handout', name, pdf, { pages, slides: report.slides });
}
