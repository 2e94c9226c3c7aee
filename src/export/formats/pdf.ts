import type { Format } from '../format.ts';

export const pdf = {
  name: 'pdf',
  needsBrowser: true,
  about: 'slides as PDF, one page a slide, and their notes for pdfpc',
  make: async (job) => {
    const [{ printSlides }, { pdfpc }, { pickSlides }, { printOptions }] = await Promise.all([
      import('../print-slides.ts'),
      import('../pdfpc.ts'),
      import('../../sheet/pick-slides.ts'),
      import('../print-options.ts'),
    ]);
    const { deck, theme, options } = job;
    const printed = await printSlides(deck, theme, job.tab.browser, {
      ...printOptions(job),
      printed: job.releaseTab,
      // The deck may ask for it itself, by Reveal's own option.
      steps: options.steps || deck.deck.settings.reveal.pdfSeparateFragments === true,
      notes: options.notes === 'annotations' ? options.notes : undefined,
    });
    const { report, pages, pagesOfSlide } = printed;
    job.report(report.problems);
    job.reportRefused(report.refused);
    await job.write('pdf', 'slides.pdf', printed.pdf, { pages, slides: report.slides });
    const notes = pdfpc(pickSlides(deck, options.pages), pagesOfSlide);
    if (notes) await job.write('pdfpc', 'slides.pdfpc', notes, { slides: report.slides });
  },
} as const satisfies Format;
