import { type DrawnTable, tablePlan } from '../kit/plan.ts';
import type { Layout } from '../layout.ts';
import { draw } from './draw.ts';

export interface WafflePairContent extends DrawnTable {
  readonly layout: 'waffle-pair';
}

/** One or two shares of a hundred as squares. */
export const wafflePair: Layout<WafflePairContent> = {
  name: 'waffle-pair',
  folder: new URL('.', import.meta.url),
  drawsFrom: 'table',
  plan: tablePlan({ least: 20, look: 10 }),
  draw,
};
