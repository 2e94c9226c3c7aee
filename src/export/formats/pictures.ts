import type { PictureFormat } from '../draw-slides.ts';
import type { Format } from '../format.ts';

export const png = picturesAs('png');
export const jpeg = picturesAs('jpeg');
export const webp = picturesAs('webp');

function picturesAs<Name extends PictureFormat>(name: Name): Format & { readonly name: Name } {
  return {
    name,
    needsBrowser: true,
    about: `a picture of each slide (${name.toUpperCase()})`,
    make: async (job) => {
      const { drawSlides } = await import('../draw-slides.ts');
      const { tab, budget, progress, slides } = job;
      const { pages, scale, allowLoss } = job.options;
      const digits = Math.max(3, String(slides).length);
      const ending = name === 'jpeg' ? 'jpg' : name;
      const settings = { tab, budget, pages, progress, scale, format: name, allowLoss, noticed: job.warn };
      for await (const { slide, data } of drawSlides(job.deck, job.theme, tab.browser, settings)) {
        const number = String(slide.shown).padStart(digits, '0');
        await job.write(name, `slide-${number}.${ending}`, data, { slides: 1 });
      }
    },
  };
}
