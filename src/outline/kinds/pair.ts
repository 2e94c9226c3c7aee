import { pairIn } from '../../story/grammar/pair.ts';
import { type PlanContext, shownPassage } from '../context.ts';
import { accentedAt } from '../devices/accent.ts';
import type { DraftSlide } from '../draft-slide.ts';
import { isDangling } from '../headline.ts';
import type { Section, Unit } from '../units.ts';
import { spansOf } from './statement.ts';

/** Two clauses that a sentence sets against each other, each on a panel, the word that does it between them. */
export function pairSlide(
  context: PlanContext,
  unit: Unit,
  section: Section,
  weight: number,
): DraftSlide | undefined {
  if (!/^en\b/iu.test(context.story.language)) return undefined;
  const spans = spansOf(unit);
  const passage = shownPassage(context, spans);
  const { text } = passage.rich;
  const pair = isDangling(text) ? undefined : pairIn(text);
  const first = pair && accentedAt(passage, pair.first, 'strong');
  const sentence = pair && first && accentedAt(first, pair.second, 'em');
  return (
    sentence && {
      id: section,
      content: { layout: 'sentence', variants: ['pair'], sentence },
      sentences: [unit.sentence.index],
      shown: spans,
      weight,
      storyPart: unit.place,
    }
  );
}
