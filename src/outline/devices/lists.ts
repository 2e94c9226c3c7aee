import type { Part } from '../../story/relations/model.ts';
import { type Device, type DeviceTools, type Draws, fits, item, run } from './device.ts';

/** Cards for a few things, chips for many. */
function cardsOf(
  items: readonly Part[],
  tools: DeviceTools,
  accent: Part,
  worth: number,
): Device | undefined {
  if (items.length < 2 || items.length > 12 || !fits(9, ...items)) return;
  return {
    content: { layout: 'cards', items: items.map((one) => item(run(tools.title(one), 'strong'))) },
    accent: { part: accent, mark: 'em' },
    worth,
  };
}

export const drawList: Draws<'list'> = ({ items, lead }, tools) =>
  cardsOf(items, tools, lead, items.length > 2 ? 0.75 : 0.6);

export const drawSpelled: Draws<'spelled'> = ({ count, names }, tools) =>
  names.length >= 2
    ? cardsOf(
        names,
        tools,
        {
          text: `${count.number.text} ${count.noun.text}`,
          spans: [...count.number.spans, ...count.noun.spans],
        },
        0.7,
      )
    : undefined;

/** Words of an addition that stands on a card; more has a row. */
const besideMost = 14;

/** Named things, and what each is: cards while they are short, rows where they are long. */
export const drawMembers: Draws<'members'> = ({ items, lead }, tools) => {
  const titles = items.map(({ title }) => title);
  const details = items.flatMap(({ detail }) => detail ?? []);
  if (!fits(9, ...titles) || !fits(20, ...details)) return;
  const pieces = items.map(({ title, detail }) =>
    item(run(tools.title(title), 'strong'), ...(detail === undefined ? [] : [run(tools.part(detail))])),
  );
  return {
    content: { layout: 'cards', items: pieces },
    accent: { part: lead, mark: 'em' },
    worth: fits(besideMost, ...details) ? 0.8 : 0.75,
  };
};

export const drawFuture: Draws<'future'> = ({ items }, tools) =>
  items[0] ? cardsOf(items, tools, items[0], 0.6) : undefined;

export const drawEnumeration: Draws<'enumeration'> = ({ items, ordered }, tools) => {
  if (items.length < 2 || items.length > 5 || !fits(items.length === 2 ? 28 : 20, ...items)) return;
  // Long items have a row each; in columns they would be ribbons.
  if (!fits(12, ...items))
    return {
      content: { layout: 'details', items: items.map((one) => item(run(tools.title(one)))) },
      worth: 0.7,
    };
  return ordered
    ? {
        content: {
          layout: 'pipeline',
          items: items.map((one) => item(run(tools.title(one)))),
        },
        worth: 0.75,
      }
    : {
        content: {
          layout: 'cards',
          variants: ['agenda'],
          items: items.map((one) => item(run(tools.title(one)))),
        },
        worth: 0.7,
      };
};

/** Things grouped by what was done with them. */
export const drawByVerb: Draws<'by-verb'> = ({ groups }, tools) => {
  if (groups.length < 2 || groups.length > 3) return;
  if (groups.some(({ items }) => items.length > 5 || !fits(6, ...items))) return;
  const most = Math.max(...groups.map(({ items }) => items.length));
  return {
    content: {
      layout: 'columns',
      head: groups.map(({ verb }) => [run(tools.title(verb))]),
      rows: Array.from({ length: most }, (_, row) =>
        groups.map(({ items }) => {
          const one = items[row];
          return one === undefined ? [] : [run(tools.part(one))];
        }),
      ),
    },
    worth: 0.8,
  };
};

/** What is asked of several things. */
export const drawQuestions: Draws<'questions'> = ({ items, lead }, tools) => {
  if (items.length < 2 || items.length > 5 || !fits(9, ...items)) return;
  return {
    content: {
      layout: 'questions',
      items: items.map((one) => item(run(tools.title(one)), run(tools.label('?'), 'strong'))),
    },
    accent: { part: lead, mark: 'em' },
    worth: 0.75,
  };
};

/** One thing for many others. */
export const drawOneMany: Draws<'one-many'> = ({ one, many }, tools) => {
  if (!fits(8, one, many)) return;
  return {
    content: {
      layout: 'chain',
      items: [item(run(tools.title(one), 'em')), item(run(tools.title(many)))],
    },
    accent: { part: one, mark: 'em' },
    worth: 0.5,
  };
};
