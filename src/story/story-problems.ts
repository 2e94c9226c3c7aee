import { balanced } from './claims/headline.ts';
import { summaryFault } from './message.ts';
import type { Story, StoryInput } from './model.ts';

/** Under this the role is a guess, and slides use the neutral layout. */
export const sureRole = 0.5;

const notUsed = {
  'no sentence':
    'The summary does not say what the paper found or offers; the message comes from the abstract.',
  'other language':
    'The summary is in another language than the abstract; the message comes from the abstract.',
  'other paper':
    'The summary shares no words with title and abstract: is it left from another page? The message comes from the abstract.',
} as const;

/** What a reader of the story should know before trusting it: code, one sentence, and where. */
export function storyProblems(input: StoryInput, story: Story): Story['problems'] {
  const problems: Story['problems'][number][] = [];
  const { text, sentences } = story;
  if (text.trim() === '') {
    problems.push({ code: 'no-abstract', message: 'There is no abstract to read.' });
    return problems;
  }
  if (/\blorem ipsum\b/iu.test(text)) {
    const start = text.search(/\blorem ipsum\b/iu);
    problems.push({
      code: 'placeholder-text',
      message: 'The abstract holds placeholder text (lorem ipsum).',
      span: { start, end: start + 11 },
    });
  }
  const onWork = sentences.filter((one) => one.role !== 'other');
  if (onWork.length === 0)
    problems.push({
      code: 'no-content',
      message: 'No sentence of the abstract tells about the work itself.',
    });
  else if (onWork.length === 1 && onWork[0]!.text.length < 80)
    problems.push({ code: 'very-short-abstract', message: 'The abstract is a single short sentence.' });
  if (!/^en\b/iu.test(story.language))
    problems.push({
      code: 'language-not-modelled',
      message: `Roles in the language “${story.language}” come from labels, cue phrases and position only.`,
    });
  const unsure = onWork.filter((one) => one.confidence < sureRole);
  if (unsure.length > 0)
    problems.push({
      code: 'unsure-roles',
      message: `The role of ${unsure.length} of ${onWork.length} sentences is a guess; they get the neutral layout.`,
      span: { start: unsure[0]!.start, end: unsure[0]!.end },
    });
  for (const { start, end, text: words } of sentences) {
    if (!balanced(words))
      problems.push({
        code: 'unbalanced-bracket',
        message: 'A bracket or quotation mark of this sentence is not closed.',
        span: { start, end },
      });
  }
  const last = sentences.at(-1);
  if (last && /[\p{L}\p{N},;-]$/u.test(last.text) && last.text.length > 60)
    problems.push({
      code: 'abstract-cut-off',
      message: 'The abstract does not end with a stop; it may be cut off.',
      span: { start: last.start, end: last.end },
    });
  const fault = input.summary?.trim() ? summaryFault(input) : undefined;
  if (fault !== undefined) problems.push({ code: 'summary-not-used', message: notUsed[fault] });
  return problems;
}
