import type { Finder } from './finder.ts';
import { action } from './kinds/action.ts';
import { availability } from './kinds/availability.ts';
import { breakdown } from './kinds/breakdown.ts';
import { byVerb } from './kinds/by-verb.ts';
import { cause } from './kinds/cause.ts';
import { change } from './kinds/change.ts';
import { contrast } from './kinds/contrast.ts';
import { contributions } from './kinds/contributions.ts';
import { count } from './kinds/count.ts';
import { countPair } from './kinds/count-pair.ts';
import { deed } from './kinds/deed.ts';
import { deeds } from './kinds/deeds.ts';
import { enumeration } from './kinds/enumeration.ts';
import { fan } from './kinds/fan.ts';
import { foreignCount } from './kinds/foreign.ts';
import { future } from './kinds/future.ts';
import { gap } from './kinds/gap.ts';
import { gate } from './kinds/gate.ts';
import { implication } from './kinds/implication.ts';
import { improveKeep } from './kinds/improve-keep.ts';
import { interval } from './kinds/interval.ts';
import { lanes } from './kinds/lanes.ts';
import { link } from './kinds/link.ts';
import { list } from './kinds/list.ts';
import { manyOne } from './kinds/many-one.ts';
import { mechanism } from './kinds/mechanism.ts';
import { members } from './kinds/members.ts';
import { moreLess } from './kinds/more-less.ts';
import { oneMany } from './kinds/one-many.ts';
import { operator } from './kinds/operator.ts';
import { opposed } from './kinds/opposed.ts';
import { ordinal } from './kinds/ordinal.ts';
import { paths } from './kinds/paths.ts';
import { pipeline } from './kinds/pipeline.ts';
import { predicate } from './kinds/predicate.ts';
import { purpose } from './kinds/purpose.ts';
import { question } from './kinds/question.ts';
import { scale } from './kinds/scale.ts';
import { range, shares } from './kinds/shares.ts';
import { shift } from './kinds/shift.ts';
import { spelled } from './kinds/spelled.ts';
import { subset } from './kinds/subset.ts';
import { target } from './kinds/target.ts';

/** All kinds of relations read from English: one line a file, in the order of the rules. */
export const english: readonly Finder[] = [
  count,
  subset,
  scale,
  countPair,
  shares,
  range,
  change,
  shift,
  target,
  interval,
  gap,
  manyOne,
  contrast,
  opposed,
  improveKeep,
  moreLess,
  ordinal,
  purpose,
  cause,
  mechanism,
  operator,
  pipeline,
  fan,
  gate,
  paths,
  lanes,
  oneMany,
  byVerb,
  list,
  contributions,
  members,
  spelled,
  enumeration,
  question,
  availability,
  future,
  implication,
  action,
  deed,
  deeds,
  link,
  predicate,
  breakdown,
];

/** Kinds that need no English grammar: counts, compared values, numbered things. */
export const foreign: readonly Finder[] = [foreignCount, shares, enumeration];
