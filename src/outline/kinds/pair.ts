import { joinedIn } from '../../story/grammar/joined/joined.ts';
import { pairIn } from '../../story/grammar/pair.ts';
import type { Span } from '../../text/rich-text.ts';
import { countWords } from '../../text/words.ts';
import { type PlanContext, shownPassage } from '../context.ts';
import { accentedAt } from '../devices/accent.ts';
import type { DraftSlide } from '../draft-slide.ts';
import { drawnAlone } from '../figure/findings.ts';
import { isDangling } from '../headline.ts';
import type { Section, Unit } from '../units.ts';
import { endsOpen } from '../whole.ts';
import { spansOf } from './statement.ts';

/** A sentence in two sides, each on a panel, the word that joins them between them; and how good a picture it is of them. */
export interface PairSlide {
  readonly slide: DraftSlide;
  readonly spans: readonly Span[];
  readonly worth: number;
  readonly isJoined: boolean;
}

/** Two clauses against each other are seen as well as a chain of boxes. */
const against = 0.5;
/** A drawing with a claim over it tells more than two sides of one sentence. */
const joined = 0.42;
/** Words of a sentence in two sides that is still read at a glance. */
const wordsMost = 46;

/** Two clauses that a sentence sets against each other, or two sides that a reason, a result, an order or a comparison joins. */
export function pairSlide(
  context: PlanContext,
  unit: Unit,
  section: Section,
  weight: number,
): PairSlide | undefined {
  if (!/^en\b/iu.test(context.story.language)) return undefined;
  const spans = spansOf(unit);
  const passage = shownPassage(context, spans);
  const { text } = passage.rich;
  // 'Because the bank moves, …' is whole; 'Because they move, …' points back.
  if (isDangling(text.replace(opening, ''))) return undefined;
  const pair = pairIn(text);
  const suits = !hasNumbers(unit) && countWords(text) <= wordsMost && !endsOpen(text);
  const sides = pair ?? (suits ? joinedIn(text) : undefined);
  if (sides === undefined) return undefined;
  const first = accentedAt(passage, sides.first, 'strong');
  const sentence = first && accentedAt(first, sides.second, 'em');
  const way = 'way' in sides ? sides.way : 'against';
  return (
    sentence && {
      slide: {
        id: section,
        content: {
          layout: 'sentence',
          variants: way === 'against' ? ['pair'] : ['pair', way],
          sentence,
        },
        sentences: [unit.sentence.index],
        shown: spans,
        weight,
        storyPart: unit.place,
      },
      spans,
      worth: pair === undefined ? joined : against,
      isJoined: pair === undefined,
    }
  );
}

const opening = /^(?:to|if|when|once|while|although|though|because|since|as|whereas|whilst)\s+/iu;

const hasNumbers = ({ comparison, figures }: Unit): boolean =>
  comparison !== undefined || figures.some(({ worth }) => worth > drawnAlone);
