import { dirname } from 'node:path';
import { outdatedPictures, outdatedProblem } from '../../deck/draft/paper-pictures.ts';
import type { Problem } from '../../problems/problem.ts';
import { comparedTokens } from '../../text/compared-tokens.ts';
import type { Rule } from '../model.ts';

/** What the page says and the deck leaves out: numbers first, then whole parts of the argument. */
export const rule: Rule = {
  about:
    'numbers of the abstract that are neither on a slide nor in the notes; parts of the argument and figures that were left out',
  check: ({ story, units, publication, deck, file }) => {
    if (!story || !publication) return [];
    const all = units.map(({ text }) => text).join('\n');
    const there = new Set(comparedTokens(all).map(({ key }) => key));
    const squeezed = all.replace(/[\s*_\\]/g, '');
    const problems: Problem[] = [];
    for (const quantity of story.quantities) {
      const keys = comparedTokens(quantity.number).map(({ key }) => key);
      if (keys.every((key) => there.has(key)) || squeezed.includes(quantity.number.replace(/\s/g, '')))
        continue;
      problems.push({
        code: 'complete/number-missing',
        severity: 'warning',
        message: `The abstract's ${quantity.text} is neither on a slide nor in the notes.`,
        at: { file },
        why: 'Every number of the abstract should at least be ready in the notes.',
        hint: `Add it to the notes: “${sentenceOf(quantity.sentence, story.sentences)}”`,
      });
    }
    problems.push(...missingRoles(story.sentences, there, file));
    const images = publication.body
      .flatMap(({ blocks }) => blocks)
      .filter((block) => block.kind === 'image' && block.file !== undefined);
    const unused = images.filter(
      (block) => block.kind === 'image' && !deck.text.includes(block.src.split('/').at(-1) ?? ''),
    );
    if (unused.length > 0) {
      problems.push({
        code: 'complete/figure-unused',
        severity: 'info',
        message: `${unused.length} of the page's figures are on no slide.`,
        at: { file },
        hint: 'A longer talk (--talk seminar) brings them in.',
      });
    }
    const outdated = outdatedPictures(publication, dirname(file));
    return [...problems, ...outdatedProblem(publication, outdated, 'complete/paper-changed')];
  },
};

const sentenceOf = (index: number, sentences: readonly { readonly text: string }[]) =>
  sentences[index]?.text ?? '';

function missingRoles(
  sentences: readonly { readonly text: string; readonly role: string; readonly confidence: number }[],
  there: ReadonlySet<string>,
  file: string,
): Problem[] {
  const problems: Problem[] = [];
  for (const role of ['objective', 'result', 'conclusion']) {
    const own = sentences.filter((sentence) => sentence.role === role && sentence.confidence >= 0.6);
    if (own.length === 0) continue;
    const isThere = own.some(({ text }) => {
      const keys = comparedTokens(text).map(({ key }) => key);
      return keys.filter((key) => there.has(key)).length >= keys.length * 0.6;
    });
    if (!isThere)
      problems.push({
        code: 'complete/role-missing',
        severity: 'info',
        message: `Nothing of the abstract's ${role} is on the slides or in the notes.`,
        at: { file },
      });
  }
  return problems;
}
