import type { Item } from '../../layouts/kit/plan.ts';
import type { Phrase } from '../../story/relations/clause-relations.ts';
import type { Part, RelationOf } from '../../story/relations/model.ts';
import { senseOf } from '../../story/relations/verb-sense.ts';
import { ofAuthors } from './authors.ts';
import { type Device, type DeviceTools, fits, item, run } from './device.ts';
import { joinOf } from './joins.ts';
import { arrow, box, child, lettersOf, withoutAnd } from './phrase-box.ts';
import { breaks, isNoDeed, isPassive, isVague, pointsBackward } from './wording.ts';

type Predicate = RelationOf<'predicate'>;
type Extra = Predicate['extras'][number];

/**
 * A clause as a drawing: things in boxes, the verb between them. What narrows a thing stands small in its box, so that nothing is torn
 * from what it belongs to.
 */
export function drawPredicate(relation: Predicate, tools: DeviceTools): readonly Device[] {
  const { subject, objects } = relation;
  if (objects.some(({ title }) => isVague(title)) || (subject && isVague(subject.title))) return [];
  if (objects.some(({ title }, k) => k === 0 && isWhen(relation.verb, title))) return [];
  return subject === undefined ? ofAuthors(relation, tools) : ofThing(subject, relation, tools);
}

/** 'has increased in | recent years': when it did is nothing that it did something to. */
const isWhen = (verb: Part, { text }: Part): boolean =>
  /\b(?:in|at|on|during|over|since|within|after|before|for|until)$/iu.test(verb.text.trim()) &&
  /\b(?:years?|decades?|months?|weeks?|days?|hours?|minutes?|seconds?|centur(?:y|ies)|times?|periods?|past|era|season)\b/iu.test(
    text,
  );

function ofThing(subject: Phrase, relation: Predicate, tools: DeviceTools): readonly Device[] {
  const { verb, objects, extras, negated, asked } = relation;
  const goals = goalsOf(subject, relation, tools);
  if (goals !== undefined) return [goals];
  const [object] = objects;
  if (object === undefined) return [];
  const accent = { part: object.title, mark: 'em' as const };
  if (negated)
    return objects.length === 1 && extras.length === 0 && breaks(verb.text)
      ? [broken(subject, verb, object, tools)]
      : [];
  if (asked)
    return objects.length === 1 && !pointsBackward(verb.text)
      ? [openChain(subject, verb, object, tools)]
      : [];
  const deeds = extras.filter(({ kind }) => kind === 'deed');
  if (deeds.length === extras.length && objects.length + deeds.length > 1) {
    const children = [
      ...objects.map((one, k) => child(k === 0 ? verb : undefined, one, tools)),
      ...deeds.map(({ word, phrase }) => child(withoutAnd(word), phrase, tools)),
    ];
    return children.length <= 4
      ? [
          {
            content: {
              layout: 'fork',
              items: [{ pieces: [...box(subject, tools, 'strong').pieces], children }],
            },
            accent: { part: subject.title, mark: 'em' },
            worth: 0.7,
          },
        ]
      : [];
  }
  const [extra] = extras;
  if (
    objects.length === 1 &&
    extra !== undefined &&
    leadsOn(extra) &&
    !pointsBackward(verb.text) &&
    !isState(verb.text) &&
    !shows.test(verb.text)
  )
    return [
      {
        content: {
          layout: 'chain',
          items: [
            box(subject, tools),
            arrow(verb, tools),
            box(object, tools),
            arrow(extra.word, tools),
            box(extra.phrase, tools, 'em'),
          ],
        },
        accent: { part: extra.phrase.title, mark: 'em' },
        worth: 0.68,
      },
    ];
  if (objects.length > 1) return [];
  return [
    ...[between(subject, verb, object, accent, tools)].flatMap((one) => one ?? []),
    ...inCircle(subject, verb, object, tools),
  ];
}

/** Several things that something is for, or lets one do: one branch each. */
function goalsOf(
  subject: Phrase,
  { extras, negated, asked }: Predicate,
  tools: DeviceTools,
): Device | undefined {
  const goals = extras.filter(({ kind, word }) => kind === 'goal' && fits(3, word));
  if (negated || asked || goals.length < 2 || goals.length > 4 || goals.length !== extras.length)
    return undefined;
  return {
    content: {
      layout: 'fork',
      items: [
        {
          pieces: [...box(subject, tools, 'strong').pieces],
          children: goals.map(({ word, phrase }) => child(word, phrase, tools)),
        },
      ],
    },
    accent: { part: subject.title, mark: 'em' },
    worth: 0.72,
  };
}

/** What a thing is seen with, it does not act on. */
const shows = /\b(?:exhibit|display|show|possess|present|contain|includ|play)\w*$/iu;

/** One arrow goes on from the other: what it is for, or what it leads to. */
const leadsOn = ({ kind, word }: Extra): boolean =>
  (kind === 'goal' && !isNoDeed(word.text)) || (kind === 'result' && senseOf(word.text) === 'acts');

const broken = (subject: Phrase, verb: Part, object: Phrase, tools: DeviceTools): Device => ({
  content: {
    layout: 'gap',
    items: [box(subject, tools, 'struck'), item(run(tools.part(verb), 'strong')), box(object, tools, 'em')],
  },
  accent: { part: verb, mark: 'strong' },
  worth: 0.7,
});

const openChain = (subject: Phrase, verb: Part, object: Phrase, tools: DeviceTools): Device => {
  const last = box(object, tools);
  return {
    content: {
      layout: 'chain',
      items: [box(subject, tools, 'em'), arrow(verb, tools, true), { ...last, end: '?' }],
    },
    accent: { part: object.title, mark: 'em' },
    worth: 0.7,
  };
};

/** The verb in a circle between the two: the same as an arrow, for a slide after one with an arrow. */
const inCircle = (subject: Phrase, verb: Part, object: Phrase, tools: DeviceTools): readonly Device[] =>
  senseOf(verb.text) === 'acts' && fits(2, verb) && !isPassive(verb.text) && verb.text.length <= 16
    ? [
        {
          content: {
            layout: 'operator',
            items: [box(subject, tools), item(run(tools.part(verb), 'strong')), box(object, tools, 'em')],
          },
          accent: { part: object.title, mark: 'em' },
          worth: 0.62,
        },
      ]
    : [];

/** 'is', 'remains', 'was found to be': what a thing is, not what it does; 'is essential for' leads on. */
const isState = (words: string): boolean =>
  /^(?:is|are|was|were|remains?|remained)\b.*\b(?:after|before|during|within|in|at|across|than|as|with|of|by)$/iu.test(
    words.trim(),
  ) ||
  /^(?:have|has|had)$|\b(?:considered|regarded|seen|viewed|known|called|named|defined|described)(?: as)?$/iu.test(
    words.trim(),
  ) ||
  /(?:^|\s)(?:is|are|was|were|be|been|remains?|remained|becomes?|became|seems?|appears?)(?: (?:also|still|often|now|not|only))*$/iu.test(
    words.trim(),
  );

function between(
  subject: Phrase,
  verb: Part,
  object: Phrase,
  accent: NonNullable<Device['accent']>,
  tools: DeviceTools,
): Device | undefined {
  const { words } = tools.context;
  const restsOn =
    isPassive(verb.text) &&
    /\b(?:through|using|via)$|\b(?:driven|supported|explained|enabled|determined|mediated|guided|shaped|informed|motivated|improved|quantified|estimated|obtained|achieved|produced|generated|predicted|governed|controlled) by$/iu.test(
      verb.text,
    );
  switch (restsOn ? 'basis' : senseOf(verb.text)) {
    case 'exceeds':
      return {
        content: {
          layout: 'order',
          items: [box(object, tools), item(run(tools.label('↑')), run(tools.title(subject.title), 'strong'))],
          label: tools.label(words.orderOnly),
        },
        accent: { part: verb, mark: 'em' },
        worth: 0.75,
      };
    case 'mutual':
      return {
        content: {
          layout: 'lanes',
          items: [
            box(subject, tools),
            item(run(tools.part(verb), 'strong'), run(tools.label('⟷'))),
            box(object, tools),
          ],
        },
        accent: { part: verb, mark: 'em' },
        worth: 0.68,
      };
    case 'basis':
      return restsOn
        ? {
            content: {
              layout: 'stack',
              items: [
                item(
                  run(tools.part(verb)),
                  run(tools.part(object.title), 'strong'),
                  ...(object.detail === undefined ? [] : [run(tools.part(object.detail))]),
                ),
                box(subject, tools, 'em'),
              ],
            },
            accent,
            worth: 0.66,
          }
        : {
            content: {
              layout: 'stack',
              items: [
                box(object, tools, 'strong'),
                item(run(tools.title(subject.title), 'em'), run(tools.part(verb))),
              ],
            },
            accent,
            worth: 0.66,
          };
    default:
      return joined(subject, verb, object, accent, tools);
  }
}

/** Two boxes with an arrow, or one within the other. Undefined where the verb joins them in no way that one can see. */
function joined(
  subject: Phrase,
  verb: Part,
  object: Phrase,
  accent: NonNullable<Device['accent']>,
  tools: DeviceTools,
): Device | undefined {
  const join = joinOf(verb);
  if (join === undefined) return undefined;
  const acts = join === '→' && senseOf(verb.text) === 'acts';
  // Two boxes without anything small in them say what the headline says.
  if (!acts && subject.detail === undefined && object.detail === undefined) return undefined;
  if (join === 'object within' || join === 'subject within') {
    const [inner, outer] = join === 'object within' ? [object, subject] : [subject, object];
    if (lettersOf(inner) > roomWithin.inner || lettersOf(outer) > roomWithin.outer) return undefined;
    const around = child(verb, outer, tools);
    const items = [
      box(inner, tools, 'strong'),
      join === 'subject within' ? around : holder(outer, verb, tools),
    ];
    return { content: { layout: 'nest', items }, accent, worth: 0.58 };
  }
  const link =
    join === '←' ? item(run(tools.label('←')), run(tools.part(verb))) : arrow(verb, tools, join === '⇢');
  return {
    content: { layout: 'chain', items: [box(subject, tools), link, box(object, tools, 'em')] },
    accent,
    worth: acts ? 0.7 : 0.6,
  };
}

/** 'Fumane Cave contains': the outer box names itself, then says that it holds the inner one. */
const holder = ({ title, detail }: Phrase, verb: Part, tools: DeviceTools): Item =>
  item(
    run(tools.title(title), 'strong'),
    ...(detail === undefined ? [] : [run(tools.part(detail))]),
    run(tools.part(verb)),
  );

/** Characters that a box and the box around it have room for. */
const roomWithin = { inner: 76, outer: 76 } as const;
