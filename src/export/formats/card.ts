import type { Format } from '../format.ts';

export const card = {
  name: 'card',
  needsBrowser: true,
  about: 'the title slide as social card, 1200×630 pixels',
  make: async (job) => {
    const { drawCard } = await import('../draw-slides.ts');
    const { tab, budget } = job;
    const data = await drawCard(job.deck, job.theme, tab.browser, {
      tab,
      budget,
      allowLoss: job.options.allowLoss,
      noticed: job.warn,
    });
    if (data) await job.write('card', 'card.png', data, { slides: 1 });
  },
} as const satisfies Format;
