import type { Format } from '../format.ts';

export const text = {
  name: 'text',
  needsBrowser: false,
  about: 'a transcript: words, pictures and notes as one readable page',
  make: async (job) => {
    const [{ transcriptHtml }, { pickSlides }] = await Promise.all([
      import('../transcript.ts'),
      import('../../sheet/pick-slides.ts'),
    ]);
    const { about, pages } = job.options;
    const page = await transcriptHtml(job.deck, job.theme, about, pages);
    await job.write('text', 'transcript.html', page, { slides: pickSlides(job.deck, pages).length });
  },
} as const satisfies Format;
