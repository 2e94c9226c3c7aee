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

/** Words of a part that alone is worth no panel. */
const shortPart = 2;

/** Words that say themselves what follows is for the clause: what it does, a means, an end, a reason, a result, another side. */
const tells =
  /^(?:(?:that|which|who) \p{L}|for|with|in order to|so as to|to \p{L}|by \p{L}+ing|by means|using|via|through|thanks to|because|since|so that|such that|thus|thereby|hence|as a result|leading|resulting|yielding|allowing|enabling|suggesting|indicating|revealing|showing|demonstrating|highlighting|underscoring|providing|offering|improving|reducing|increasing|making|while|whereas|although|though|despite|without|instead of|rather than|compared|based on|and|but|lead|yield|result|allow|enabl|improv|reveal|provid|mak|suggest|indicat|highlight|open)/iu;

/** The other side, or the reason, of a whole clause. */
const turns = /^(?:although|though|even though|while|whereas|but|yet|because|since|so that|despite)$/iu;

/** How something is done: no card among those of what it is for. */
const isMeans = (word: Part | undefined): boolean =>
  /^(?:by|using|via|through|with|based on)\b/iu.test(word?.text ?? '');

/** Words on the arrow, and of the boxes: the thing of the claim, and what is said of it. */
const linkMost = 4;
const thingMost = 10;
const partMost = 20;

/** 'that affect': the box before it is what 'that' stands for. */
function withoutRelative({ text, spans }: Part): Part {
  const from = /^(?:that|which|who) /iu.exec(text)?.[0].length ?? 0;
  const [first, ...rest] = spans;
  return from === 0 || first === undefined || first.end - first.start <= from
    ? { text, spans }
    : { text: text.slice(from), spans: [{ ...first, start: first.start + from }, ...rest] };
}

/** Names that say too little for a box of their own. */
const bare =
  /^(?:molecules?|appendix|approach(?:es)?|methods?|models?|tools?)$|^(?:power|context|effectiveness|usefulness|results?|evidence|problem|part) of /iu;

/** One part alone: the thing that it says more of, and the part, an arrow between them. */
function drawJoined({ bearer, parts }: Breakdown, tools: DeviceTools): Device | undefined {
  const [part] = parts;
  if (
    part?.word === undefined ||
    bearer === undefined ||
    isVague(bearer.thing) ||
    bare.test(bearer.thing.text)
  )
    return undefined;
  if (!fits(linkMost, part.word) || !fits(thingMost, bearer.thing) || !fits(partMost, part.phrase))
    return undefined;
  return {
    content: {
      layout: 'chain',
      items: [
        item(run(tools.title(bearer.thing))),
        item(run(tools.label(bearer.isFrom ? '←' : '→')), run(tools.part(withoutRelative(part.word)))),
        item(run(tools.title(part.phrase), 'em')),
      ],
    },
    accent: { part: bearer.thing, mark: 'em' },
    worth: 0.56,
  };
}

/** Parts that a row of cards has room for. */
const inCards = (parts: readonly Detail[]): boolean =>
  (parts.length === 2 || parts.length === 3) &&
  new Set(parts.map(({ word }) => isMeans(word))).size === 1 &&
  parts.every(
    ({ word, phrase }) =>
      word !== undefined && namesRole(word.text) && fits(3, word) && fits(parts.length === 2 ? 9 : 7, phrase),
  );

/** A short claim over what its sentence adds to it: rows, or cards where there are few words. */
export function drawBreakdown(breakdown: Breakdown, tools: DeviceTools): readonly Device[] {
  const { object, parts } = breakdown;
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
  // A run of deeds is a list; one alone may belong elsewhere.
  const areDeeds = parts.length > 1 && parts.every(({ deed }) => deed === true);
  if (!areDeeds && parts.some(({ word }) => word !== undefined && !tells.test(word.text))) return [];
  // One side of a contrast, or one more deed, goes on from the headline: it is no drawing of it.
  if (parts.length === 1 && (parts[0]?.deed === true || turns.test(parts[0]?.word?.text ?? ''))) return [];
  if (parts.length === 1 && (parts[0]?.word === undefined || fits(shortPart, parts[0].phrase))) return [];
  const joined = drawJoined(breakdown, tools);
  return [
    ...(joined === undefined ? [] : [joined]),
    { content: { layout: 'details', items }, ...accent, worth },
    ...(inCards(parts)
      ? [{ content: { layout: 'cards' as const, items }, ...accent, worth: worth + 0.02 }]
      : []),
  ];
}
