import { describe, expect, test } from 'vitest';
import { isInOtherLanguage } from '../../src/text/other-language.ts';
import { frontOf, talkOf, wordsOf } from '../support/talk.ts';

const abstract =
  'Tides differ between straits, and little is known about them. We moored 14 instruments for a year. Dissipation rose from 12% to 61% in spring.';

describe('a deck is in one language', () => {
  test.each([
    [
      '🏆 **Article distingué « _Editors’ Choice_ » par le Journal of Tides, Straits and Shores.**',
      'distingué',
    ],
    [
      'Cet article a reçu le prix du meilleur article de la conférence, et nous en sommes très fiers.',
      'meilleur',
    ],
    [
      'Este trabajo fue financiado por el ministerio, y no refleja la opinión de la institución.',
      'ministerio',
    ],
  ])('what the body says in another is left out and told: %s', (body, word) => {
    const { outline } = talkOf(frontOf(abstract), body);
    expect(wordsOf(outline.slides)).not.toContain(word);
    expect(outline.problems.map(({ code }) => code)).toContain('body-other-language');
  });

  test('so is an award of the front matter', () => {
    const { outline } = talkOf(frontOf(abstract, 'awards: [Article distingué par la revue]'));
    expect(wordsOf(outline.slides)).not.toContain('distingué');
  });

  test.each([
    [
      '**🏆 Selected as an _Editors’ Choice_ article by the International Journal of Tides and Straits.**',
      'Selected',
    ],
    [
      'Best thesis of the Université de Lyon in 2024, with a prize of the Académie des Sciences.',
      'Best thesis',
    ],
    ['We thank the crew of the Étoile de Mer for their help at sea.', 'crew'],
  ])('its own language stays, with names of another: %s', (body, word) => {
    const { outline } = talkOf(frontOf(abstract), body);
    expect(wordsOf(outline.slides)).toContain(word);
    expect(outline.problems.map(({ code }) => code)).not.toContain('body-other-language');
  });

  test('a word or a formula tells nothing', () => {
    for (const text of ['TideNet', '$x^2 + 1$', 'n = 42', 'El Niño', 'Résumé'])
      expect(isInOtherLanguage(text, 'en')).toBe(false);
    expect(isInOtherLanguage('本文提出了一种新的方法，并进行了实验。', 'en')).toBe(true);
  });
});
