import type { StoryInput } from '../../src/story/model.ts';

export interface CorpusAbstract extends StoryInput {
  readonly id: string;
  readonly site: string;
}

export function corpusAbstracts(folder: string): {
  readonly abstracts: readonly CorpusAbstract[];
  readonly unread: readonly string[];
};
