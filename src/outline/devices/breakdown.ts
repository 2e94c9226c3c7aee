import type { Part, RelationOf } from '../../story/relations/model.ts';
import { type Device, type DeviceTools, fits, item, run } from './device.ts';
import { isVague, namesRole } from './wording.ts';

type Breakdown = RelationOf<'breakdown'>;
type Detail = Breakdown['parts'][number];

/** What a claim leads to, or is for. */
const leadsTo = ({ word }: Detail): boolean =>
  word !== undefined &&
  /^(?:in order to|to \p{L}|thus|thereby|hence|so that|lead|yield|result|allow|enabl|improv|reveal|provid|mak|suggest|indicat|highlight|open)/iu.test(
    word.text,
  );

/** Whether an arrow may lead from the thing to the one part: not to where or when it is. */
const leadsOn = ({ word, phrase }: Detail, object: Part): boolean =>
  word !== undefined &&
  fits(4, word) &&
  fits(10, phrase) &&
  fits(9, object) &&
  !isVague(object) &&
  /^(?:to|which|that|for|leading|resulting|yielding|allowing|enabling|into)\b/iu.test(word.text) &&
  !/^(?:us|one|them|it|be|a|an) /iu.test(object.text);

/** Parts that a row of cards has room for. */
const inCards = (parts: readonly Detail[]): boolean =>
  (parts.length === 2 || parts.length === 3) &&
  parts.every(
    ({ word, phrase }) =>
      word !== undefined && namesRole(word.text) && fits(3, word) && fits(parts.length === 2 ? 9 : 7, phrase),
  );

/** A short claim over what its sentence adds to it: rows, or cards where there are few words. */
export function drawBreakdown({ object, parts }: Breakdown, tools: DeviceTools): readonly Device[] {
  const most = parts.findLast(leadsTo);
  const items = parts.map((part) => {
    const { word, phrase } = part;
    const as = part === most ? ('em' as const) : ('strong' as const);
    return word === undefined
      ? item(run(tools.title(phrase), as))
      : item(run(tools.part(word)), run(tools.part(phrase), as));
  });
  const accent = object && { accent: { part: object, mark: 'em' as const } };
  const worth = 0.5;
  const [only] = parts;
  if (parts.length === 1 && only?.word !== undefined && object !== undefined && leadsOn(only, object))
    return [
      {
        content: {
          layout: 'chain',
          items: [
            item(run(tools.title(object))),
            item(run(tools.label('→')), run(tools.part(only.word))),
            item(run(tools.title(only.phrase), 'em')),
          ],
        },
        ...accent,
        worth,
      },
    ];
  return [
    { content: { layout: 'details', items }, ...accent, worth },
    ...(inCards(parts)
      ? [{ content: { layout: 'cards' as const, items }, ...accent, worth: worth + 0.02 }]
      : []),
  ];
}
