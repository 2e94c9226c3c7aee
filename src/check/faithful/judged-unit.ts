import type { TextUnit } from '../units.ts';
import type { Judgement } from './judgement.ts';

/** A text of the deck with the judgement of each of its sentences. */
export interface JudgedUnit {
  readonly unit: TextUnit;
  readonly judgements: readonly Judgement[];
}
