import type { Publication } from '../publication/model.ts';
import type { Span } from '../text/rich-text.ts';
import type { StoryInput } from './model.ts';

/** What story analysis needs of a publication. A page without an abstract gives an empty text. */
export function storyInput(publication: Publication): StoryInput {
  const { abstract, title, summary } = publication;
  const rich = abstract?.text;
  const atoms: Span[] = [];
  const breaks: number[] = [];
  for (const mark of rich?.marks ?? []) {
    if (mark.kind === 'math' || mark.kind === 'code' || mark.kind === 'link')
      atoms.push({ start: mark.start, end: mark.end });
    else if (mark.kind === 'paragraph') breaks.push(mark.start);
  }
  return {
    text: rich?.text ?? '',
    language: abstract?.language ?? publication.language,
    labels: abstract?.labels ?? [],
    atoms,
    breaks,
    ...(title === undefined ? {} : { title: title.value.text }),
    ...(summary === undefined ? {} : { summary: summary.value.text }),
  };
}
