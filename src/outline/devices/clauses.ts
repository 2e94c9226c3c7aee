import type { Part, RelationOf } from '../../story/relations/model.ts';
import { tellsDeed } from '../../story/relations/verb-sense.ts';
import { type Device, type DeviceTools, fits, item, run } from './device.ts';

type Clauses = RelationOf<'clauses'>;
type Parts = Clauses['parts'];

/** Joints whose part says something of the subject's deed, not of the last noun before it. */
const ofDeed = new Set(['goal', 'means', 'result', 'reason', 'deed', 'member', 'predicate']);

/** The parts of a sentence under its claim: branches of the thing that the claim is about, or cards. */
export function drawClauses(clauses: Clauses, tools: DeviceTools): readonly Device[] {
  const parts = partsOf(clauses);
  if (parts.length < 2 || parts.some(({ word, phrase }) => !fits(7, word) || !fits(18, phrase))) return [];
  if (!isTelling(parts)) return [];
  const accent = { part: parts.at(-1)!.phrase, mark: 'em' as const };
  return [
    ...throughVerb(parts, accent, tools),
    ...branches(clauses, accent, tools),
    { content: { layout: 'cards', items: parts.map((part) => itemOf(part, tools)) }, accent, worth: 0.5 },
  ];
}

/** Parts that only tell where, or of what, stand behind the verb and what that takes. */
const partsOf = ({ parts, predicate }: Clauses): Parts =>
  isTelling(parts) || predicate === undefined || parts.length > 3
    ? parts
    : [
        ...parts.filter(({ joint }) => joint === 'lead'),
        { joint: 'predicate', ...predicate },
        ...parts.filter(({ joint }) => joint !== 'lead'),
      ];

/** Cards with nothing but prepositions before them are a sentence cut in pieces. */
const isTelling = (parts: Parts): boolean =>
  parts.some(
    ({ joint, word }) =>
      /^(?:clause|reason|means|member|deed|predicate)$/u.test(joint) ||
      word === undefined ||
      tellsDeed(word.text),
  );

/** What is used, what it is used to do, and on what; what is so, and what it leads to. */
function throughVerb(
  parts: Parts,
  accent: NonNullable<Device['accent']>,
  tools: DeviceTools,
): readonly Device[] {
  const [first, second] = parts;
  if (first?.joint !== 'predicate' || parts.length !== 2 || second?.word === undefined) return [];
  if (
    second.joint === 'goal' &&
    /^to \p{L}+$/u.test(second.word.text) &&
    fits(10, first.phrase, second.phrase)
  )
    return [
      {
        content: {
          layout: 'operator',
          items: [
            item(run(tools.title(first.phrase))),
            item(run(tools.part(second.word), 'strong')),
            item(run(tools.title(second.phrase), 'em')),
          ],
        },
        accent,
        worth: 0.55,
      },
    ];
  if (second.joint !== 'result' || !fits(12, first.phrase, second.phrase)) return [];
  return [
    {
      content: {
        layout: 'chain',
        items: [
          itemOf(first, tools),
          item(run(tools.label('→')), run(tools.part(second.word))),
          item(run(tools.title(second.phrase), 'em')),
        ],
      },
      accent,
      worth: 0.45,
    },
  ];
}

function branches(
  { subject, predicate, parts }: Clauses,
  accent: NonNullable<Device['accent']>,
  tools: DeviceTools,
): readonly Device[] {
  if (subject === undefined || !fits(9, subject)) return [];
  const own: Parts = parts.some(({ joint }) => joint === 'predicate')
    ? parts
    : [...(predicate === undefined ? [] : [{ joint: 'predicate', ...predicate }]), ...parts];
  if (own.length < 2 || own.length > 4 || own.some(({ joint }) => !ofDeed.has(joint))) return [];
  return [
    {
      content: {
        layout: 'fork',
        items: [
          {
            pieces: [run(tools.title(subject), 'strong')],
            children: own.map((part) => itemOf(part, tools)),
          },
        ],
      },
      accent,
      worth: 0.55,
    },
  ];
}

const itemOf = ({ word, phrase }: { readonly word?: Part; readonly phrase: Part }, tools: DeviceTools) =>
  word === undefined
    ? item(run(tools.title(phrase), 'strong'))
    : item(run(tools.part(word)), run(tools.part(phrase), 'strong'));
