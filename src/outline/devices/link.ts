import type { Part, RelationOf } from '../../story/relations/model.ts';
import { senseOf } from '../../story/relations/verb-sense.ts';
import { type Device, type DeviceTools, fits, item, run } from './device.ts';
import { betweenTwo } from './verbs.ts';
import {
  breaks,
  hasDeed,
  isCut,
  isNoDeed,
  isPassive,
  isVague,
  namesRole,
  pointsBackward,
  splitFirst,
} from './wording.ts';

/**
 * What a clause says in two or three phrases, drawn as the words between them say. Guard: each of those words is a deed, and no phrase is
 * torn from what narrows it; a bare preposition joins nothing that one can see.
 */
export function drawLink(link: RelationOf<'link'>, tools: DeviceTools): readonly Device[] {
  const { nodes, words, deed, asked, negated, subject, joints } = link;
  if (nodes.length < 2 || !fits(12, ...nodes) || !fits(7, ...words)) return [];
  if (nodes.some((node) => isCut(node) || isVague(node))) return [];
  const [first, second] = nodes as [Part, Part];
  const [word] = words as [Part];
  if (deed !== undefined)
    return fits(3, deed) && senseOf(deed.text) === 'acts' ? [operator(second, deed, first, tools)] : [];
  if (!subject) return nodes.length === 2 && !asked && !negated ? cardsOf(link, tools) : [];
  if (!hasDeed(word.text)) return [];
  if (negated)
    return nodes.length === 2 && !asked && breaks(word.text) ? [broken(first, word, second, tools)] : [];
  if (asked)
    return words.every(({ text }) => hasDeed(text) && !pointsBackward(text)) ? [chain(link, tools, 0.6)] : [];
  if (nodes.length === 2) return betweenTwo(first, word, second, tools);
  const ofDeed = joints.every(
    (joint, k) => /^(?:goal|means|result|reason)$/u.test(joint) && namesRole(words[k + 1]!.text),
  );
  if (!ofDeed) return [];
  const onward = joints.every(
    (joint, k) =>
      (joint === 'goal' && !isNoDeed(words[k + 1]!.text)) ||
      (joint === 'result' && senseOf(words[k + 1]!.text) === 'acts'),
  );
  return onward && !isPassive(word.text) ? [chain(link, tools, 0.55)] : [];
}

/** 'tools that simplify data': the first phrase does what the verb says. */
function cardsOf(link: RelationOf<'link'>, tools: DeviceTools): readonly Device[] {
  const [joined] = link.words;
  if (link.joints[0] !== 'relative' || joined === undefined || senseOf(joined.text) !== 'acts') return [];
  const [pronoun, verb] = splitFirst(joined) ?? [];
  if (verb === undefined || !/^(?:that|which)$/iu.test(pronoun!.text) || isPassive(verb.text)) return [];
  return [chain({ ...link, words: [verb] }, tools, 0.45)];
}

/** The first phrase does not come to the second. */
const broken = (first: Part, word: Part, second: Part, tools: DeviceTools): Device => ({
  content: {
    layout: 'gap',
    items: [
      item(run(tools.title(first), 'struck')),
      item(run(tools.part(word), 'strong')),
      item(run(tools.title(second), 'em')),
    ],
  },
  accent: { part: word, mark: 'strong' },
  worth: 0.65,
});

/** What is made by means of what. */
const operator = (means: Part, deed: Part, made: Part, tools: DeviceTools): Device => ({
  content: {
    layout: 'operator',
    items: [
      item(run(tools.title(means))),
      item(run(tools.part(deed), 'strong')),
      item(run(tools.title(made), 'em')),
    ],
  },
  accent: { part: made, mark: 'em' },
  worth: 0.6,
});

/** Boxes with the clause's own words on the arrows between them. */
const chain = ({ nodes, words, asked }: RelationOf<'link'>, tools: DeviceTools, worth: number): Device => ({
  content: {
    layout: 'chain',
    items: nodes.flatMap((node, k) => {
      const word = words[k - 1];
      const isOpen = asked && k === nodes.length - 1;
      const box = item(
        run(tools.title(node), k === nodes.length - 1 && !asked ? 'em' : undefined),
        ...(isOpen ? [run(tools.label('?'))] : []),
      );
      return word === undefined
        ? [box]
        : [item(run(tools.label(asked ? '⇢' : '→')), run(tools.part(word))), box];
    }),
  },
  accent: { part: nodes.at(-1)!, mark: 'em' },
  worth,
});
