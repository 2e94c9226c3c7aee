import type { Item, Piece } from '../../layouts/kit/plan.ts';
import type { Phrase } from '../../story/relations/clause-relations.ts';
import type { Part } from '../../story/relations/model.ts';
import { type DeviceTools, item, run } from './device.ts';

/** Core and detail of a phrase as one box. */
export const box = ({ title, detail }: Phrase, tools: DeviceTools, as?: Piece['as']): Item =>
  item(
    run(tools.title(title), as ?? (detail === undefined ? undefined : 'strong')),
    ...(detail === undefined ? [] : [run(tools.part(detail))]),
  );

export const child = (verb: Part | undefined, { title, detail }: Phrase, tools: DeviceTools): Item =>
  item(
    ...(verb === undefined ? [] : [run(tools.part(verb))]),
    run(verb === undefined ? tools.title(title) : tools.part(title), 'strong'),
    ...(detail === undefined ? [] : [run(tools.part(detail))]),
  );

/** 'suggests', 'may lead to': the arrow is dashed, for it is not sure. */
const isUnsure = (word: Part): boolean =>
  /\b(?:suggest|indicat|impl(?:y|ies)|hint|may|might|could)\w*/iu.test(word.text);

export const arrow = (word: Part, tools: DeviceTools, asked = isUnsure(word)): Item =>
  item(run(tools.label(asked ? '⇢' : '→')), run(tools.part(word)));

export const withoutAnd = (word: Part): Part => {
  const length = /^(?:and|or|but)\s+/iu.exec(word.text)?.[0].length ?? 0;
  const [first, ...rest] = word.spans;
  return length === 0 || first === undefined
    ? word
    : { text: word.text.slice(length), spans: [{ start: first.start + length, end: first.end }, ...rest] };
};

/** Characters of a phrase; some names are long. */
export const lettersOf = ({ title, detail }: Phrase): number =>
  title.text.length + (detail?.text.length ?? 0);
