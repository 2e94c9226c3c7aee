import type { Listing } from '../../story/phrases/list.ts';
import { phrase } from '../../story/phrases/phrase.ts';
import type { Span } from '../../text/rich-text.ts';
import { countWords } from '../../text/words.ts';
import { exactPassage, type PlanContext, shownPassage } from '../context.ts';
import { item, run } from '../devices/device.ts';
import { trimRich } from '../display.ts';
import type { DraftSlide } from '../draft-slide.ts';
import { fitsHeading } from '../heading-fit.ts';
import type { Passage } from '../model.ts';
import { type Setting, setPassages } from '../setting.ts';
import type { Section, Unit } from '../units.ts';
import { slideWords, soloSlide, wordsIn } from './statement.ts';
import { topic } from './text.ts';

const statementInsteadOfTopic = 32;
/** Most words of a card in a list. */
const cardWords = 9;
/** Most words of a part on its card. */
const partWords = 14;
/** Most words of one sentence in parts. */
const partsWords = 55;

/** One sentence in parts: the first as headline, the others under it; or what they share above them all. */
export function partsSlide(context: PlanContext, unit: Unit, section: Section, weight: number): DraftSlide[] {
  const { parts, sentence } = unit;
  const [first] = parts;
  if (first === undefined) return [];
  const leadIn = first.part?.leadIn;
  const own = parts.map((part) => part.part?.item ?? part);
  const heads = first.headline && fitsHeading(first.text);
  const shared = leadIn === undefined ? undefined : shownPassage(context, leadIn.spans);
  const under = heads ? own.slice(1) : own;
  // Under what they share, the parts go on in its sentence; under a headline each begins its own.
  const points = under.map((item) =>
    heads || shared === undefined ? shownPassage(context, item.spans) : trimmedPassage(context, item.spans),
  );
  const lead = heads || leadIn === undefined ? undefined : leadOf(context, leadIn.spans);
  const leads = lead !== undefined && wordsIn(context, lead.heading) >= 3;
  const heading = heads
    ? shownPassage(context, first.spans)
    : leads
      ? shownPassage(context, lead.heading)
      : topic(context, section, unit);
  // A topic over two halves of a sentence says less than the sentence.
  if (!heads && !leads && unit.words <= statementInsteadOfTopic)
    return soloSlide(context, unit, section, weight);
  const over = leads ? setPassages(context, lead) : {};
  if (!heads && !leads && shared !== undefined) return soloSlide(context, unit, section, weight);
  const total = [heading, ...points, ...Object.values(over)].reduce(
    (sum, one) => sum + countWords(one.rich.text),
    0,
  );
  if (total > partsWords || points.length > 6) return soloSlide(context, unit, section, weight);
  if (under.length < 2 || under.length > 4 || under.some((one) => wordsIn(context, one.spans) > partWords))
    return soloSlide(context, unit, section, weight);
  const ordered = isSequence(context.story.text.slice(sentence.start, sentence.end)) && !heads;
  const items = points.map((point) => item(run(point)));
  return [
    {
      id: section,
      content: ordered ? { layout: 'pipeline', items } : { layout: 'cards', items },
      heading,
      ...over,
      sentences: [sentence.index],
      shown: [...(leadIn?.spans ?? []), ...(heads ? first.spans : []), ...under.flatMap((one) => one.spans)],
      weight,
    },
  ];
}

/** A sentence that lists short things: what leads to them over the things as tiles. */
export function listSlide(context: PlanContext, unit: Unit, section: Section, weight: number): DraftSlide[] {
  const { list, sentence } = unit;
  const head = list === undefined ? undefined : leadOf(context, list.before);
  if (list === undefined || head === undefined || unit.words > slideWords || !isCards(context, list))
    return soloSlide(context, unit, section, weight);
  return [
    {
      id: section,
      content: {
        layout: 'cards',
        items: list.items.map((one) => item(run(shownPassage(context, [one]), 'strong'))),
      },
      heading: shownPassage(context, head.heading),
      ...setPassages(context, { before: head.before, after: [...head.after, ...list.after] }),
      sentences: [sentence.index],
      shown: [...head.before, ...head.heading, ...head.after, ...list.items, ...list.after],
      weight,
    },
  ];
}

/** Cards hold a few words each; what goes on behind the list is no part of it. */
const isCards = (context: PlanContext, { items, after }: Listing): boolean =>
  items.length >= 2 &&
  items.length <= 12 &&
  items.every((one) => wordsIn(context, [one]) <= cardWords) &&
  wordsIn(context, after) <= cardWords;

/** What stands before a list, as a headline. */
function leadOf({ story, rich }: PlanContext, before: readonly Span[]): Setting | undefined {
  const atoms = rich.marks.filter(({ kind }) => kind === 'math' || kind === 'code' || kind === 'link');
  const found = phrase(before, {
    text: story.text,
    language: story.language,
    atoms,
    fits: fitsHeading,
  });
  return found === undefined ? undefined : { before: found.before, heading: found.core, after: found.after };
}

/** Whether the sentence itself says that its parts follow one another. */
const isSequence = (text: string): boolean =>
  new Set(text.toLowerCase().match(/\b(?:first|then|next|finally|second|third|subsequently)\b/g) ?? [])
    .size >= 2;

const trimmedPassage = (context: PlanContext, spans: readonly Span[]): Passage => {
  const passage = exactPassage(context, spans);
  return { ...passage, rich: trimRich(passage.rich) };
};
