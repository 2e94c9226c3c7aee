import { labelPassage, type PlanContext } from '../context.ts';
import { type DeviceTools, fits, item, run, toolsOf } from '../devices/device.ts';
import { isVague } from '../devices/wording.ts';
import type { DraftSlide } from '../draft-slide.ts';
import type { Unit } from '../units.ts';

/** A talk on more sentences has no room for a slide that says what comes. */
const sentencesMost = 11;
const objectWords = 9;
const restWords = 9;

export interface Agenda {
  readonly slide: DraftSlide;
  /** It stands before the slides of this sentence. */
  readonly before: number;
}

/** What the paper brings, one card for each clause that says so: what the talk will tell, after the gap. */
export function agendaSlide(context: PlanContext, units: readonly Unit[]): readonly Agenda[] {
  const relation = context.story.relations.find((one) => one.kind === 'contributions');
  if (relation?.kind !== 'contributions' || units.length > sentencesMost) return [];
  const cards = relation.cards.filter(({ object }) => fits(objectWords, object) && !isVague(object));
  const announced = new Set(cards.map(({ sentence }) => sentence));
  const first = Math.min(...announced);
  if (cards.length < 2 || announced.size < 2 || !units.some(({ sentence }) => sentence.index === first))
    return [];
  const tools = toolsOf(context);
  return [
    {
      slide: {
        id: 'contributions',
        content: { layout: 'cards', variants: ['agenda'], items: cards.map((card) => cardItem(card, tools)) },
        heading: labelPassage(context.words.whatIsNew),
        sentences: [],
        shown: relation.spans,
        weight: 63,
        storyPart: 'objective',
      },
      before: first,
    },
  ];
}

type Card = Parameters<typeof fits>[1] & {};

const cardItem = ({ object, rest }: { readonly object: Card; readonly rest?: Card }, tools: DeviceTools) =>
  item(
    run(tools.title(object), 'strong'),
    ...(rest !== undefined && fits(restWords, rest) ? [run(tools.part(rest))] : []),
  );
