import type { Finder } from './finder.ts';
import { count } from './kinds/count.ts';
import { gap } from './kinds/gap.ts';
import { scale } from './kinds/scale.ts';
import { spelled } from './kinds/spelled.ts';
import { subset } from './kinds/subset.ts';

/** All kinds of relations read from English; one line a file. */
export const english: readonly Finder[] = [count, subset, scale, gap, spelled];
