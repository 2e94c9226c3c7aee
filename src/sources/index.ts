import { hugo } from './hugo/source.ts';
import type { Source } from './source.ts';

/** All sources. Where two claim a path, the first one reads it. */
export const sources: readonly Source[] = [hugo];
