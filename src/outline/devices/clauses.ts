import type { Part, RelationOf } from '../../story/relations/model.ts';
import { senseOf } from '../../story/relations/verb-sense.ts';
import { type Device, type DeviceTools, fits, item, run } from './device.ts';
import {
  hasDeed,
  isCut,
  isMeans,
  isOutcome,
  isPassive,
  isPredicate,
  isVague,
  makesTool,
  namesRole,
} from './wording.ts';

type Clauses = RelationOf<'clauses'>;
type Parts = Clauses['parts'];
type Accent = NonNullable<Device['accent']>;

/**
 * The parts of a sentence under its claim. Guard: every part says what it does there, none is cut inside a phrase, and the drawing
 * names its subject or has three parts; else it would be the sentence sawn in pieces.
 */
export function drawClauses(clauses: Clauses, tools: DeviceTools): readonly Device[] {
  const parts = withPredicate(clauses);
  if (parts.length < 2 || parts.length > 4) return [];
  if (parts.some(({ word, phrase }) => !fits(7, word) || !fits(13, phrase))) return [];
  const accent = { part: parts.at(-1)!.phrase, mark: 'em' as const };
  const { subject } = clauses;
  const named =
    subject !== undefined && fits(9, subject) && !isVague(subject) && !isCut(subject) ? subject : undefined;
  if (!parts.every(isSound))
    return named === undefined && subject !== undefined ? [] : inBeats(named, parts, accent, tools);
  return [
    ...throughVerb(clauses, parts, accent, tools),
    ...(named === undefined ? [] : ofSubject(named, parts, accent, tools)),
    ...(parts.length >= 3 || subject === undefined
      ? [
          {
            content: { layout: 'cards' as const, items: parts.map((part) => itemOf(part, tools)) },
            accent,
            worth: 0.5,
          },
        ]
      : []),
  ];
}

/**
 * A thing, what it does, and where, for what or with what: the sentence in beats, as one says it. Only behind a verb, so that a preposition
 * has something to lean on, and with no phrase cut inside.
 */
function inBeats(
  subject: Part | undefined,
  parts: Parts,
  accent: Accent,
  tools: DeviceTools,
): readonly Device[] {
  const verb = parts.find(({ joint }) => joint === 'predicate');
  if (verb?.word === undefined || !isPredicate(verb.word.text)) return [];
  if (subject === undefined && parts.length < 3) return [];
  const whole = parts.every(
    ({ joint, word, phrase }) =>
      word !== undefined && !/^(?:relative|participle)$/u.test(joint) && !isCut(phrase) && !isVague(phrase),
  );
  if (!whole || parts.length + (subject === undefined ? 0 : 1) > 4) return [];
  return [cardsOf(subject, parts, accent, tools)];
}

const cardsOf = (subject: Part | undefined, parts: Parts, accent: Accent, tools: DeviceTools): Device => ({
  content: {
    layout: 'cards',
    items: [
      ...(subject === undefined ? [] : [item(run(tools.title(subject), 'strong'))]),
      ...parts.map((part) => itemOf(part, tools)),
    ],
  },
  accent,
  worth: 0.5,
});

/** The verb and what it takes stands before the parts behind it, where it is short enough for a card. */
const withPredicate = ({ parts, predicate }: Clauses): Parts =>
  predicate === undefined || parts.length > 3 || parts.some(({ joint }) => joint === 'predicate')
    ? parts
    : [
        ...parts.filter(({ joint }) => joint === 'lead'),
        { joint: 'predicate', ...predicate },
        ...parts.filter(({ joint }) => joint !== 'lead'),
      ];

/** A part begins with a verb, a means, a reason, or is a member of a list; what narrows the noun before it, or is a clause of something else, is none. */
function isSound({ joint, word, phrase }: Parts[number]): boolean {
  if (isCut(phrase) || isVague(phrase)) return false;
  if (word === undefined) return joint === 'clause';
  switch (joint) {
    case 'predicate':
      return isPredicate(word.text);
    case 'result':
      return isOutcome(word.text);
    case 'relative':
      return /^which\b/iu.test(word.text) && isOutcome(word.text);
    case 'member':
      return true;
    case 'participle':
      return false;
    default:
      return namesRole(word.text);
  }
}

/** What the authors use, and what it does. */
function throughVerb(
  { subject }: Clauses,
  parts: Parts,
  accent: Accent,
  tools: DeviceTools,
): readonly Device[] {
  const [first, second] = parts;
  if (subject !== undefined || parts.length !== 2 || first?.word === undefined || second?.word === undefined)
    return [];
  if (first.joint !== 'predicate' || !makesTool(first.word.text) || isVague(first.phrase)) return [];
  if (second.joint !== 'goal' || !/^to \p{L}+$/u.test(second.word.text)) return [];
  if (!fits(10, first.phrase, second.phrase) || / (?:that|which|who) /u.test(first.phrase.text)) return [];
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
}

/** A thing and its deeds as branches; a deed and what it leads to as a chain; else the thing and its parts as cards. */
function ofSubject(subject: Part, parts: Parts, accent: Accent, tools: DeviceTools): readonly Device[] {
  const [first, second] = parts;
  // What stands before the clause is not said of its subject.
  if (first?.joint !== 'predicate' || first.word === undefined) return [];
  if (parts.some(({ word }) => word === undefined)) return [];
  if (parts.every(({ joint }) => /^(?:predicate|deed|member)$/u.test(joint)))
    return parts.every(({ joint, word }) => joint === 'member' || hasDeed(word?.text ?? ''))
      ? [
          {
            content: {
              layout: 'fork',
              items: [
                {
                  pieces: [run(tools.title(subject), 'strong')],
                  children: parts.map((part) => itemOf(part, tools)),
                },
              ],
            },
            accent,
            worth: 0.55,
          },
        ]
      : [];
  if (parts.length > 3 || parts.some(({ joint }) => joint === 'deed' || joint === 'member')) return [];
  if (parts.length === 2 && second?.word !== undefined && leadsOn(first.word, second))
    return [
      {
        content: {
          layout: 'chain',
          items: [
            item(run(tools.title(subject))),
            item(run(tools.label('→')), run(tools.part(first.word))),
            item(run(tools.title(first.phrase))),
            item(run(tools.label('→')), run(tools.part(second.word))),
            item(run(tools.title(second.phrase), 'em')),
          ],
        },
        accent,
        worth: 0.55,
      },
    ];
  return [cardsOf(subject, parts, accent, tools)];
}

/** Whether one arrow goes on from the other: what is done, and what it is for or leads to. */
const leadsOn = (verb: Part, { joint, word, phrase }: Parts[number]): boolean =>
  word !== undefined &&
  !isPassive(verb.text) &&
  !isMeans(word.text) &&
  fits(12, phrase) &&
  (joint === 'goal' || joint === 'result') &&
  (joint === 'goal' || senseOf(word.text) === 'acts');

const itemOf = ({ word, phrase }: { readonly word?: Part; readonly phrase: Part }, tools: DeviceTools) =>
  word === undefined
    ? item(run(tools.title(phrase), 'strong'))
    : item(run(tools.part(word)), run(tools.part(phrase), 'strong'));
