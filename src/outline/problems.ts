import type { Problem } from '../problems/problem.ts';
import type { Story } from '../story/model.ts';
import type { Work } from '../work/model.ts';

const minutesText = (seconds: number): string => {
  const minutes = seconds / 60;
  return minutes < 1.25 ? `${Math.round(seconds)} seconds` : `${Math.round(minutes * 2) / 2} minutes`;
};

/** What the author should know about the plan. */
export function planProblems(
  publication: Work,
  story: Story,
  seconds: number,
  target: number | undefined,
  leftOut: number,
  foreign: number,
): Problem[] {
  const at = publication.abstract?.at ?? { file: publication.file };
  const problems: Problem[] = [];
  if (story.sentences.length === 0) {
    problems.push({
      code: 'nothing-to-tell',
      severity: 'warning',
      message:
        publication.summary === undefined
          ? 'The page has neither abstract nor summary: the deck holds its title, links and reference only.'
          : 'The page has no abstract: the deck is made from its summary, links and reference only.',
      at: { file: publication.file },
      hint: 'Write an abstract on the page and draft again.',
    });
  } else if (target !== undefined && seconds < target * 0.75) {
    problems.push({
      code: 'talk-short',
      severity: 'info',
      message: `The page gives about ${minutesText(seconds)} of a talk of ${minutesText(target)}. Nothing was padded.`,
      at,
      hint: 'Speak freely to the slides, choose a shorter talk, or put text, figures and tables into the body of the page.',
    });
  } else if (target !== undefined && seconds > target * 1.25) {
    problems.push({
      code: 'talk-long',
      severity: 'info',
      message: `Saying all notes takes about ${minutesText(seconds)}, the talk has ${minutesText(target)}.`,
      at,
      hint: 'Leave out what the notes set in bold, or choose a longer talk.',
    });
  }
  if (leftOut > 0) {
    problems.push({
      code: 'body-left-out',
      severity: 'info',
      message: `The body of the page gives ${leftOut} slides more than a talk can hold; they were left out.`,
      at: { file: publication.file },
    });
  }
  if (foreign > 0) {
    problems.push({
      code: 'body-other-language',
      severity: 'info',
      message: `The body of the page has ${foreign === 1 ? 'a section' : `${foreign} sections`} in another language than the deck: left out.`,
      at: { file: publication.file },
      hint: 'Write it in the language of the abstract, if the audience should see it.',
    });
  }
  return problems;
}
