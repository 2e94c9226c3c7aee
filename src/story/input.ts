import { toPlain } from '../text/plain.ts';
import type { Work } from '../work/model.ts';
import type { StoryInput } from './model.ts';

/**
 * What story analysis sees of a publication: the abstract's text with its formulas, code and links as atoms
 * that are never cut, its paragraph breaks and its section labels. Offsets are those of `abstract.text`.
 * A page without abstract gives an empty text (the summary, where there is one, still gives the message).
 */
export function storyInput(publication: Work): StoryInput {
  const { abstract, title, summary } = publication;
  const rich = abstract?.text;
  return {
    text: rich?.text ?? '',
    language: abstract?.language ?? publication.language,
    ...(title ? { title: toPlain(title.value) } : {}),
    ...(summary ? { summary: toPlain(summary.value) } : {}),
    labels: (abstract?.labels ?? []).map(({ text, span, role }) => ({
      text,
      span,
      ...(role ? { role } : {}),
    })),
    atoms: (rich?.marks ?? [])
      .filter(({ kind }) => kind === 'math' || kind === 'code' || kind === 'link')
      .map(({ start, end }) => ({ start, end })),
    breaks: (rich?.marks ?? []).filter(({ kind }) => kind === 'paragraph').map(({ start }) => start),
  };
}
