import { linkAddress } from '../../text/markdown.ts';
import type { Layout, SlideImage } from '../layout.ts';
import { block, words } from '../markdown.ts';

export interface ImageContent {
  readonly layout: 'image';
  readonly image: SlideImage;
}

/** A picture as large as the slide allows. */
export const image: Layout<ImageContent> = {
  name: 'image',
  folder: new URL('.', import.meta.url),
  plainly: 'picture under the heading',
  fit: { hasPicture: true, longHeading: true },
  wrappers: { credit: 'credit' },
  plan: {
    passages: (content) => [content.image.credit],
    context: (content) => ({ image: imageContext(content.image) }),
    seconds: { least: 20, look: 15 },
    shows: () => 'evidence',
    images: (content) => [content.image],
  },
};

export const imageContext = ({ alt, name, credit }: SlideImage) => ({
  alt: words(alt),
  name: linkAddress(name),
  credit: block(credit),
});
