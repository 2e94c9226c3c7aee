import type { Passage } from '../../text/passage.ts';
import { scene } from '../kit/scene.ts';
import type { Layout } from '../layout.ts';
import { block, list } from '../markdown.ts';
import { chunk, limits, listFits } from '../split.ts';

export interface PointsContent {
  readonly layout: 'points';
  readonly leadIn?: Passage;
  readonly points: readonly Passage[];
  /** The points are names of a few words: set as tiles. */
  readonly brief?: boolean;
  readonly caption?: Passage;
}

export const points: Layout<PointsContent> = {
  name: 'points',
  folder: new URL('.', import.meta.url),
  plainly: 'bulleted list',
  drawsFrom: 'list',
  plan: {
    passages: ({ leadIn, points: all, caption }) => [leadIn, ...all, caption],
    context: ({ leadIn, points: all, caption }) => ({
      leadIn: block(leadIn),
      points: list(all),
      caption: block(caption),
    }),
    variants: ({ brief }) => (brief ? ['tiles'] : []),
    seconds: { least: 15, look: 5 },
    shows: () => 'text',
    saysItsText: true,
    withoutRepeats: (content, isKnown) => ({
      ...content,
      points: content.points.filter((point) => !isKnown(point)),
    }),
    isEmpty: ({ points: all, leadIn }) => all.length === 0 && leadIn === undefined,
    split: ({ leadIn, points: all }, { height, headingWords }) =>
      chunk(all, limits.points, (part) => listFits(part, limits.words - headingWords, height)).map(
        (part, index) => ({
          layout: 'points',
          points: part,
          ...(leadIn !== undefined && index === 0 ? { leadIn } : {}),
        }),
      ),
  },
  // A paragraph alone is set as a sentence is, with the things that it names beside it.
  draw: ({ list: points, text = '' }, options) =>
    points !== undefined || text.trim() === '' ? undefined : scene(text, options),
};
