import type { Format } from '../format.ts';

export const pptx = {
  name: 'pptx',
  needsBrowser: true,
  about: 'a PowerPoint file with text, tables and charts to edit',
  make: async (job) => {
    const [{ printPptx }, { printOptions }] = await Promise.all([
      import('../../pptx/print-pptx.ts'),
      import('../print-options.ts'),
    ]);
    const options = printOptions(job);
    const printed = await printPptx(job.deck, job.theme, job.tab.browser, options);
    job.report(printed.problems);
    await job.write('pptx', 'slides.pptx', printed.pptx, { slides: printed.slides });
  },
} as const satisfies Format;
