import type { Passage } from '../../text/passage.ts';
import type { Layout } from '../layout.ts';
import { list } from '../markdown.ts';
import { chunk, limits, listFits } from '../split.ts';

export interface StepsContent {
  readonly layout: 'steps';
  readonly steps: readonly Passage[];
}

export const steps: Layout<StepsContent> = {
  name: 'steps',
  folder: new URL('.', import.meta.url),
  plainly: 'numbered list',
  plan: {
    passages: ({ steps: all }) => all,
    context: ({ steps: all }) => ({ steps: list(all) }),
    seconds: { least: 20, look: 10 },
    saysItsText: true,
    split: ({ steps: all }, { height }) =>
      chunk(all, limits.points, (part) => listFits(part, limits.words, height)).map((part) => ({
        layout: 'steps',
        steps: part,
      })),
  },
};
