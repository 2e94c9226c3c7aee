import { type Draws, fits, item, run } from './device.ts';

/** Boxes with the clause's own words on the arrows between them. */
export const drawLink: Draws<'link'> = ({ nodes, words, deed, asked, negated }, tools) => {
  if (nodes.length < 2 || !fits(16, ...nodes) || !fits(7, ...words)) return;
  const [first, second] = nodes;
  const last = nodes.at(-1)!;
  if (negated && !asked && nodes.length === 2)
    return {
      content: {
        layout: 'gap',
        items: [
          item(run(tools.title(first!), 'struck')),
          item(run(tools.part(words[0]!), 'strong')),
          item(run(tools.title(second!), 'em')),
        ],
      },
      accent: { part: words[0]!, mark: 'strong' },
      worth: 0.65,
    };
  if (deed !== undefined && fits(3, deed))
    return {
      content: {
        layout: 'operator',
        items: [
          item(run(tools.title(second!))),
          item(run(tools.part(deed), 'strong')),
          item(run(tools.title(first!), 'em')),
        ],
      },
      accent: { part: first!, mark: 'em' },
      worth: 0.6,
    };
  return {
    content: {
      layout: 'chain',
      items: nodes.flatMap((node, k) => {
        const word = words[k - 1];
        const open = asked && k === nodes.length - 1;
        const box = item(
          run(tools.title(node), k === nodes.length - 1 && !asked ? 'em' : undefined),
          ...(open ? [run(tools.label('?'))] : []),
        );
        return word === undefined
          ? [box]
          : [item(run(tools.label(asked ? '⇢' : '→')), run(tools.part(word))), box];
      }),
    },
    accent: { part: last, mark: 'em' },
    worth: 0.5,
  };
};
