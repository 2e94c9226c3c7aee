import type { Item } from '../../layouts/kit/plan.ts';
import type { Part } from '../../story/relations/model.ts';
import { senseOf } from '../../story/relations/verb-sense.ts';
import { type DeviceTools, type Draws, fits, item, run } from './device.ts';
import { arrowTo, betweenTwo } from './verbs.ts';
import { breaks, isCut, isVague, makesTool, splitFirst } from './wording.ts';

const arrow = (direction: 'up' | 'down' | undefined, tools: DeviceTools) =>
  direction === undefined ? [] : [run(tools.label(direction === 'up' ? '↑' : '↓'))];

/** What something can do or is meant to do: one branch an effect. */
export const drawPurpose: Draws<'purpose'> = ({ source, effects }, tools) => {
  if (source === undefined || effects.length < 2 || effects.length > 4) return;
  if (!fits(9, source) || effects.some(({ verb, object }) => !fits(3, verb) || !fits(9, object))) return;
  const children = effects.map(
    ({ verb, object, direction }): Item =>
      item(...arrow(direction, tools), run(tools.part(verb)), run(tools.part(object), 'strong')),
  );
  return {
    content: { layout: 'fork', items: [{ pieces: [run(tools.title(source), 'strong')], children }] },
    accent: { part: effects[0]!.object, mark: 'em' },
    worth: 0.9,
  };
};

/** What leads to what, as the text says it. */
export const drawCause: Draws<'cause'> = ({ cause, verb, effects }, tools) => {
  if (effects.length === 0 || effects.length > 4 || !fits(9, cause) || !fits(9, ...effects)) return;
  const [effect] = effects;
  if (effects.length === 1 && effect !== undefined)
    return { ...arrowTo(cause, verb, effect, tools), worth: 0.75 };
  return {
    content: {
      layout: 'fork',
      items: [
        {
          pieces: [run(tools.title(cause), 'strong')],
          children: effects.map((one) => item(run(tools.title(one), 'strong'))),
        },
      ],
    },
    accent: { part: cause, mark: 'em' },
    worth: 0.85,
  };
};

/** An effect that is asked for: the arrow is open. */
export const drawMechanism: Draws<'mechanism'> = ({ causes, effects, noun }, tools) => {
  const [cause] = causes;
  const [effect] = effects;
  if (cause === undefined || effect === undefined || !fits(9, ...causes, ...effects)) return;
  if ([...causes, ...effects].some(isVague)) return;
  if (causes.length === 1 && effects.length === 1)
    return {
      content: {
        layout: 'chain',
        items: [
          item(run(tools.title(cause), 'em')),
          item(run(tools.label('⇢')), run(tools.part(noun))),
          item(run(tools.title(effect)), run(tools.label('?'))),
        ],
      },
      accent: { part: effect, mark: 'em' },
      worth: 0.75,
    };
  if (causes.length > 1 || effects.length > 4) return;
  return {
    content: {
      layout: 'fork',
      items: [
        {
          pieces: [run(tools.title(cause), 'strong')],
          children: effects.map((one) => item(run(tools.title(one), 'strong'), run(tools.label('?')))),
        },
      ],
    },
    accent: { part: cause, mark: 'em' },
    worth: 0.8,
  };
};

/** Inputs, what is done with them, and what comes of it. */
export const drawOperator: Draws<'operator'> = ({ inputs, verb, output }, tools) => {
  if (inputs.length > 3 || !fits(8, ...inputs) || !fits(9, output) || !fits(2, verb)) return;
  if (senseOf(verb.text) !== 'acts' || [...inputs, output].some((one) => isCut(one) || isVague(one))) return;
  return {
    content: {
      layout: 'operator',
      items: [
        item(
          ...inputs.flatMap((one, index) => [
            ...(index === 0 ? [] : [run(tools.label('+'))]),
            run(tools.title(one)),
          ]),
        ),
        item(run(tools.part(verb), 'strong')),
        item(run(tools.title(output), 'em')),
      ],
    },
    accent: { part: output, mark: 'em' },
    worth: 0.75,
  };
};

/** Either of the inputs, or all of them, make the result. */
export const drawGate: Draws<'gate'> = ({ result, word, inputs }, tools) => {
  if (inputs.length !== 2 || !fits(9, result, ...inputs)) return;
  const [one, other] = inputs;
  return {
    content: {
      layout: 'operator',
      items: [
        item(run(tools.part(one!)), run(tools.part(word)), run(tools.part(other!))),
        item(run(tools.part(word), 'strong')),
        item(run(tools.title(result), 'em')),
      ],
    },
    accent: { part: result, mark: 'em' },
    worth: 0.7,
  };
};

/** Steps in the order of the text. */
export const drawPipeline: Draws<'pipeline'> = ({ steps }, tools) => {
  if (steps.length < 2 || steps.length > 5 || !fits(12, ...steps)) return;
  return {
    content: { layout: 'pipeline', items: steps.map((step) => item(run(tools.title(step)))) },
    worth: 0.85,
  };
};

/** Things that are tested side by side; only those that the text names have names. */
export const drawFan: Draws<'fan'> = ({ count, names }, tools) => {
  if (count.value < 2 || count.value > 12 || !fits(6, count.noun) || !fits(5, ...names)) return;
  if (names.length >= 2 && names.length === count.value)
    return {
      content: { layout: 'cards', items: names.map((name) => item(run(tools.title(name), 'strong'))) },
      accent: { part: count.number, mark: 'em' },
      worth: 0.7,
    };
  return;
};

/** Two things and the noun of their relation; nothing says which way it goes. */
export const drawLanes: Draws<'lanes'> = ({ noun, lanes, exit }, tools) => {
  if (!fits(10, ...lanes) || !fits(3, noun) || lanes.some(isVague)) return;
  const withExit = exit !== undefined && fits(12, exit);
  return {
    content: {
      layout: 'lanes',
      items: [
        item(run(tools.title(lanes[0]))),
        item(run(tools.part(noun), 'strong'), run(tools.label('⟷'))),
        item(run(tools.title(lanes[1]))),
        ...(withExit ? [item(run(tools.label('→')), run(tools.part(exit)))] : []),
      ],
    },
    accent: { part: noun, mark: 'em' },
    worth: 0.7,
  };
};

/** Two courses that meet, or part, at one point. */
export const drawPaths: Draws<'paths'> = ({ verb, paths, point }, tools) => {
  if (paths.length < 2 || paths.length > 3 || !fits(9, point, ...paths)) return;
  return {
    content: {
      layout: 'paths',
      items: [
        ...paths.map((path) => item(run(tools.title(path)))),
        item(run(tools.part(verb)), run(tools.part(point), 'strong')),
      ],
      label: tools.label(tools.context.words.schematic),
    },
    accent: { part: verb, mark: 'em' },
    worth: 0.7,
  };
};

/** One thing acts on another: the verb stands on the arrow, and where it is denied the arrow is broken. */
export const drawAction: Draws<'action'> = ({ subject, verb, objects, more, negated }, tools) => {
  const [object] = objects;
  if (object === undefined || !fits(10, subject) || !fits(11, ...objects)) return;
  if ([subject, ...objects].some((one) => isCut(one) || isVague(one))) return;
  if (negated && !breaks(verb.text)) return;
  const accent = {
    part: objects.length === 1 ? object : subject,
    mark: negated ? ('strong' as const) : ('em' as const),
  };
  if (negated)
    return {
      content: {
        layout: 'gap',
        items: [
          item(run(tools.title(subject), 'struck')),
          item(run(tools.part(verb), 'strong')),
          item(
            ...objects.flatMap((one, index) => [
              ...(index === 0 ? [] : [run(tools.label('·'))]),
              run(tools.title(one), 'em'),
            ]),
          ),
        ],
      },
      accent: { part: verb, mark: 'strong' },
      worth: 0.7,
    };
  if (more !== undefined || objects.length > 1) {
    const deeds = [...objects.map((one) => ({ verb, object: one })), ...(more === undefined ? [] : [more])];
    if (deeds.length > 4 || !fits(5, verb, more?.verb)) return;
    return {
      content: {
        layout: 'fork',
        items: [
          {
            pieces: [run(tools.title(subject), 'strong')],
            children: deeds.map((deed, index) =>
              item(
                ...(index > 0 && deed.verb === verb ? [] : [run(tools.part(deed.verb))]),
                run(tools.part(deed.object), 'strong'),
              ),
            ),
          },
        ],
      },
      accent,
      worth: 0.7,
    };
  }
  return betweenTwo(subject, verb, object, tools);
};

/** What the authors do by a means, or what a tool of theirs is to do. */
export const drawDeed: Draws<'deed'> = ({ verb, object, word, other, means }, tools) => {
  if (!fits(11, object) || !fits(11, other) || !fits(3, verb)) return;
  if ([object, other].some((one) => isCut(one) || isVague(one))) return;
  const [first, last] = splitFirst(other) ?? [];
  if (!means && (first === undefined || senseOf(first.text) !== 'acts' || (last && isCut(last)))) return;
  const drawn = (input: Part, deed: Part, output: Part, worth: number) => ({
    content: {
      layout: 'operator' as const,
      items: [
        item(run(tools.title(input))),
        item(run(tools.part(deed), 'strong')),
        item(run(tools.title(output), 'em')),
      ],
    },
    accent: { part: object, mark: 'em' as const },
    worth,
  });
  if (means) return senseOf(verb.text) === 'acts' ? drawn(other, verb, object, 0.65) : undefined;
  const [deed, output] = splitFirst(other) ?? [];
  if (word.text !== 'to' || deed === undefined || output === undefined || !makesTool(verb.text)) return;
  return drawn(object, deed, output, 0.55);
};
