import type { Item } from '../../layouts/kit/plan.ts';
import { headingLines } from '../../layouts/metrics.ts';
import { mainVerb } from '../../story/claims/clause.ts';
import { tokenise } from '../../text/tokens.ts';
import { containment, contentWords, countWords } from '../../text/words.ts';
import { labelPassage, type PlanContext, shownPassage } from '../context.ts';
import { item, run } from '../devices/device.ts';
import { displayRich } from '../display.ts';
import type { DraftSlide } from '../draft-slide.ts';
import { sentenceNote } from '../finish.ts';
import type { Passage } from '../model.ts';
import type { Place } from '../places.ts';
import { headlineWords, setPassages, shortForms } from '../setting.ts';
import type { Unit } from '../units.ts';
import { visibleText } from '../visible.ts';
import { claimsAlone, isMessage } from './alone.ts';
import { takeawaySlide } from './takeaway.ts';

/** Where no claim is that short. */
const headlineMost = 24;
/** A card is read at a glance; a longer one stands only where else there is no card. */
const cardWords = [14, 18] as const;
/** Words of the slide, labels included. */
const slideWords = 54;
/** A card that shares so much with the headline, or another card, says it again. */
const same = 0.6;
/** Two headlines with so many words in common are one. */
const sameLine = 0.85;

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
  { places: ['method'], label: 'how', need: 3 },
  { places: ['result'], label: 'found', need: 2 },
  { places: ['conclusion'], label: 'soWhat', need: 4 },
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
  narrative: readonly DraftSlide[],
): DraftSlide | undefined {
  const alone = takeawaySlide(context, units);
  const claims = (unit: Unit) => claimsAlone(context, unit, narrative);
  const ofPaper = units.filter((unit) => isOfPaper(context, unit));
  const message = headOf(context, ofPaper, alone, claims, narrative.at(-1));
  if (message === undefined) return alone;
  const { head, ...beside } = message;
  const found = cardWords.reduce<Card[]>(
    (cards, most) => (cards.length < 2 ? cardsOf(context, ofPaper, message, claims, most) : cards),
    [],
  );
  if (found.length < 2) {
    const own = alone?.content.layout === 'statement' ? alone.content.statement.rich.text : undefined;
    const says = own !== undefined && !announces.test(own);
    return says ? alone : (headAlone(context, message, narrative.at(-1)) ?? alone);
  }
  return {
    ...frameOf(context),
    content: { layout: 'recap', items: found.map(({ line }) => line) },
    heading: head,
    ...beside,
    notes: [
      ...(alone?.notes ?? []),
      ...found.flatMap(({ unit }) => sentenceNote(context, unit.sentence.index, [unit.sentence])),
    ],
  };
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

/** The message without cards, unless the slide before it has just said it. */
function headAlone(
  context: PlanContext,
  { head, ...beside }: Message,
  last: DraftSlide | undefined,
): DraftSlide | undefined {
  return followsItself(last, head.rich.text)
    ? undefined
    : { ...frameOf(context), content: { layout: 'statement', statement: head }, ...beside, notes: [] };
}

/** In a language without a model, a place that only the order tells is none to be named. */
const isSure = ({ sentence }: Unit): boolean => sentence.from !== 'position';

/** Who paid and what a study could not do are no message. */
const isOfPaper = ({ publication }: PlanContext, { section, sentence }: Unit): boolean => {
  const label = publication.abstract?.labels.findLast(({ span }) => span.start <= sentence.start);
  return (
    section !== 'aside' &&
    section !== 'availability' &&
    !/^(?:\p{L}+ )?limitations?$/iu.test(label?.text ?? '')
  );
};

/** What the authors themselves call their conclusion. */
const isConclusion = ({ place, sentence }: Unit): boolean =>
  place === 'conclusion' && sentence.from === 'label';

type ClaimsOf = (unit: Unit) => readonly Passage[];

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

/** The message of the paper, with what is read with it. */
interface Message {
  readonly head: Passage;
  readonly before?: Passage;
  readonly after?: Passage;
}

/** The message: a summary or a title that is a claim; else the finding or conclusion that says most about what the title names. */
function headOf(
  context: PlanContext,
  units: readonly Unit[],
  alone: DraftSlide | undefined,
  claims: ClaimsOf,
  last: DraftSlide | undefined,
): Message | undefined {
  const suits = ({ rich: { text } }: Passage, most = headlineWords) =>
    countWords(text) <= most && headingLines(text) <= 3 && !announces.test(text);
  const summary = alone?.content.layout === 'statement' ? alone.content.statement : undefined;
  if (summary !== undefined && suits(summary) && alone?.before === undefined) return { head: summary };
  const claim = titleClaim(context);
  if (claim !== undefined && suits(claim)) return { head: claim };
  const worth = (unit: Unit) =>
    (isConclusion(unit) ? 3 : 0) +
    sharedWithTitle(context, unit.sentence.text) +
    (unit.place === 'conclusion' ? 1 : 0) +
    (concludes.test(unit.sentence.text) ? 2 : 0) -
    (isSecondary.test(unit.sentence.text) ? 1 : 0);
  const ends = units
    .filter((unit) => isSure(unit) && (unit.place === 'conclusion' || unit.place === 'result'))
    .sort((one, other) => worth(other) - worth(one) || other.sentence.index - one.sentence.index);
  const { message: said } = context.story;
  const aims = units.filter(({ sentence }) => sentence.index === said?.sentence && said.from !== 'first');
  const all = [...ends, ...aims];
  const upTo = (unit: Unit, most: number): Message[] => {
    const head = claims(unit).findLast((one) => suits(one, isConclusion(unit) ? headlineMost : most));
    return head === undefined ? [] : [{ head }];
  };
  const short = all.flatMap((unit) => upTo(unit, headlineWords));
  const open =
    short.length > 0
      ? short
      : [
          ...all.flatMap((unit) => condensedMessages(context, unit)),
          ...all.flatMap((unit) => upTo(unit, headlineMost)),
        ];
  // A drawing stands as it is: its headline on the next slide again says nothing new.
  return open.find(({ head }) => !followsItself(last, head.rich.text)) ?? open[0];
}

/** By these the authors say themselves what it comes to. */
const concludes =
  /^(?:(?:in conclusion|in summary|overall|taken together|collectively|altogether|together),? |(?:we|i|the authors?) conclude\b|(?:these|our|the) (?:results|findings|data|analyses|observations) (?:\p{L}+ )?(?:suggest|indicate|show|demonstrate|imply|reveal|support|highlight)|(?:this|our) (?:study|work|analysis|paper|article) (?:\p{L}+ )?(?:shows|demonstrates|suggests|reveals|finds))/iu;
/** One more finding, and what is so for now. */
const isSecondary =
  /^(?:moreover|furthermore|in addition|additionally|also|currently|finally|as an? (?:example|illustration)|in some|for (?:example|instance)|surprisingly|interestingly)\b/iu;

/** A message of more words than a headline has, cut at its clause, with what is to be read with it in small type. */
function condensedMessages(context: PlanContext, unit: Unit): Message[] {
  const { text } = unit.sentence;
  if (announces.test(text) || !isMessage(text)) return [];
  return shortForms(context, unit).flatMap((set) => {
    const head = shownPassage(context, set.heading);
    return isMessage(head.rich.text, text) && !announces.test(head.rich.text)
      ? [{ head, ...setPassages(context, set) }]
      : [];
  });
}

const isAgain = (one: string, other: string): boolean =>
  containment(one, other) > sameLine && containment(other, one) > sameLine;

const author =
  '(?:we|i|researchers|scientists|scholars|the authors?|(?:this|the present|our|the) (?:paper|study|work|article|thesis|report|review|chapter|survey))';
const deed =
  'comput(?:e|ed)|stream|exemplif(?:y|ie)|identif(?:y|ied) \\d+|enrol(?:l)?|recruit|conceptuali[sz]e|validate|revisit|formali[sz]e|implement|collect|perform|adopt|verif(?:y|ie)|demonstrate (?:an?|the)|present|introduce|propose|develop|describe|release|investigate|study|studie|examine|explore|analy[sz]e|aim|evaluate|assess|compare|discuss|review|report|address|consider|extend|provide|conduct|use|build|apply|applie|test|outline|synthesi[sz]e|check|delve|focus|make|create|construct|design|describe|give|offer|simulate|train|highlight|name|take|envision|summari[sz]e|characteri[sz]e|cover|conclude with|set up|look(?:ed)? at|survey|define|classify|classifie|suggest an?|calculate|derive|estimate|measure|obtain|select|identify how';
/** What says that something was done, and not what came of it, is no message. */
const announces = new RegExp(
  `^(?:(?:here(?:in)?|in this (?:paper|work|study|article|thesis)),? |(?:in|with|by|using|for|to) [^,]{3,70}, )?${author} (?:\\p{L}+ly )?(?:also |then |further )?(?:ha(?:ve|s) )?(?:are the first to |(?:${deed})(?:s|d|ed|es)?|built|made|gave|took)\\b(?! that\\b)|` +
    '\\b(?:is|are|was|were|will be) (?:presented|introduced|proposed|described|discussed|investigated|studied|examined|analy[sz]ed|reviewed|outlined|given|used|employed|applied|collected|recorded|rated)\\b|' +
    '^(?:respondents|participants|subjects|patients|students|users|volunteers) (?:rated|completed|indicated|answered|read|viewed|watched|performed|filled)\\b|' +
    `^${author} (?:\\p{L}+ly )?(?:believe|hope|expect|anticipate)s?\\b|` +
    '\\b(?:freely|publicly|openly) (?:access\\p{L}*|available|released)\\b|' +
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
    // 'Global analyses of models' is a name.
    tokens[verb.index + 1]?.lower === 'of' ||
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
  { head, before, after }: Message,
  claims: ClaimsOf,
  most: number,
): Card[] {
  const said = [head, before, after].flatMap((one) => (one === undefined ? [] : [one.rich.text]));
  const found = new Map<CardKind, Card>();
  for (const kind of [...kinds].sort((one, other) => one.need - other.need)) {
    if (found.size === cardsMost || (kind.label === 'why' && found.size >= enough)) break;
    const room = slideWords - said.reduce((sum, text) => sum + countWords(text) + 2, 0);
    const card = cardOf(context, units, kind, said, Math.min(most, room), claims);
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
    .filter((unit) => isSure(unit) && (places.includes(unit.place) || label === 'what'))
    .sort((one, other) => worthOf(context, other) - worthOf(context, one));
  for (const unit of open) {
    const isEnd = label === 'found' || label === 'soWhat';
    const isAim = places.includes(unit.place);
    const passage = claims(unit).findLast(
      ({ rich: { text } }) =>
        countWords(text) <= most &&
        !(isEnd && announces.test(text)) &&
        (label === 'what' ? isAim || introduces.test(text) : !introduces.test(text)) &&
        !(label === 'why' && own.test(text)),
    );
    if (passage === undefined) continue;
    const { text } = passage.rich;
    if (said.some((one) => containment(text, one) > same || containment(one, text) > same)) continue;
    return { line: item(run(labelPassage(context.words[label]), 'strong'), run(passage)), unit, text };
  }
  return;
}

/** What a paper presents is its idea, wherever that stands. */
const introduces = new RegExp(
  `^(?:(?:here(?:in)?|in this (?:paper|work|study)),? )?${author} (?:present|introduce|propose)(?:s|d|ed)?\\b`,
  'iu',
);
/** What the authors say of themselves is no reason for the work. */
const own = /^(?:we|i|our|this (?:paper|study|work|article))\b/iu;

/** Numbers of a finding are what people take home, and what the title names. */
const worthOf = (context: PlanContext, { figures, sentence }: Unit): number =>
  (figures.length > 0 ? 1 : 0) +
  sentence.confidence +
  0.3 * Math.min(3, sharedWithTitle(context, sentence.text));
