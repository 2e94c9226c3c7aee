import { counted, type Draws, fits, item, run } from './device.ts';

/** Marks of fewer things than this say less than the number, unless they are people. */
const marksFrom = 20;
/** More people than this are dots. */
const personsMost = 48;

/** A mark for each thing that the text counts. */
export const drawCount: Draws<'count'> = ({ count, people }, tools) => {
  if (!fits(7, count.noun)) return;
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
export const drawSubset: Draws<'subset'> = ({ whole, part }, tools) => {
  if (!fits(8, whole.noun) || !fits(10, part.noun) || part.value >= whole.value) return;
  return {
    content: {
      layout: 'array',
      items: [item(...counted(tools, whole)), item(...counted(tools, part))],
      label: tools.label(tools.context.words.dotEach),
    },
    accent: { part: part.number, mark: 'em' },
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
  if (!fits(8, count.noun)) return;
  const said = approximation === undefined || count.number.text.startsWith(approximation.text);
  const lead = said ? [] : [run(tools.part(approximation))];
  return {
    content: { layout: 'heroes', items: [item(...lead, ...counted(tools, count))] },
    accent: { part: joinParts(count.number, count.noun), mark: 'em' },
    worth: 0.55,
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

type SomePart = Parameters<typeof fits>[1] & {};

/** The stretch from one part to the end of the next, for a headline's accent. */
const joinParts = (one: SomePart, other: SomePart): SomePart => ({
  text: `${one.text} ${other.text}`,
  spans: [...one.spans, ...other.spans],
});
