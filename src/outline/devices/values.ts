import type { Piece } from '../../layouts/kit/plan.ts';
import type { Labelled, Part } from '../../story/relations/model.ts';
import { type DeviceTools, type Draws, fits, item, run } from './device.ts';

const value = (tools: DeviceTools, { number }: { readonly number: Part }, mark: Piece['as'] = 'strong') => [
  run(tools.part(number), mark),
];
const named = (tools: DeviceTools, { label }: Labelled) =>
  label === undefined ? [] : [run(tools.title(label))];

/** 'new bikes in towns' over the rows 'Towns' and 'Villages': the whole is 'new bikes'. */
function withoutPlace(of: Part, shares: readonly Labelled[]): Part {
  const place = /\s(?:in|at|from|of|for)\s(?:the\s)?(?<name>\S.*)$/iu.exec(of.text);
  const name = place?.groups?.name?.toLowerCase();
  const [first] = of.spans;
  return place === null ||
    name === undefined ||
    first === undefined ||
    of.spans.length > 1 ||
    !shares.some(({ label }) => label?.text.toLowerCase() === name)
    ? of
    : { text: of.text.slice(0, place.index), spans: [{ ...first, end: first.start + place.index }] };
}

/** Two shares of one whole, each as a hundred squares. */
export const drawShares: Draws<'share-pair'> = ({ of, shares }, tools) => {
  if (shares.length !== 2 || shares.some(({ label }) => label === undefined)) return;
  const whole = withoutPlace(of, shares);
  return {
    content: {
      layout: 'waffle-pair',
      head: [[], [run(tools.part(whole))]],
      rows: shares.map((one) => [named(tools, one), value(tools, one)]),
      label: tools.label(tools.context.words.squaresEach),
    },
    worth: 0.9,
  };
};

/** Named values of one measure, as bars from one zero line. */
export const drawValues: Draws<'values'> = ({ measure, rows }, tools) => {
  if (rows.length > 6 || rows.some(({ label }) => label === undefined || !fits(6, label))) return;
  return {
    content: {
      layout: 'bars',
      head: [measure === undefined ? [] : [run(tools.title(measure))], []],
      rows: rows.map((one) => [named(tools, one), value(tools, one)]),
      label: tools.label(tools.context.words.toScale),
    },
    worth: 0.9,
  };
};

/** The lowest and the highest value on one axis. */
export const drawRange: Draws<'range'> = ({ low, high }, tools) => ({
  content: {
    layout: 'range',
    items: [low, high].map((end) => item(...value(tools, end), ...named(tools, end))),
  },
  accent: { part: high.number, mark: 'em' },
  worth: 0.85,
});

const lessIsBetter =
  /\b(?:errors?|loss(?:es)?|costs?|times?|latency|deviations?|burden|mortality|uncertaint(?:y|ies)|distances?|sizes?|delays?|runtimes?|overheads?|bandwidth|complexity|memory|storage|footprint|consumption|perplexity|RMSE|MAE|WER)\b/iu;

/** How much something rose or fell. */
export const drawChange: Draws<'change'> = ({ number, direction, word, measure, against }, tools) => {
  if (!fits(8, measure) || !fits(10, against)) return;
  // What improves an error makes it smaller: no arrow says that right.
  if (/^improv/iu.test(word.text) && lessIsBetter.test(measure.text)) return;
  return {
    content: {
      layout: 'heroes',
      items: [
        item(
          run(tools.label(direction === 'up' ? '↑' : '↓')),
          run(tools.part(number), 'strong'),
          run(tools.part(measure)),
          ...(against === undefined ? [] : [run(tools.part(against))]),
        ),
      ],
    },
    accent: {
      part: { text: `${word.text} ${number.text}`, spans: [...word.spans, ...number.spans] },
      mark: 'em',
    },
    worth: 0.85,
  };
};

/** One measure before and after. */
export const drawFromTo: Draws<'from-to'> = ({ measure, from, to }, tools) => ({
  content: {
    layout: 'bars',
    head: [measure === undefined ? [] : [run(tools.title(measure))], []],
    rows: [from, to].map((one, index) => [
      one.label === undefined
        ? [run(tools.label(index === 0 ? tools.context.words.from : tools.context.words.to))]
        : named(tools, one),
      value(tools, one),
    ]),
    label: tools.label(tools.context.words.toScale),
  },
  accent: { part: to.number, mark: 'em' },
  worth: 0.85,
});

/** A quality that changes. */
export const drawShift: Draws<'shift'> = ({ before, after }, tools) => {
  if (!fits(6, before, after)) return;
  const { words } = tools.context;
  return {
    content: {
      layout: 'before-after',
      head: [[run(tools.label(words.from))], [run(tools.label(words.to))]],
      rows: [[[run(tools.title(before))], [run(tools.title(after))]]],
      label: tools.label(words.schematic),
    },
    accent: { part: after, mark: 'em' },
    worth: 0.7,
  };
};

/** Periods of one unit on one axis. */
export const drawInterval: Draws<'interval'> = ({ unit, periods }, tools) => {
  if (periods.length < 2 || periods.length > 5 || periods.some(({ name }) => !fits(6, name))) return;
  const label = unit === '' || unit === 'year' || unit === 'years' ? '' : unit;
  return {
    content: {
      layout: 'timeline',
      items: periods.map(({ text, name }) =>
        item(run(tools.part(text)), run(tools.label(':')), run(tools.part(name), 'strong')),
      ),
      ...(label === '' ? {} : { label: tools.label(tools.context.words.toScale) }),
    },
    worth: 0.7,
  };
};
