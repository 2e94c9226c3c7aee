import { mainVerb } from '../../story/claims/clause.ts';
import { tokenise } from '../../story/claims/tokens.ts';
import { accented } from '../devices/accent.ts';
import type { DraftSlide } from '../draft-slide.ts';
import type { Passage } from '../model.ts';
import { countWords } from '../words.ts';

/** A phrase of so many words can be set off in a sentence. */
const phraseWords = { least: 2, most: 9 };

/** A sentence in large type, with the phrase set off that says what is new: a number with its noun, else what the verb takes. */
export function designed(slide: DraftSlide): DraftSlide {
  const { content } = slide;
  if (content.layout !== 'statement' || content.contrast === true || slide.key === true) return slide;
  const { statement, support } = content;
  return {
    ...slide,
    content: {
      layout: 'sentence',
      sentence: setOff(statement),
      ...(support === undefined ? {} : { support }),
    },
  };
}

function setOff(passage: Passage): Passage {
  const phrase = newsOf(passage.rich.text);
  return phrase === undefined
    ? passage
    : accented(passage, { part: { text: phrase, spans: [] }, mark: 'em' });
}

/** What the sentence says of its subject, up to the first mark or joint. */
function newsOf(text: string): string | undefined {
  const tokens = tokenise(text, { start: 0, end: text.length });
  const verb = mainVerb(tokens);
  const from = verb === undefined ? undefined : tokens[verb.index + 1];
  if (from === undefined) return;
  const rest = text.slice(from.start);
  const end =
    /[,;:(—–.]|\s(?:that|which|who|and|but|to|by|in|for|with|from|on|at|as|because|while|whereas|when|if|using|through|among|between|across)\s/u.exec(
      rest.slice(12),
    );
  const phrase = (end === null ? rest : rest.slice(0, 12 + end.index)).replace(/[\s.]+$/u, '');
  const words = countWords(phrase);
  return words >= phraseWords.least && words <= phraseWords.most ? phrase : undefined;
}
