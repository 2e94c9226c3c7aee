import type { Item } from '../../layouts/kit/plan.ts';
import { headingLines } from '../../layouts/metrics.ts';
import { mainVerb } from '../../story/claims/clause.ts';
import type { Span } from '../../text/rich-text.ts';
import { tokenise } from '../../text/tokens.ts';
import { containment, countWords } from '../../text/words.ts';
import { furniturePassage, type PlanContext, shownPassage } from '../context.ts';
import { item, run } from '../devices/device.ts';
import { displayRich } from '../display.ts';
import type { DraftSlide } from '../draft-slide.ts';
import { claimHeadline } from '../headline.ts';
import { leansBack } from '../leaning.ts';
import type { Passage } from '../model.ts';
import { textOf } from '../spans.ts';
import type { Section, Unit } from '../units.ts';
import { takeawaySlide } from './takeaway.ts';

const headlineWords = 16;
const cardWords = 22;
/** Words of the slide, labels included. */
const slideWords = 54;

/** Sections that a card is taken from, in the order of the story; the first that has a claim gives it. */
const cards: readonly (readonly Section[])[] = [
  ['objective', 'method'],
  ['result'],
  ['conclusion', 'result'],
];

/**
 * What to take home: the message of the paper over what was done, found and concluded. Where too few claims stand on their
 * own, the message alone. Undefined where there is none.
 */
export function recapSlide(context: PlanContext, units: readonly Unit[]): DraftSlide | undefined {
  const alone = takeawaySlide(context, units);
  const head = headOf(context, units, alone);
  if (head === undefined) return alone;
  const found = cardsOf(context, units, head.passage);
  if (found.length < 2) return alone ?? message(context, head.passage);
  return {
    id: 'takeaway',
    content: { layout: 'recap', items: found.map(({ line }) => line) },
    heading: head.passage,
    kicker: context.words.takeaway,
    sentences: [],
    shown: [],
    notes: alone?.notes ?? [],
    level: 'lightning',
    key: true,
    weight: 99,
    stretch: 'takeaway',
  };
}

/** The message alone, where too few claims stand beside it. */
const message = (context: PlanContext, statement: Passage): DraftSlide => ({
  id: 'takeaway',
  content: { layout: 'statement', statement },
  kicker: context.words.takeaway,
  sentences: [],
  shown: [],
  level: 'lightning',
  key: true,
  weight: 99,
  stretch: 'takeaway',
});

interface Claimed {
  readonly unit: Unit;
  readonly spans: readonly Span[];
}

/** At the end of a talk 'these results' are those that were shown. */
const sumsUp =
  /^(?:overall,? |together,? |taken together,? )?(?:these|our|the) (?:results|findings|data|analyses|observations)\b(?!.*\b(?:this|that|it|they|their|such)\b)/iu;

/** A claim that is true and clear away from its neighbours. */
function claimOf(context: PlanContext, unit: Unit, most: number): Claimed | undefined {
  const whole = unit.point?.spans ?? [unit.sentence];
  const light = unit.phrasing?.light ? unit.phrasing.core : undefined;
  const { text } = context.story;
  const spans = [claimHeadline(context, unit), whole, light, unit.phrasing?.core]
    .filter((one) => one !== undefined)
    .find((one) => {
      const words = textOf(text, one);
      return countWords(words) >= 4 && countWords(words) <= most && (sumsUp.test(words) || !leansBack(words));
    });
  return spans && { unit, spans };
}

function headOf(
  context: PlanContext,
  units: readonly Unit[],
  alone: DraftSlide | undefined,
): { readonly passage: Passage } | undefined {
  const summary = alone?.content.layout === 'statement' ? alone.content.statement : undefined;
  const suits = ({ rich: { text } }: Passage) => countWords(text) <= headlineWords && headingLines(text) <= 3;
  if (summary !== undefined)
    return suits(summary) && alone?.before === undefined ? { passage: summary } : undefined;
  const claim = titleClaim(context);
  if (claim !== undefined && suits(claim)) return { passage: claim };
  // The first sentence of an abstract without an aim is background, and no message.
  const { message: told } = context.story;
  const message = told?.from === 'first' ? undefined : told?.sentence;
  const order = [
    ...units.filter(({ section }) => section === 'conclusion').reverse(),
    ...units.filter(({ sentence }) => sentence.index === message),
    ...units.filter(({ section }) => section === 'objective'),
  ];
  for (const unit of order) {
    const claim = claimOf(context, unit, headlineWords);
    const passage = claim && shownPassage(context, claim.spans);
    if (passage && suits(passage)) return { passage };
  }
  return undefined;
}

/** A title that is a whole clause says itself what the paper found: 'Self-reported use does not affect consensus'. */
function titleClaim({ publication }: PlanContext): Passage | undefined {
  const rich = publication.title?.value;
  if (rich === undefined || /[?？]\s*$|:\s/u.test(rich.text) || countWords(rich.text) < 5) return;
  const tokens = tokenise(rich.text, { start: 0, end: rich.text.length });
  const verb = mainVerb(tokens);
  const first = tokens[0]?.lower ?? '';
  // 'Using …', 'How …', 'Towards …' are no claims, though a verb may follow.
  if (
    verb === undefined ||
    verb.index < 1 ||
    /ing$|^(?:how|why|what|when|where|which|who|to|towards?|on|is|are|does|do|can|should)$/u.test(first)
  )
    return;
  return { rich: displayRich(rich), field: 'title' };
}

function cardsOf(context: PlanContext, units: readonly Unit[], head: Passage): { readonly line: Item }[] {
  const used = new Set<Unit>();
  let room = slideWords - countWords(head.rich.text);
  return cards.flatMap((sections) => {
    const open = sections.flatMap((section) =>
      units.filter((unit) => unit.section === section && !used.has(unit)),
    );
    const best = [...open].sort((one, other) => worthOf(other) - worthOf(one));
    for (const unit of best) {
      const claim = claimOf(context, unit, Math.min(cardWords, room - 1));
      if (claim === undefined) continue;
      const passage = shownPassage(context, claim.spans);
      if (containment(passage.rich.text, head.rich.text) > 0.6) continue;
      used.add(unit);
      room -= countWords(passage.rich.text) + 1;
      const place = placeOf(unit, units);
      const label = place in context.words ? context.words[place as keyof typeof context.words] : '';
      return [{ line: item(run(furniturePassage(label), 'strong'), run(passage)) }];
    }
    return [];
  });
}

/** A sentence of no sure role is a finding where it stands after the aim, in the second half of the text. */
const placeOf = (unit: Unit, units: readonly Unit[]): Section => {
  const at = units.indexOf(unit);
  return unit.section === 'neutral' && at * 2 >= units.length ? 'result' : unit.section;
};

/** Numbers of a finding are what people take home. */
const worthOf = (unit: Unit): number => (unit.figures.length > 0 ? 1 : 0) + unit.sentence.confidence;
