import type { Format } from '../format.ts';

export const html = {
  name: 'html',
  needsBrowser: false,
  about: 'the live talk as one HTML file that needs no network',
  make: async (job) => {
    const { oneFile } = await import('../one-file.ts');
    const { html: page, problems } = await oneFile(job.deck, job.theme);
    job.report(problems);
    await job.write('html', 'index.html', page);
  },
} as const satisfies Format;
