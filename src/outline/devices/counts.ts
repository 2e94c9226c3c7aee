import { isRepeat } from '../../story/quantities/incidental.ts';
import type { Counted, Part } from '../../story/relations/model.ts';
import { counted, type DeviceTools, type Draws, fits, item, run } from './device.ts';

/** Marks of fewer things than this say less than the number, unless they are people. */
const marksFrom = 20;
/** More people than this are dots. */
const personsMost = 48;

/**
 * Whether the number is the one to show: no part of it is told next ('of the 20 models, 10 fail'), it was not told before
 * ('these 95 models'), and its label is closed ('19 French learners' of English are no learners of French).
 */
function isAll({ context }: DeviceTools, { number, noun }: Counted): boolean {
  const { text } = context.story;
  const [from, to] = [number.spans[0]?.start ?? 0, noun.spans.at(-1)?.end ?? 0];
  const [before, after] = [text.slice(Math.max(0, from - 24), from), text.slice(to, to + 40)];
  // How data were cut, who of them were women: no finding of anybody.
  const own = context.story.quantities.find(({ start, end }) => start <= from && from < end);
  // '20 adults with it and 24 adults without': one of two groups alone has lost its name.
  const head = lastWord(noun.text);
  const twin = context.story.quantities.some(
    (other) => other !== own && other.sentence === own?.sentence && lastWord(other.counts ?? '') === head,
  );
  if (twin && /^\s(?:with|without|from|in|of|who|aged|and)\b/u.test(after)) return false;
  // '1 in 4 adults' are no four adults.
  if (
    /(?:^|\s)(?:\d+|one|two|three|four|five|six|seven|eight|nine) (?:in|out of) (?:every )?$/iu.test(before)
  )
    return false;
  if (own?.key === false || /^\sof\s\p{Lu}/u.test(after)) return false;
  return !(
    /\b(?:of|among)\s(?:the\s|all\s)?$/iu.test(before) && /^[^.;]{0,30}?,\s(?:only\s)?\d/u.test(after)
  );
}

const lastWord = (words: string): string => words.split(/\s/u).at(-1)?.toLowerCase() ?? '';

/** A mark for each thing that the text counts. */
export const drawCount: Draws<'count'> = ({ count, people }, tools) => {
  if (count.value < 3 || !fits(7, count.noun) || isRepeat(count.noun.text) || !isAll(tools, count)) return;
  const accent = { part: joinParts(count.number, count.noun), mark: 'em' as const };
  if (count.value < marksFrom && !people)
    return { content: { layout: 'heroes', items: [item(...counted(tools, count))] }, accent, worth: 0.35 };
  const persons = people && count.value <= personsMost;
  const { words } = tools.context;
  return {
    content: {
      layout: 'array',
      ...(persons ? { variants: ['persons'] } : {}),
      items: [item(...counted(tools, count))],
      label: tools.label(persons ? words.figureEach : words.dotEach),
    },
    accent,
    worth: persons ? 0.75 : 0.65,
  };
};

/** A count and a part of it, in one array. */
export const drawSubset: Draws<'subset'> = ({ whole, part, lead }, tools) => {
  if (!fits(8, whole.noun) || !fits(10, part.noun) || part.value >= whole.value) return;
  return {
    content: {
      layout: 'array',
      items: [
        item(...counted(tools, whole)),
        item(
          ...(lead === undefined ? [] : [run(tools.title(lead))]),
          ...counted(tools, { number: part.number, noun: withoutBe(part.noun) }),
        ),
      ],
      label: tools.label(tools.context.words.dotEach),
    },
    // A part that a later sentence counts is not in the headline.
    accent: { part: lead === undefined ? part.number : joinParts(whole.number, whole.noun), mark: 'em' },
    worth: 0.9,
  };
};

/** How many came back: the same array twice. */
export const drawAttrition: Draws<'attrition'> = ({ before, after }, tools) => ({
  content: {
    layout: 'array',
    variants: ['twin'],
    items: [item(...counted(tools, before)), item(...counted(tools, after))],
    label: tools.label(tools.context.words.dotEach),
  },
  accent: { part: after.number, mark: 'em' },
  worth: 0.9,
});

/** A count too large for marks. */
export const drawScale: Draws<'scale'> = ({ approximation, count }, tools) => {
  if (!fits(8, count.noun) || !isAll(tools, count)) return;
  const said = approximation === undefined || count.number.text.startsWith(approximation.text);
  const lead = said ? [] : [run(tools.part(approximation))];
  return {
    content: { layout: 'heroes', items: [item(...lead, ...counted(tools, count))] },
    accent: { part: joinParts(count.number, count.noun), mark: 'em' },
    worth: 0.58,
  };
};

/** Two counts that belong together. */
export const drawCountPair: Draws<'count-pair'> = ({ first, second }, tools) => {
  if (!fits(8, first.noun, second.noun)) return;
  return {
    content: { layout: 'heroes', items: [item(...counted(tools, first)), item(...counted(tools, second))] },
    accent: { part: joinParts(first.number, first.noun), mark: 'em' },
    worth: 0.7,
  };
};

/** 'were positive' under a number: 'positive'. */
function withoutBe(noun: Part): Part {
  const verb = /^(?:were|was|are|is)\s(?=\p{L}{3})/u.exec(noun.text)?.[0].length ?? 0;
  const [first, ...rest] = noun.spans;
  return verb === 0 || first === undefined || first.end - first.start <= verb
    ? noun
    : { text: noun.text.slice(verb), spans: [{ ...first, start: first.start + verb }, ...rest] };
}

type SomePart = Parameters<typeof fits>[1] & {};

/** The stretch from one part to the end of the next, for a headline's accent. */
const joinParts = (one: SomePart, other: SomePart): SomePart => ({
  text: `${one.text} ${other.text}`,
  spans: [...one.spans, ...other.spans],
});
