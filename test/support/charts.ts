import { analyse } from '../../src/story/analyse.ts';

/** Each chart that a text gives: its kind, its measure, and its labels with their values. */
export const charts = (text: string) =>
  analyse({ text, language: 'en' })
    .comparisons.filter(({ confidence }) => confidence >= 0.5)
    .map(({ kind, marks, measure }) => [
      kind,
      measure?.text,
      ...marks.map((one) => `${one.label} ${one.valueText}`),
    ]);
