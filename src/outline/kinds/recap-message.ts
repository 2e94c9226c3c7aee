import { headingLines } from '../../layouts/metrics.ts';
import { mainVerb } from '../../story/claims/clause.ts';
import { tokenise } from '../../text/tokens.ts';
import { contentWords, countWords } from '../../text/words.ts';
import { type PlanContext, shownPassage } from '../context.ts';
import { displayRich } from '../display.ts';
import type { DraftSlide } from '../draft-slide.ts';
import type { Passage } from '../model.ts';
import { headlineWords, setPassages, shortForms } from '../setting.ts';
import type { Unit } from '../units.ts';
import { isMessage, isWhole } from './alone.ts';
import { isWholeIn } from './cut-claim.ts';
import { splitTitle } from './title.ts';

/** Where no claim is that short. */
const headlineMost = 24;
/** What the authors say it comes to is worth a longer headline than a finding beside others. */
const concludingMost = 24;

/** In a language without a model, a place that only the order tells is none to be named. */
export const isSure = ({ sentence }: Unit): boolean => sentence.from !== 'position';

/** Who paid and what a study could not do are no message. */
export const isOfPaper = ({ publication }: PlanContext, { section, sentence }: Unit): boolean => {
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

/** The claims of a sentence that stand alone, the shortest first. */
export type ClaimsOf = (unit: Unit) => readonly Passage[];

/** The message of the paper, with what is read with it. */
export interface Message {
  readonly head: Passage;
  readonly before?: Passage;
  readonly after?: Passage;
  /** The sentence it is from, where it is one of the abstract. */
  readonly sentence?: number;
  /** The authors say that this is what it comes to: their summary, 'We conclude that …'. */
  readonly isOwn: boolean;
}

/**
 * What may stand over the cards, the best first: a summary or a title that is a claim; what the paper concludes; what it
 * found; where it concludes nothing, what it presents, over what that led to.
 */
export function messagesOf(
  context: PlanContext,
  units: readonly Unit[],
  alone: DraftSlide | undefined,
  claims: ClaimsOf,
): Message[] {
  const suits = ({ rich: { text } }: Passage, most = headlineWords) =>
    countWords(text) <= most && headingLines(text) <= 3 && !announces(text);
  const summary = alone?.content.layout === 'statement' ? alone.content.statement : undefined;
  const claim = titleClaim(context);
  const own = [
    ...(summary !== undefined && suits(summary) && alone?.before === undefined ? [summary] : []),
    ...(claim !== undefined && suits(claim) ? [claim] : []),
  ].map((head) => ({ head, isOwn: true }));
  const worth = (unit: Unit) =>
    (isConclusion(unit) ? 3 : 0) +
    sharedWithTitle(context, unit.sentence.text) +
    (unit.place === 'conclusion' ? 1 : 0) +
    (concludes.test(unit.sentence.text) ? 2 : 0) -
    (isSecondary.test(unit.sentence.text) ? 1 : 0) -
    (isAddition.test(unit.sentence.text) ? 1 : 0);
  const ends = units
    .filter((unit) => isSure(unit) && (unit.place === 'conclusion' || unit.place === 'result'))
    .sort((one, other) => worth(other) - worth(one) || other.sentence.index - one.sentence.index);
  const { message: said } = context.story;
  const aims = units.filter(({ sentence }) => sentence.index === said?.sentence && said.from !== 'first');
  const isSound = ({ sentence }: Unit, one: Passage) =>
    isWholeIn(sentence.text, one.rich.text) && isWhole(context, one);
  const upTo = (unit: Unit, most: number): Message[] => {
    const room = isConclusion(unit)
      ? headlineMost
      : concludes.test(unit.sentence.text)
        ? concludingMost
        : most;
    const head = claims(unit).findLast((one) => suits(one, Math.max(room, most)) && isSound(unit, one));
    return head === undefined ? [] : [{ head, sentence: unit.sentence.index, isOwn: isOwn(unit) }];
  };
  const from = (some: readonly Unit[]) => {
    const short = some.flatMap((unit) => upTo(unit, headlineWords));
    return short.length > 0
      ? short
      : [
          ...some.flatMap((unit) => condensedMessages(context, unit)),
          ...some.flatMap((unit) => upTo(unit, headlineMost)),
        ];
  };
  const presents = units
    .filter(({ sentence: { text } }) => introduces.test(text))
    .flatMap((unit) => {
      const head = claims(unit).findLast(
        (one) => countWords(one.rich.text) <= headlineMost - 6 && isSound(unit, one),
      );
      return head === undefined ? [] : [{ head, sentence: unit.sentence.index, isOwn: false }];
    })
    .slice(0, 1);
  const concluding = ends.filter(
    (unit) => isConclusion(unit) || unit.place === 'conclusion' || concludes.test(unit.sentence.text),
  );
  // An aim is no message where the paper tells what came of it.
  const found = from(ends.length > 0 ? ends : aims);
  return concluding.length > 0
    ? [...own, ...found]
    : [...own, ...found.slice(0, 1), ...presents, ...found.slice(1)];
}

/** By these the authors say themselves what it comes to. */
const concludes =
  /^(?:(?:in conclusion|in summary|overall|taken together|collectively|altogether|together),? |(?:we|i|the authors?) conclude\b|(?:these|our|the) (?:results|findings|data|analyses|observations) (?:\p{L}+ )?(?:suggest|indicate|show|demonstrate|imply|reveal|support|highlight)|(?:this|our) (?:study|work|analysis|paper|article) (?:\p{L}+ )?(?:shows|demonstrates|suggests|reveals|finds))/iu;
const isOwn = (unit: Unit): boolean => isConclusion(unit) || concludes.test(unit.sentence.text);

/** One more finding, and what is so for now. */
const isSecondary =
  /^(?:moreover|furthermore|in addition|additionally|also|currently|finally|as an? (?:example|illustration)|in some|for (?:example|instance)|surprisingly|interestingly)\b/iu;

/** 'X also increased Y': something else came first. */
const isAddition = /^(?:\S+ ){1,6}also\b/iu;

/** A message of more words than a headline has, cut at its clause, with what is to be read with it in small type. */
function condensedMessages(context: PlanContext, unit: Unit): Message[] {
  const { text } = unit.sentence;
  if (announces(text) || !isMessage(text)) return [];
  return shortForms(context, unit).flatMap((set) => {
    const head = shownPassage(context, set.heading);
    return isMessage(head.rich.text, text) && !announces(head.rich.text) && isWhole(context, head)
      ? [{ head, ...setPassages(context, set), sentence: unit.sentence.index, isOwn: isOwn(unit) }]
      : [];
  });
}

const author =
  '(?:we|i|researchers|scientists|scholars|the authors?|(?:this|the present|our|the) (?:paper|study|work|article|thesis|report|review|chapter|survey))';
const deed =
  'comput(?:e|ed)|stream|exemplif(?:y|ie)|identif(?:y|ied) \\d+|enrol(?:l)?|recruit|conceptuali[sz]e|validate|revisit|formali[sz]e|implement|collect|perform|adopt|verif(?:y|ie)|demonstrate (?:an?|the)|present|introduce|propose|develop|describe|release|investigate|study|studie|examine|explore|analy[sz]e|aim|evaluate|assess|compare|discuss|review|report|address|consider|extend|provide|conduct|use|build|apply|applie|test|outline|synthesi[sz]e|check|delve|focus|make|create|construct|design|describe|give|offer|simulate|train|highlight|name|take|envision|summari[sz]e|characteri[sz]e|cover|conclude with|set up|look(?:ed)? at|survey|define|classify|classifie|suggest an?|calculate|derive|estimate|measure|obtain|select|identify how';
/** What says that something was done, and not what came of it, is no message. */
const announcing = new RegExp(
  `^(?:(?:here(?:in)?|in this (?:paper|work|study|article|thesis)),? |(?:in|with|by|using|for|to) [^,]{3,70}, )?${author} (?:\\p{L}+ly )?(?:also |then |further )?(?:ha(?:ve|s) )?(?:are the first to |(?:${deed})(?:s|d|ed|es)?|built|made|gave|took)\\b(?! that\\b)|` +
    '\\b(?:is|are|was|were|will be) (?:presented|introduced|proposed|described|discussed|investigated|studied|examined|analy[sz]ed|reviewed|outlined|given|used|employed|motivated|illustrated|derived|developed|implemented|evaluated|tested|conducted|performed|applied|collected|recorded|rated)\\b|' +
    '^(?:respondents|participants|subjects|patients|students|users|volunteers) (?:rated|completed|indicated|answered|read|viewed|watched|performed|filled)\\b|' +
    `^${author} (?:\\p{L}+ly )?(?:believe|hope|expect|anticipate)s?\\b|` +
    '\\b(?:freely|publicly|openly) (?:access\\p{L}*|available|released)\\b|' +
    '^(?:the |our |one )?(?:main |primary |overall )?(?:aim|purpose|objective|goal)s?\\b',
  'iu',
);

/** 'We curate', 'we employ': where authors are the subject, only these verbs tell what came out. */
const finding =
  /^(?:we|i) (?:\p{L}+ly |also |further |then |thus |therefore |here )*(?:(?:can|could|may|are able to|were able to) )?(?:f(?:ou|i)nd|show(?:ed)?|demonstrated?|observed?|conclude[ds]?|prove[ds]?|confirm(?:ed)?|reveal(?:ed)?|argue[ds]?|suggest(?:ed)?|establish(?:ed)?|discover(?:ed)?|detect(?:ed)?|uncover(?:ed)?|see|saw|note[ds]?|obtain(?:ed)?|achieve[ds]?|reach(?:ed)?|improve[ds]?|reduce[ds]?|increase[ds]?|outperform(?:ed)?|did not|do not|cannot|could not|identif(?:y|ied)|report(?:ed)? (?:that|correlations?|associations?|differences?)|estimated? that|rule out|solve[ds]?|recover(?:ed)?|predict(?:ed)?|gain(?:ed)?|provided? (?:the first |new |strong |clear |further )?evidence)\b/iu;
const byAuthors = /^(?:we|i) \p{L}/iu;

/** Whether words only say what was done. */
export const announces = (text: string): boolean =>
  announcing.test(text) || (byAuthors.test(text) && !finding.test(text));

/** How many words of the title a sentence has. */
export function sharedWithTitle({ publication }: PlanContext, text: string): number {
  const title = new Set(contentWords(publication.title?.value.text ?? ''));
  return new Set(contentWords(text).filter((word) => title.has(word))).size;
}

/** A title that is a whole clause says itself what the paper found: 'Self-reported use does not affect consensus'. */
function titleClaim(context: PlanContext): Passage | undefined {
  if (context.publication.title === undefined) return;
  const { rich } = splitTitle(context).title;
  if (/[?？]\s*$|:\s/u.test(rich.text) || countWords(rich.text) < 5) return;
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
  const title = { rich: displayRich(rich), field: 'title' };
  return isWhole(context, title) ? title : undefined;
}

/** What a paper presents is its idea, wherever that stands. */
export const introduces = new RegExp(
  `^(?:(?:here(?:in)?|in this (?:paper|work|study)),? )?${author} (?:present|introduce|propose)(?:s|d|ed)?\\b`,
  'iu',
);
