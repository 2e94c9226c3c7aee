import { type DrawnTable, tablePlan } from '../kit/plan.ts';
import type { Layout } from '../layout.ts';
import { draw } from './draw.ts';
import { picture } from './picture.ts';

export interface WafflePairContent extends DrawnTable {
  readonly layout: 'waffle-pair';
}

/** One or two shares of a hundred as squares. */
export const wafflePair: Layout<WafflePairContent> = {
  name: 'waffle-pair',
  folder: new URL('.', import.meta.url),
  plainly: 'table of shares',
  drawsFrom: 'table',
  plan: { ...tablePlan<WafflePairContent>({ least: 20, look: 10 }), picture },
  draw,
};
