import type { Problem } from '../../problems/problem.ts';
import { judgeDeck } from '../faithful/deck.ts';
import type { JudgedUnit } from '../faithful/judged-unit.ts';
import type { Contradiction } from '../faithful/judgement.ts';
import { wording } from '../faithful/wording.ts';
import type { Rule } from '../model.ts';

/** Nothing on a slide that the page contradicts; the author's own words are fine, wrong numbers are not. */
export const rule: Rule = {
  about: 'numbers, units, names, negations, hedges, authors, years that differ from the page',
  check: (context) => {
    const { publication, deck, file } = context;
    if (!publication || !context.story) {
      return [
        {
          code: 'faithful/no-page',
          severity: 'info',
          message: 'No publication page links to this deck, so nothing can be compared.',
          at: { file },
          hint: 'Write `slides: <name of the deck>` into the page.',
        },
      ];
    }
    const { judged, facts } = judgeDeck(context.units, publication, context.story, deck);
    return [
      ...facts,
      ...judged.flatMap((unit) =>
        unit.judgements.flatMap(({ contradictions }) =>
          contradictions.map((found) => toProblem(found, unit, file)),
        ),
      ),
    ];
  },
};

function toProblem(found: Contradiction, { unit }: JudgedUnit, file: string): Problem {
  const texts = wording[found.kind];
  return {
    code: `faithful/${found.kind}`,
    severity: found.kind === 'hedge-lost' || found.kind === 'number-out-of-place' ? 'warning' : 'error',
    message: texts.message(found.said, found.page),
    at: { file, line: unit.line, column: 1 },
    slide: unit.slide,
    why: texts.why,
    hint: texts.hint(found.said, found.page),
    excerpt: unit.text.length > 160 ? `${unit.text.slice(0, 159)}…` : unit.text,
  };
}
