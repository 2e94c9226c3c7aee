import type { Piece } from '../../layouts/kit/plan.ts';
import { auxiliaries, verbForms } from '../../story/claims/verbs.ts';
import type { ContrastSide } from '../../story/relations/model.ts';
import { countWords } from '../../text/words.ts';
import { type DeviceTools, type Draws, fits, item, run } from './device.ts';
import { isVague } from './wording.ts';

/** What exists does not reach what is needed: the link between them is broken, and its words stand on it. */
export const drawGap: Draws<'gap'> = ({ existing, failure, needed }, tools) => {
  if (existing === undefined && needed.length > 1 && needed.length <= 4 && fits(14, ...needed))
    return {
      content: {
        layout: 'questions',
        items: needed.map((one) => item(run(tools.title(one)), run(tools.label('?'), 'strong'))),
      },
      accent: { part: failure, mark: 'strong' },
      worth: 0.6,
    };
  if (existing === undefined || needed.length === 0 || needed.length > 3) return;
  if (!fits(11, existing) || !fits(6, failure) || !fits(14, ...needed)) return;
  return {
    content: {
      layout: 'gap',
      items: [
        item(run(tools.title(existing), 'struck')),
        item(run(tools.part(failure), 'strong')),
        item(
          ...needed.flatMap((one, index) => [
            ...(index === 0 ? [] : [run(tools.label('·'))]),
            run(tools.title(one), 'em'),
          ]),
        ),
      ],
    },
    accent: { part: failure, mark: 'strong' },
    worth: 0.9,
  };
};

/** Many of something against one. */
export const drawManyOne: Draws<'many-one'> = ({ many, one }, tools) => {
  if (!fits(8, many, one)) return;
  return {
    content: {
      layout: 'cards',
      items: [item(run(tools.title(many), 'strong')), item(run(tools.title(one), 'strong'))],
    },
    worth: 0.65,
  };
};

/** Two sides that the text sets against each other. */
export const drawContrast: Draws<'contrast'> = ({ word, sides, turned }, tools) => {
  if (sides.some(({ name, body }) => !fits(18, body) || !fits(8, name))) return;
  const [left, right] = concedes(word.text, sides)
    ? (sides.map(asSentence) as [ContrastSide, ContrastSide])
    : sides;
  const named = left.name !== undefined && right.name !== undefined;
  const accent = turned ? { part: right.body, mark: 'em' as const } : { part: word, mark: 'em' as const };
  if (
    named &&
    [left, right].some(
      ({ name }) => name !== undefined && (isVague(name) || /^(?:their|its)\b/iu.test(name.text)),
    )
  )
    return;
  // 'This perspective' against a clause: nobody can see what is set against what.
  if (!named && [left, right].some(({ body }) => isVague(body) || countWords(body.text) < 2)) return;
  if (!named)
    return {
      content: {
        layout: 'cards',
        items: [left, right].map(({ body }, k) =>
          item(run(tools.title(body), turned ? (k === 0 ? 'struck' : 'em') : undefined)),
        ),
      },
      accent,
      worth: 0.6,
    };
  return {
    content: {
      layout: 'versus',
      head: [
        headOf(tools, left, turned ? 'struck' : undefined),
        headOf(tools, right, turned ? 'em' : undefined),
      ],
      rows: [[[run(tools.part(left.body))], [run(tools.part(right.body))]]],
    },
    accent,
    worth: 0.8,
  };
};

/** 'Although A was tested, B remains open': the sides have nothing in common that a table could set side by side. */
const concedes = (word: string, [left, right]: readonly [ContrastSide, ContrastSide]): boolean =>
  /^(?:although|though|even though|while|whilst|despite)$/iu.test(word.trim()) &&
  predicateKind(left.body.text) !== predicateKind(right.body.text);

/** The verb that says something of a side; or 'is', where it says what a thing is like. */
function predicateKind(body: string): string {
  const words = body.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  const at = words.findIndex(
    (word) => !auxiliaries.has(word) && !/^(?:be|been|not|never|\p{L}+ly)$/u.test(word),
  );
  const word = words[at] ?? '';
  if (!words.slice(0, Math.max(at, 0)).some((one) => /^(?:is|are|was|were|be|been)$/u.test(one)))
    return word.slice(0, 5);
  return verbForms(word)?.participle ? word.slice(0, 5) : 'is';
}

/** Name and predicate as one clause again. */
const asSentence = ({ name, body }: ContrastSide): ContrastSide => {
  const start = name?.spans[0]?.start;
  const end = body.spans.at(-1)?.end;
  return name === undefined || start === undefined || end === undefined
    ? { body }
    : { body: { text: `${name.text} ${body.text}`, spans: [{ start, end }] } };
};

const headOf = (
  tools: DeviceTools,
  { name, body }: ContrastSide,
  mark: 'struck' | 'em' | undefined,
): Piece[] => [run(tools.title(name ?? body), mark)];

/** More of it here than there. */
export const drawMoreLess: Draws<'more-less'> = ({ rows }, tools) => {
  const [first] = rows;
  if (first === undefined || rows.some(({ thing, here, there }) => !fits(7, thing, here, there))) return;
  if (rows.length > 1) return;
  const { here, thing, there, word } = first;
  return {
    content: {
      layout: 'order',
      items: [
        item(run(tools.title(there))),
        item(
          run(tools.label('↑')),
          run(tools.title(here ?? thing), 'strong'),
          ...(here ? [run(tools.part(word))] : []),
        ),
      ],
      label: tools.label(tools.context.words.orderOnly),
    },
    accent: { part: word, mark: 'em' },
    worth: 0.6,
  };
};

/** Better in one thing, and another thing kept. */
export const drawImproveKeep: Draws<'improve-keep'> = ({ verb, better, word, kept }, tools) => {
  if (!fits(8, better, kept)) return;
  return {
    content: {
      layout: 'cards',
      items: [
        item(run(tools.title(verb)), run(tools.part(better), 'strong')),
        item(run(tools.title(word)), run(tools.part(kept), 'strong')),
      ],
    },
    accent: { part: better, mark: 'em' },
    worth: 0.65,
  };
};
