import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/story/analyse.ts';
import { partsOf } from '../../../src/story/relations/find.ts';
import type { Relation, RelationKind } from '../../../src/story/relations/model.ts';

const read = (text: string, kind: RelationKind): Relation | undefined =>
  analyse({ text, language: 'en' }).relations.find((one) => one.kind === kind);
const texts = (relation: Relation | undefined) => relation && partsOf(relation).map(({ text }) => text);

describe('what the text says, in its own words', () => {
  test.each<[RelationKind, string, string[]]>([
    [
      'contrast',
      'We find that hydroxylases prefer an acute angle, whereas halogenases prefer an obtuse angle.',
      ['whereas', 'hydroxylases', 'prefer an acute angle', 'halogenases', 'prefer an obtuse angle'],
    ],
    [
      'cause',
      'We show that small differences in the sequence can lead to large errors in the model.',
      ['small differences in the sequence', 'can lead to', 'large errors in the model'],
    ],
    [
      'mechanism',
      'We examine the effect of land use on species richness.',
      ['examine', 'effect', 'land use', 'species richness'],
    ],
    [
      'operator',
      'We use ecological niche models to predict suitable climate areas.',
      ['ecological niche models', 'predict', 'suitable climate areas'],
    ],
    [
      'purpose',
      'Language models can reduce administrative burden and improve quality of care.',
      ['Language models', 'can', 'reduce', 'administrative burden', 'improve', 'quality of care'],
    ],
    [
      'lanes',
      'We report correlations between clinician rankings and automated metrics.',
      ['correlations', 'clinician rankings', 'automated metrics'],
    ],
    [
      'change',
      'The method reduced handshake time by 38% compared to the baseline.',
      ['38%', 'reduced', 'handshake time', 'compared to the baseline'],
    ],
    [
      'improve-keep',
      'We improve recyclability while maintaining catalytic efficiency.',
      ['improve', 'recyclability', 'while maintaining', 'catalytic efficiency'],
    ],
    [
      'shift',
      'The paper follows the shift from manual to automatic sorting.',
      ['manual', 'automatic sorting'],
    ],
    [
      'count-pair',
      'We collected 948 isotherms from 192 frameworks.',
      ['948', 'isotherms', '192', 'frameworks'],
    ],
  ])('%s', (kind, text, parts) => {
    expect(texts(read(text, kind))).toEqual(parts);
  });
});

describe('no relation where the guard fails', () => {
  test.each<[RelationKind, string]>([
    ['cause', 'This paper contributes to the theory of emotion analysis.'],
    ['cause', 'The treatment did not lead to lower mortality in the group.'],
    ['list', 'We highlight palms with social, economic, and ecological relevance.'],
    ['list', 'We identified two mouse homologues, Mlr1 and Mlr2.'],
    ['mechanism', 'We found no effect of land use on species richness.'],
    ['shift', 'We study transition metal ions from Ti to Cu.'],
    ['lanes', 'There is no correlation between size and speed.'],
    ['change', 'The model has an error of 5% on average.'],
  ])('%s: %s', (kind, text) => {
    expect(read(text, kind)).toBeUndefined();
  });
});

test('every part is the slices of the text that it names', () => {
  const text =
    'We present a benchmark of 983 instructions, including 303 instructions with answers. Existing datasets fail to capture needs. We use it to evaluate six models: A, B, C, D, E, and F.';
  for (const relation of analyse({ text, language: 'en' }).relations)
    for (const part of partsOf(relation))
      expect(part.spans.map(({ start, end }) => text.slice(start, end)).join('')).toBe(part.text);
});

test('one thing serves many; how or how much is no thing', () => {
  const kindsOf = (text: string) => analyse({ text, language: 'en' }).relations.map(({ kind }) => kind);
  expect(kindsOf('We train the same model for all languages.')).toContain('one-many');
  expect(kindsOf('The group mixes foraging with the same probability across all members.')).not.toContain(
    'one-many',
  );
});
