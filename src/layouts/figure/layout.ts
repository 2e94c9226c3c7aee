import { imageContext } from '../image/layout.ts';
import type { Layout, SlideImage } from '../layout.ts';

export interface FigureContent {
  readonly layout: 'figure';
  readonly image: SlideImage;
}

/** The page's own figure, whole and on a white card, its caption as the headline or the credit. */
export const figure: Layout<FigureContent> = {
  name: 'figure',
  folder: new URL('.', import.meta.url),
  plainly: 'picture under the heading',
  fit: { hasPicture: true },
  plan: {
    passages: ({ image }) => [image.credit],
    context: ({ image }) => ({ image: imageContext(image) }),
    seconds: { least: 25, look: 20 },
    // The picture needs the room: what an acronym means is told.
    glossaryWords: 0,
    shows: () => 'evidence',
    images: ({ image }) => [image],
  },
};
