import type { Item } from '../../layouts/kit/plan.ts';
import { plain, type RichText, type Span } from '../../text/rich-text.ts';
import { containment, countWords } from '../../text/words.ts';
import { labelPassage, type PlanContext, shownPassage } from '../context.ts';
import { item, run } from '../devices/device.ts';
import type { DraftSlide } from '../draft-slide.ts';
import { sentenceNote } from '../finish.ts';
import { headlineSpans } from '../headline.ts';
import type { Passage } from '../model.ts';
import type { Unit } from '../units.ts';
import { visibleText } from '../visible.ts';
import { claimsAlone } from './alone.ts';
import { paperLink } from './closing.ts';
import { type Card, cardsOf } from './recap-cards.ts';
import { announces, type ClaimsOf, isOfPaper, type Message, messagesOf } from './recap-message.ts';
import { wordsIn } from './statement.ts';
import { takeawaySlide } from './takeaway.ts';

/** A card is read at a glance; a longer one stands only where else there is no card. */
const cardWords = [18, 22, 14] as const;
/** Words of the slide. */
const slideWords = 54;
/** Two headlines with so many words in common are one. */
const sameLine = 0.85;
/**
 * What to take home: the message of the paper over what was found. Where too few claims stand on their own, the summary
 * alone; a sentence of the abstract that has its slide is not said again. `told` are the slides before it.
 */
export function recapSlide(
  context: PlanContext,
  units: readonly Unit[],
  narrative: readonly DraftSlide[],
  available: readonly Unit[] = [],
): DraftSlide | undefined {
  const alone = takeawaySlide(context, units);
  const claims = (unit: Unit) => claimsAlone(context, unit, narrative);
  const ofPaper = units.filter((unit) => isOfPaper(context, unit));
  const last = narrative.at(-1);
  const all = messagesOf(context, ofPaper, alone, claims);
  // A drawing stands as it is: its headline on the next slide again says nothing new.
  const fresh = all.filter(({ head }) => !followsItself(last, head.rich.text));
  // What was done is no message in place of what was just found.
  const found = fresh.filter(({ head }) => !announces(head.rich.text));
  const open = found.length > 0 ? found : fresh.length > 0 && fresh.length === all.length ? fresh : all;
  const source = sourceOf(context);
  const below = quiet(context, available).reduce((sum, spans) => sum + wordsIn(context, spans), 0);
  const taken = wordsOf(source) + below;
  const headed = withCards(context, ofPaper, open, claims, taken);
  const single = headed === undefined ? withoutCards(context, ofPaper, open[0], alone, narrative) : undefined;
  if (single !== undefined) return single;
  const chosen = headed ?? underLabel(context, ofPaper, claims, taken);
  if (chosen === undefined) return undefined;
  const { head, before, after } = chosen.message;
  const where = quiet(context, available);
  return {
    ...frameOf(context),
    content: {
      layout: 'recap',
      items: [
        ...chosen.cards.map(({ line }) => line),
        ...(source === undefined ? [] : [source]),
        ...where.map((spans) => item(run(shownPassage(context, spans)))),
      ],
    },
    heading: head,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    sentences: where.length === 0 ? [] : available.map(({ sentence }) => sentence.index),
    shown: where.flat(),
    notes: [
      ...(alone?.notes ?? []),
      ...chosen.cards.flatMap(({ unit }) => sentenceNote(context, unit.sentence.index, [unit.sentence])),
    ],
  };
}

/** The message by itself. */
function withoutCards(
  context: PlanContext,
  units: readonly Unit[],
  message: Message | undefined,
  alone: DraftSlide | undefined,
  narrative: readonly DraftSlide[],
): DraftSlide | undefined {
  const own = alone?.content.layout === 'statement' ? alone.content.statement.rich.text : undefined;
  if (own !== undefined && !announces(own)) return alone;
  if (message !== undefined)
    return headAlone(context, message, narrative) ?? (own === undefined ? alone : undefined);
  // What was done is no message where the paper tells what came out.
  return units.some(({ place }) => place === 'result' || place === 'conclusion') ? undefined : alone;
}

/** Where nothing stands for the whole: what was made and what was found side by side, so that no talk just stops. */
function underLabel(
  context: PlanContext,
  units: readonly Unit[],
  claims: ClaimsOf,
  taken: number,
): Chosen | undefined {
  const message = label(context);
  const ways = cardWords.map((most) =>
    cardsOf(context, units, message, claims, { most, words: slideWords - taken }),
  );
  const cards = ways
    .map((way) => way.filter(({ isWeak }) => !isWeak))
    .find((way) => way.length >= 2 && way.some(({ isEnd }) => isEnd));
  return cards && { message, cards };
}

interface Chosen {
  readonly message: Message;
  readonly cards: readonly Card[];
}

/** The first message under which two findings are left, else two claims; then no message, over which all findings are. */
function withCards(
  context: PlanContext,
  units: readonly Unit[],
  messages: readonly Message[],
  claims: ClaimsOf,
  taken: number,
): Chosen | undefined {
  const words = slideWords - taken;
  const none = label(context);
  const open = [...messages, none];
  const known = new Map(units.map((unit) => [unit, claims(unit)]));
  const ends = ({ cards }: Chosen) => cards.filter(({ isEnd }) => isEnd).length;
  const all = open.map((message): Chosen => {
    const ways = cardWords.map((most) => ({
      message,
      cards: cardsOf(context, units, message, (unit) => known.get(unit) ?? [], { most, words }),
    }));
    return ways.reduce((best, way) => (ends(way) > ends(best) ? way : best));
  });
  const two = all.filter(({ cards }) => cards.length >= 2);
  const claim = two.filter(({ message }) => message !== none);
  // What the authors say themselves stays over the cards; else findings under no headline beat one of them over what was done.
  const [first] = messages;
  const own = first?.isOwn === true;
  if (own && first.sentence === undefined) return claim.find(({ message }) => message === first);
  return (
    claim.find((one) => ends(one) >= 2) ??
    (own ? undefined : two.find((one) => ends(one) >= 2)) ??
    claim.find((one) => ends(one) > 0) ??
    claim.find(({ message }) => !announces(message.head.rich.text)) ??
    (messages.length === 0 ? two.find((one) => ends(one) > 0) : undefined)
  );
}

/** Longest words that say where things are, in a line under the cards. */
const availableWords = 16;

/** The one sentence that says where things are, or its claim, as a line under the cards; a longer one has a slide. */
export function quiet(context: PlanContext, available: readonly Unit[]): readonly (readonly Span[])[] {
  const [unit] = available;
  if (unit === undefined || available.length > 1) return [];
  const forms = [[unit.sentence], headlineSpans(context, unit)];
  const short = forms.find((spans) => spans !== undefined && wordsIn(context, spans) <= availableWords);
  return short === undefined ? [] : [short];
}

const wordsOf = (line: Item | undefined): number =>
  (line?.pieces ?? []).reduce((sum, { passage }) => sum + countWords(passage.rich.text), 0);

/** Over findings of which none stands for the others: the slide says only what it is. */
const label = ({ words }: PlanContext): Message => ({ head: labelPassage(words.takeaway), isOwn: false });

/** Longest venue beside the address. */
const venueLength = 60;

/** Where the paper is, for the code beside the cards: its venue and year, and its address. */
function sourceOf(context: PlanContext): Item | undefined {
  const link = paperLink(context);
  if (link === undefined) return;
  const { venue, date } = context.publication;
  const name = venue === undefined || venue.sample ? undefined : (venue.short ?? venue.name).text.trim();
  const year =
    date === undefined || date.sample || name?.includes(`${date.year}`) ? undefined : `${date.year}`;
  const where =
    name === undefined || name.length > venueLength ? year : [name, year].filter(Boolean).join(', ');
  const address: RichText = {
    text: link.address,
    marks: [{ kind: 'link', start: 0, end: link.address.length, href: link.url }],
    origin: [],
  };
  const passage = (rich: RichText): Passage => ({ rich, field: 'citation' });
  const pieces = [
    ...(where === undefined ? [] : [run(passage(plain(where)), 'strong')]),
    run(passage(address)),
  ];
  return { ...item(...pieces), joint: ' · ' };
}

/** Share of the words of a slide that the takeaway says again, from which it needs no slide of its own. */
const saidAgain = 0.85;

/** Whether a slide shows words and their parts, and nothing that these words would not tell: it may go where they come next. */
export const isSaidBy = (slide: DraftSlide, words: string): boolean =>
  ((slide.content.layout === 'statement' && slide.content.support === undefined) ||
    slide.content.layout === 'cards' ||
    slide.content.layout === 'chain') &&
  containment(visibleText(slide), words) >= saidAgain;

/** Whether the slide before has the same words in large type, and has to stay. */
const followsItself = (last: DraftSlide | undefined, words: string): boolean =>
  last !== undefined &&
  isAgain(
    words,
    (last.content.layout === 'statement' ? last.content.statement : last.heading)?.rich.text ?? '',
  ) &&
  !isSaidBy(last, words);

/** Slides at the end of a talk that an audience still has before its eyes. */
const justSaid = 4;

/** The message without cards, unless a slide has just said it. */
function headAlone(
  context: PlanContext,
  { head, ...beside }: Message,
  narrative: readonly DraftSlide[],
): DraftSlide | undefined {
  return narrative.slice(-justSaid).some((slide) => followsItself(slide, head.rich.text))
    ? undefined
    : { ...frameOf(context), content: { layout: 'statement', statement: head }, ...beside, notes: [] };
}

const frameOf = (context: PlanContext) => ({
  id: 'takeaway',
  kicker: context.words.takeaway,
  sentences: [],
  shown: [],
  level: 'lightning' as const,
  key: true,
  weight: 99,
  storyPart: 'takeaway',
});

const isAgain = (one: string, other: string): boolean =>
  containment(one, other) > sameLine && containment(other, one) > sameLine;
