import type { Part } from '../../story/relations/model.ts';
import { senseOf } from '../../story/relations/verb-sense.ts';
import { type Device, type DeviceTools, fits, item, run } from './device.ts';
import { isCut, isVague, pointsBackward } from './wording.ts';

/** Two things and the verb between them, drawn as the verb says: above the other, on the other, beside it, or an arrow to it. */
export function betweenTwo(subject: Part, verb: Part, object: Part, tools: DeviceTools): readonly Device[] {
  if ([subject, object].some((one) => isVague(one) || isCut(one))) return [];
  const accent = { part: object, mark: 'em' as const };
  const { words } = tools.context;
  switch (senseOf(verb.text)) {
    case 'exceeds':
      return [
        {
          content: {
            layout: 'order',
            items: [
              item(run(tools.title(object))),
              item(run(tools.label('↑')), run(tools.title(subject), 'strong')),
            ],
            label: tools.label(words.orderOnly),
          },
          accent: { part: verb, mark: 'em' },
          worth: 0.75,
        },
      ];
    case 'mutual':
      return fits(6, verb)
        ? [
            {
              content: {
                layout: 'lanes',
                items: [
                  item(run(tools.title(subject))),
                  item(run(tools.part(verb), 'strong'), run(tools.label('⟷'))),
                  item(run(tools.title(object))),
                ],
              },
              accent: { part: verb, mark: 'em' },
              worth: 0.65,
            },
          ]
        : [];
    case 'basis':
      return [
        {
          content: {
            layout: 'stack',
            items: [
              item(run(tools.title(object), 'strong')),
              item(run(tools.title(subject), 'em'), run(tools.part(verb))),
            ],
          },
          accent,
          worth: 0.65,
        },
      ];
    case 'turns':
      return [
        {
          content: {
            layout: 'before-after',
            head: [[run(tools.label(words.from))], [run(tools.label(words.to))]],
            rows: [[[run(tools.title(subject))], [run(tools.title(object))]]],
            label: tools.label(words.schematic),
          },
          accent,
          worth: 0.6,
        },
      ];
    case 'acts':
      // 'A is driven by B': the arrow would go the wrong way.
      return pointsBackward(verb.text) ||
        /\b(?:help|allow|need)(?:s|ed)?$|\bneeded to\b|^(?:is|are|was|were) to\b|\bby$/iu.test(verb.text)
        ? []
        : [arrowTo(subject, verb, object, tools)];
    default:
      return [];
  }
}

/** An arrow from one thing to another, the verb over it. */
export const arrowTo = (subject: Part, verb: Part, object: Part, tools: DeviceTools): Device => ({
  content: {
    layout: 'chain',
    items: [
      item(run(tools.title(subject))),
      item(run(tools.label('→')), run(tools.part(verb))),
      item(run(tools.title(object), 'em')),
    ],
  },
  accent: { part: object, mark: 'em' },
  worth: 0.55,
});
