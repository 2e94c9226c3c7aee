import { answers } from './answers/layout.ts';
import { array } from './array/layout.ts';
import { bars } from './bars/layout.ts';
import { beforeAfter } from './before-after/layout.ts';
import { cards } from './cards/layout.ts';
import { cells } from './cells/layout.ts';
import { chain } from './chain/layout.ts';
import { columns } from './columns/layout.ts';
import { details } from './details/layout.ts';
import { fan } from './fan/layout.ts';
import { fork } from './fork/layout.ts';
import { gap } from './gap/layout.ts';
import { heroes } from './heroes/layout.ts';
import { lanes } from './lanes/layout.ts';
import { lattice } from './lattice/layout.ts';
import { loop } from './loop/layout.ts';
import { nest } from './nest/layout.ts';
import { operator } from './operator/layout.ts';
import { order } from './order/layout.ts';
import { overlap } from './overlap/layout.ts';
import { paths } from './paths/layout.ts';
import { pipeline } from './pipeline/layout.ts';
import { questions } from './questions/layout.ts';
import { range } from './range/layout.ts';
import { recap } from './recap/layout.ts';
import { slope } from './slope/layout.ts';
import { stack } from './stack/layout.ts';
import { timeline } from './timeline/layout.ts';
import { versus } from './versus/layout.ts';
import { wafflePair } from './waffle-pair/layout.ts';

/** Layouts that are drawn from the list or table on the slide. */
export const drawn = [
  array,
  heroes,
  wafflePair,
  slope,
  range,
  bars,
  timeline,
  lattice,
  gap,
  versus,
  beforeAfter,
  cells,
  order,
  fork,
  chain,
  operator,
  pipeline,
  loop,
  fan,
  lanes,
  paths,
  stack,
  nest,
  cards,
  details,
  columns,
  questions,
  answers,
  overlap,
  recap,
] as const;
