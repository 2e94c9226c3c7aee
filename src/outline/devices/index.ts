import type { Relation, RelationKind } from '../../story/relations/model.ts';
import { drawBreakdown } from './breakdown.ts';
import { drawContrast, drawGap, drawImproveKeep, drawManyOne, drawMoreLess } from './contrasts.ts';
import { drawAttrition, drawCount, drawCountPair, drawScale, drawSubset } from './counts.ts';
import { drawDeeds } from './deeds.ts';
import type { Device, DeviceTools, Draws } from './device.ts';
import { drawLink } from './link.ts';
import {
  drawByVerb,
  drawEnumeration,
  drawFuture,
  drawList,
  drawMembers,
  drawOneMany,
  drawQuestions,
  drawSpelled,
} from './lists.ts';
import { drawPredicate } from './predicate.ts';
import {
  drawAction,
  drawCause,
  drawDeed,
  drawFan,
  drawGate,
  drawLanes,
  drawMechanism,
  drawOperator,
  drawPaths,
  drawPipeline,
  drawPurpose,
} from './structure.ts';
import {
  drawChange,
  drawFromTo,
  drawInterval,
  drawRange,
  drawShares,
  drawShift,
  drawValues,
} from './values.ts';

/** How each kind of relation is drawn: a kind that is not here is told in words. */
const drawings: { readonly [Kind in RelationKind]?: Draws<Kind> } = {
  count: drawCount,
  subset: drawSubset,
  attrition: drawAttrition,
  scale: drawScale,
  'count-pair': drawCountPair,
  'share-pair': drawShares,
  values: drawValues,
  range: drawRange,
  change: drawChange,
  'from-to': drawFromTo,
  shift: drawShift,
  interval: drawInterval,
  gap: drawGap,
  'many-one': drawManyOne,
  contrast: drawContrast,
  'improve-keep': drawImproveKeep,
  'more-less': drawMoreLess,
  purpose: drawPurpose,
  cause: drawCause,
  mechanism: drawMechanism,
  operator: drawOperator,
  pipeline: drawPipeline,
  fan: drawFan,
  gate: drawGate,
  paths: drawPaths,
  lanes: drawLanes,
  'one-many': drawOneMany,
  'by-verb': drawByVerb,
  list: drawList,
  members: drawMembers,
  spelled: drawSpelled,
  enumeration: drawEnumeration,
  questions: drawQuestions,
  future: drawFuture,
  action: drawAction,
  deed: drawDeed,
  deeds: drawDeeds,
  link: drawLink,
  predicate: drawPredicate,
  breakdown: drawBreakdown,
};

/** The drawings of a relation, best first; none where its parts do not suit one. */
export function devicesOf(relation: Relation, tools: DeviceTools): readonly Device[] {
  const draw = drawings[relation.kind] as Draws<RelationKind> | undefined;
  const drawn = draw?.(relation, tools);
  return drawn === undefined ? [] : 'content' in drawn ? [drawn] : drawn;
}
