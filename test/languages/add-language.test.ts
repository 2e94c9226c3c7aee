import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languageList } from '../../scripts/languages.mjs';
import { draftText } from '../../src/deck/draft/draft.ts';
import { addLanguage, knownLanguages, languageEntry } from '../../src/languages/index.ts';
import { isLabel, labelsFor } from '../../src/outline/labels.ts';
import { detectLanguage } from '../../src/text/language.ts';
import { readOnePage } from '../support/pages.ts';
import { language as esperanto } from './fixtures/eo.ts';

const abstract =
  'La tajda miksado estas grava por la vivo en la markolo. Tamen la registroj ne kovras la tutan jaron. ' +
  'Ni proponas novan metodon por mezuri la miksadon kun 14 instrumentoj. Ni trovis ke la miksado kreskis al 6,4 % en la printempo.';

describe('a new language is one file', () => {
  test('the list of languages is the folder (npm run build)', () => {
    const file = join(import.meta.dirname, '../../src/languages/all.ts');
    expect(readFileSync(file, 'utf8')).toBe(languageList());
  });

  test('before it is added, its pages are read by the site’s language', () => {
    expect(detectLanguage(abstract)?.language).not.toBe('eo');
    expect(labelsFor('eo').gap).toBe(labelsFor('en').gap);
  });

  test('added, it is detected, analysed and labelled', () => {
    addLanguage(esperanto);
    expect(knownLanguages()).toContain(esperanto);
    expect(detectLanguage(abstract)?.language).toBe('eo');
    const page = readOnePage(
      `---\ntitle: Tajda miksado\nauthors: [Ada Marin]\ndate: 2024-05-01\nabstract: ${abstract}\nslides: ''\n---\n`,
    );
    const { markdown, story } = draftText(page, { talk: 'conference' });
    expect(story.sentences.map(({ role }) => role)).toEqual(['background', 'gap', 'objective', 'result']);
    expect(story.quantities.map(({ value }) => value)).toContain(6.4);
    expect(markdown).toContain('Planita tempo');
    expect(isLabel('Kiel citi', 'eo')).toBe(true);
  });
});

test('a tag finds the nearest language', () => {
  expect(languageEntry('de-AT', 'code')).toBe('de');
  expect(languageEntry('zh-TW', 'labels')).toBe(languageEntry('zh-Hant', 'labels'));
  expect(languageEntry('zh-Hant', 'units')).toBe(languageEntry('zh', 'units'));
  expect(languageEntry('nb', 'decimalComma')).toBe(true);
  expect(languageEntry('tlh', 'labels')).toBeUndefined();
});
