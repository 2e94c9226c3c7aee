import type { Part, RelationOf } from '../../story/relations/model.ts';
import { senseOf, tellsDeed } from '../../story/relations/verb-sense.ts';
import { type Device, type DeviceTools, fits, item, run } from './device.ts';
import { betweenTwo } from './verbs.ts';

/** What a clause says in two or three phrases, drawn as the words between them say. */
export function drawLink(link: RelationOf<'link'>, tools: DeviceTools): readonly Device[] {
  const { nodes, words, deed, asked, negated } = link;
  if (nodes.length < 2 || !fits(16, ...nodes) || !fits(7, ...words)) return [];
  const [first, second] = nodes as [Part, Part];
  const [word, next] = words as [Part, Part | undefined];
  if (negated) return nodes.length === 2 && !asked ? [broken(first, word, second, tools)] : [];
  if (asked) return [chain(link, tools, 0.6)];
  if (deed !== undefined && fits(3, deed))
    return [operator(second, deed, first, tools), inCards(link, tools)];
  // 'tools that simplify data': the first phrase is the subject of the verb between.
  const told = !link.subject && nodes.length === 2 && link.joints[0] === 'relative' && tellsDeed(word.text);
  if (!link.subject) return [inCards(link, tools), ...(told ? [chain(link, tools, 0.45)] : [])];
  if (nodes.length === 2) return betweenTwo(first, word, second, tools);
  const causal = senseOf(word.text) === 'acts' && next !== undefined && tellsDeed(next.text);
  return [...(causal ? [chain(link, tools, 0.55)] : []), ...branches(link, tools), inCards(link, tools)];
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

/** The phrases as cards, in their order, the words before each small. */
const inCards = ({ nodes, words }: RelationOf<'link'>, tools: DeviceTools): Device => ({
  content: {
    layout: 'cards',
    items: nodes.map((node, k) =>
      k === 0
        ? item(run(tools.title(node), 'strong'))
        : item(run(tools.part(words[k - 1]!)), run(tools.part(node), 'strong')),
    ),
  },
  accent: { part: nodes.at(-1)!, mark: 'em' },
  worth: 0.5,
});

/** A thing, what it does, and to what end or by what means: both are said of the thing. */
function branches({ nodes, words, joints }: RelationOf<'link'>, tools: DeviceTools): readonly Device[] {
  if (!joints.every((joint) => /^(?:goal|means|result|reason)$/u.test(joint)) || !fits(9, nodes[0]))
    return [];
  return [
    {
      content: {
        layout: 'fork',
        items: [
          {
            pieces: [run(tools.title(nodes[0]!), 'strong')],
            children: nodes
              .slice(1)
              .map((node, k) => item(run(tools.part(words[k]!)), run(tools.part(node), 'strong'))),
          },
        ],
      },
      accent: { part: nodes.at(-1)!, mark: 'em' },
      worth: 0.55,
    },
  ];
}
