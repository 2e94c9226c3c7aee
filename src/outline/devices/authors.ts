import type { RelationOf } from '../../story/relations/model.ts';
import { senseOf } from '../../story/relations/verb-sense.ts';
import { type Device, type DeviceTools, fits, item, run } from './device.ts';
import { arrow, box, child, lettersOf, withoutAnd } from './phrase-box.ts';
import { isVague } from './wording.ts';

type Predicate = RelationOf<'predicate'>;

/** What the authors do: with what, what for, or several things in turn. */
export function ofAuthors(
  { verb, objects, extras, scope, negated, asked }: Predicate,
  tools: DeviceTools,
): readonly Device[] {
  const [object] = objects;
  if (object === undefined || negated || asked) return [];
  const accent = { part: object.title, mark: 'em' as const };
  const deeds = extras.filter(({ kind }) => kind === 'deed');
  if (
    deeds.length === extras.length &&
    objects.length + deeds.length > 1 &&
    objects.length + deeds.length <= 4
  ) {
    const items = [
      ...objects.map((one, k) =>
        item(
          ...(k === 0 && deeds.length > 0 ? [run(tools.title(verb))] : []),
          run(deeds.length > 0 && k === 0 ? tools.part(one.title) : tools.title(one.title), 'strong'),
          ...(one.detail === undefined ? [] : [run(tools.part(one.detail))]),
        ),
      ),
      ...deeds.map(({ word, phrase }) => {
        const plain = withoutAnd(word);
        return item(
          run(tools.title(plain)),
          run(tools.part(phrase.title), 'strong'),
          ...(phrase.detail === undefined ? [] : [run(tools.part(phrase.detail))]),
        );
      }),
    ];
    return [{ content: { layout: 'cards', items }, accent, worth: 0.66 }];
  }
  const [extra] = extras;
  if (objects.length !== 1) return [];
  // 'compare A to B in C': B is no part of A.
  if (/^compar/iu.test(verb.text)) return [];
  if (extra === undefined) return scope === undefined ? [] : inPlace(scope, tools);
  if (extra.kind === 'means' && fits(3, verb) && senseOf(verb.text) === 'acts')
    return [
      {
        content: {
          layout: 'operator',
          items: [box(extra.phrase, tools), item(run(tools.part(verb), 'strong')), box(object, tools, 'em')],
        },
        accent,
        worth: 0.7,
      },
    ];
  if (extra.kind === 'goal' && fits(6, extra.word))
    return [
      {
        content: {
          layout: 'chain',
          items: [box(object, tools), arrow(extra.word, tools), box(extra.phrase, tools, 'em')],
        },
        accent: { part: extra.phrase.title, mark: 'em' },
        worth: 0.66,
      },
    ];
  return [];
}

/** What is studied, and where: boxes within boxes; what it is for stands behind an arrow. */
function inPlace(scope: NonNullable<Predicate['scope']>, tools: DeviceTools): readonly Device[] {
  const [core, ...around] = scope;
  if (core === undefined || scope.some(({ phrase }) => isVague(phrase.title))) return [];
  const accent = { part: core.phrase.title, mark: 'em' as const };
  const [only] = around;
  if (around.length === 1 && only !== undefined && /^(?:for|into)$/iu.test(only.word.text))
    return [
      {
        content: {
          layout: 'chain',
          items: [box(core.phrase, tools, 'em'), arrow(only.word, tools), box(only.phrase, tools)],
        },
        accent,
        worth: 0.56,
      },
    ];
  if (around.some(({ word }) => /^(?:for|into)$/iu.test(word.text))) return [];
  // The box inside two others has the least room; characters count, for some names are long.
  if (scope.some(({ phrase }, k) => lettersOf(phrase) > (k > 0 ? 76 : around.length === 2 ? 44 : 64)))
    return [];
  return [
    {
      content: {
        layout: 'nest',
        items: [
          box(core.phrase, tools, 'strong'),
          ...around.map(({ word, phrase }) => child(word, phrase, tools)),
        ],
      },
      accent,
      worth: 0.58,
    },
  ];
}
