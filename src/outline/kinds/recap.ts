import type { Item } from '../../layouts/kit/plan.ts';
import { headingLines } from '../../layouts/metrics.ts';
import { mainVerb } from '../../story/claims/clause.ts';
import { tokenise } from '../../text/tokens.ts';
import { containment, contentWords, countWords } from '../../text/words.ts';
import { furniturePassage, type PlanContext } from '../context.ts';
import { item, run } from '../devices/device.ts';
import { displayRich } from '../display.ts';
import type { DraftSlide } from '../draft-slide.ts';
import { sentenceNote } from '../finish.ts';
import type { Passage } from '../model.ts';
import type { Place } from '../places.ts';
import type { Unit } from '../units.ts';
import { claimsAlone } from './alone.ts';
import { takeawaySlide } from './takeaway.ts';

const headlineWords = 16;
/** Where no claim is that short. */
const headlineMost = 24;
const cardWords = 24;
/** Words of the slide, labels included. */
const slideWords = 54;
/** A card that shares so much with the headline, or another card, says it again. */
const same = 0.6;

/** What a card is about, its label, and which kinds are needed first. */
interface CardKind {
  readonly places: readonly Place[];
  readonly label: 'why' | 'what' | 'how' | 'found' | 'soWhat';
  readonly need: number;
}

/** The contribution, the main result and what it means, in the order of the story. */
const kinds: readonly CardKind[] = [
  { places: ['gap', 'background'], label: 'why', need: 5 },
  { places: ['objective'], label: 'what', need: 1 },
  { places: ['method'], label: 'how', need: 4 },
  { places: ['result'], label: 'found', need: 2 },
  { places: ['conclusion'], label: 'soWhat', need: 3 },
];
const cardsMost = 3;
/** So many cards need no card that says why. */
const enough = 2;

/**
 * What to take home: the message of the paper over what was done, found and concluded. Where too few claims stand on their
 * own, the summary alone; a sentence of the abstract that has its slide is not said again. `told` are the slides before it.
 */
export function recapSlide(
  context: PlanContext,
  units: readonly Unit[],
  told: readonly DraftSlide[],
): DraftSlide | undefined {
  const alone = takeawaySlide(context, units);
  const claims = (unit: Unit) => claimsAlone(context, unit, told);
  const head = headOf(context, units, alone, claims);
  if (head === undefined) return alone;
  const found = cardsOf(context, units, head, claims);
  if (found.length < 2) return alone;
  return {
    ...frameOf(context),
    content: { layout: 'recap', items: found.map(({ line }) => line) },
    heading: head,
    notes: [
      ...(alone?.notes ?? []),
      ...found.flatMap(({ unit }) => sentenceNote(context, unit.sentence.index, [unit.sentence])),
    ],
  };
}

/** In a language without a model, a place that only the order tells is none to be named. */
const isSure = ({ sentence }: Unit): boolean => sentence.from !== 'position';

type ClaimsOf = (unit: Unit) => readonly Passage[];

const frameOf = (context: PlanContext) => ({
  id: 'takeaway',
  kicker: context.words.takeaway,
  sentences: [],
  shown: [],
  level: 'lightning' as const,
  key: true,
  weight: 99,
  stretch: 'takeaway',
});

/** The message: a summary or a title that is a claim; else the finding or conclusion that says most about what the title names. */
function headOf(
  context: PlanContext,
  units: readonly Unit[],
  alone: DraftSlide | undefined,
  claims: ClaimsOf,
): Passage | undefined {
  const suits = ({ rich: { text } }: Passage, most = headlineWords) =>
    countWords(text) <= most && headingLines(text) <= 3 && !announces.test(text);
  const summary = alone?.content.layout === 'statement' ? alone.content.statement : undefined;
  if (summary !== undefined && suits(summary) && alone?.before === undefined) return summary;
  const claim = titleClaim(context);
  if (claim !== undefined && suits(claim)) return claim;
  const worth = ({ sentence, place }: Unit) =>
    sharedWithTitle(context, sentence.text) + (place === 'conclusion' ? 1 : 0);
  const ends = units
    .filter((unit) => isSure(unit) && (unit.place === 'conclusion' || unit.place === 'result'))
    .sort((one, other) => worth(other) - worth(one) || other.sentence.index - one.sentence.index);
  const { message: said } = context.story;
  const aims = units.filter(({ sentence }) => sentence.index === said?.sentence && said.from !== 'first');
  for (const most of [headlineWords, headlineMost])
    for (const unit of [...ends, ...aims]) {
      const found = claims(unit).findLast((one) => suits(one, most));
      if (found !== undefined) return found;
    }
  return undefined;
}

const author =
  '(?:we|i|the authors?|(?:this|the present|our|the) (?:paper|study|work|article|thesis|report|review|chapter|survey))';
const deed =
  'present|introduce|propose|develop|describe|release|investigate|study|studie|examine|explore|analy[sz]e|aim|evaluate|assess|compare|discuss|review|report|address|consider|extend|provide|conduct|use|build|apply|applie|test|outline|synthesi[sz]e|check|delve|focus|make|create|construct|design|describe|give|offer|simulate|train';
/** What says that something was done, and not what came of it, is no message. */
const announces = new RegExp(
  `^(?:(?:here(?:in)?|in this (?:paper|work|study|article|thesis)),? )?${author} (?:\\p{L}+ly )?(?:also |then |further )?(?:(?:${deed})(?:s|d|ed|es)?|built|made|gave)\\b|` +
    '\\b(?:is|are|was|were|will be) (?:presented|introduced|proposed|described|discussed|investigated|studied|examined|analy[sz]ed|reviewed|outlined|reported|given)\\b|' +
    '^(?:the |our |one )?(?:main |primary |overall )?(?:aim|purpose|objective|goal)s?\\b',
  'iu',
);

/** How many words of the title a sentence has. */
function sharedWithTitle({ publication }: PlanContext, text: string): number {
  const title = new Set(contentWords(publication.title?.value.text ?? ''));
  return new Set(contentWords(text).filter((word) => title.has(word))).size;
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

interface Card {
  readonly line: Item;
  readonly unit: Unit;
  readonly text: string;
}

/** One card for each step of the story that has a claim of its own; how it was done, and why, only where there is room. */
function cardsOf(
  context: PlanContext,
  units: readonly Unit[],
  head: Passage | undefined,
  claims: ClaimsOf,
): Card[] {
  const said = head === undefined ? [] : [head.rich.text];
  const found = new Map<CardKind, Card>();
  for (const kind of [...kinds].sort((one, other) => one.need - other.need)) {
    if (found.size === cardsMost || (kind.label === 'why' && found.size >= enough)) break;
    const room = slideWords - said.reduce((sum, text) => sum + countWords(text) + 2, 0);
    const card = cardOf(context, units, kind, said, Math.min(cardWords, room), claims);
    if (card === undefined) continue;
    found.set(kind, card);
    said.push(card.text);
  }
  return kinds.flatMap((kind) => found.get(kind) ?? []);
}

function cardOf(
  context: PlanContext,
  units: readonly Unit[],
  { places, label }: CardKind,
  said: readonly string[],
  most: number,
  claims: ClaimsOf,
): Card | undefined {
  const open = units
    .filter((unit) => isSure(unit) && places.includes(unit.place))
    .sort((one, other) => worthOf(context, other) - worthOf(context, one));
  for (const unit of open) {
    const isEnd = label === 'found' || label === 'soWhat';
    const passage = claims(unit).findLast(
      ({ rich: { text } }) => countWords(text) <= most && !(isEnd && announces.test(text)),
    );
    if (passage === undefined) continue;
    const { text } = passage.rich;
    if (said.some((one) => containment(text, one) > same || containment(one, text) > same)) continue;
    return { line: item(run(furniturePassage(context.words[label]), 'strong'), run(passage)), unit, text };
  }
  return;
}

/** Numbers of a finding are what people take home, and what the title names. */
const worthOf = (context: PlanContext, { figures, sentence }: Unit): number =>
  (figures.length > 0 ? 1 : 0) +
  sentence.confidence +
  0.3 * Math.min(3, sharedWithTitle(context, sentence.text));
