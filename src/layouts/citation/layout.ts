import type { Passage } from '../../text/passage.ts';
import { scene } from '../kit/scene.ts';
import type { Layout } from '../layout.ts';
import { block } from '../markdown.ts';

export interface CitationContent {
  readonly layout: 'citation';
  readonly citation: Passage;
  readonly thanks?: Passage;
}

export const citation: Layout<CitationContent> = {
  name: 'citation',
  folder: new URL('.', import.meta.url),
  plainly: 'paragraph',
  isReference: true,
  wrappers: { citation: 'reference' },
  plan: {
    passages: (content) => [content.citation, content.thanks],
    context: (content) => ({ citation: block(content.citation), thanks: block(content.thanks) }),
    seconds: { least: 10, look: 0 },
    glossaryWords: 'never',
  },
  draw: (_, options) => scene('', options),
};
