import type { Part, RelationOf } from '../../story/relations/model.ts';
import { type Device, type DeviceTools, fits, item, run } from './device.ts';
import { namesRole } from './wording.ts';

type Breakdown = RelationOf<'breakdown'>;
type Detail = Breakdown['parts'][number];

/** What a claim leads to, or is for. */
const leadsTo = ({ word }: Detail): boolean =>
  word !== undefined &&
  /^(?:in order to|to \p{L}|thus|thereby|hence|so that|lead|yield|result|allow|enabl|improv|reveal|provid|mak|suggest|indicat|highlight|open)/iu.test(
    word.text,
  );

/** Words of a part that alone is worth no panel. */
const shortPart = 2;

/** Words that say themselves what follows is for the clause: what it does, a means, an end, a reason, a result, another side. */
const tells =
  /^(?:(?:that|which|who) \p{L}|for|with|in order to|so as to|to \p{L}|by \p{L}+ing|by means|using|via|through|thanks to|because|since|so that|such that|thus|thereby|hence|as a result|leading|resulting|yielding|allowing|enabling|suggesting|indicating|revealing|showing|demonstrating|highlighting|underscoring|providing|offering|improving|reducing|increasing|making|while|whereas|although|though|despite|without|instead of|rather than|compared|based on|and|but|lead|yield|result|allow|enabl|improv|reveal|provid|mak|suggest|indicat|highlight|open)/iu;

/** How something is done: no card among those of what it is for. */
const isMeans = (word: Part | undefined): boolean =>
  /^(?:by|using|via|through|with|based on)\b/iu.test(word?.text ?? '');

/** Parts that a row of cards has room for. */
const inCards = (parts: readonly Detail[]): boolean =>
  (parts.length === 2 || parts.length === 3) &&
  new Set(parts.map(({ word }) => isMeans(word))).size === 1 &&
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
  // What begins at 'if', 'in' or 'across' is the sentence, torn: it is set as one.
  if (parts.some(({ word }) => word !== undefined && !tells.test(word.text))) return [];
  if (parts.length === 1 && (parts[0]?.word === undefined || fits(shortPart, parts[0].phrase))) return [];
  return [
    { content: { layout: 'details', items }, ...accent, worth },
    ...(inCards(parts)
      ? [{ content: { layout: 'cards' as const, items }, ...accent, worth: worth + 0.02 }]
      : []),
  ];
}
