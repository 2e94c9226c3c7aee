import { describe, expect, test } from 'vitest';
import { figuresIn } from '../../src/outline/figure/figures-in.ts';
import { analyse } from '../../src/story/analyse.ts';

/** Numbers that may stand in large type, each with its words: 'lead | number | label'. */
function figuresOf(text: string, language = 'en'): string[] {
  const story = analyse({ text, language });
  return story.sentences.flatMap((sentence) =>
    figuresIn(
      text,
      sentence,
      story.quantities.filter((one) => one.sentence === sentence.index),
      [],
      language === 'en',
    ).map(({ lead, number, counts }) =>
      [lead, number, counts]
        .flatMap((span) =>
          span === undefined || span.end <= span.start ? [] : text.slice(span.start, span.end),
        )
        .join(' | '),
    ),
  );
}

describe('the words of a number', () => {
  test.each<[string, string, string[]]>([
    [
      'members of a sample, not the sample',
      'I use a probability sample of officers (n = 529) in many towns.',
      ['529 | officers'],
    ],
    [
      'all who were counted',
      'The form was given to 72 police leaders and researchers in spring.',
      ['72 | police leaders and researchers'],
    ],
    [
      'learners with what they learn',
      'We recorded 19 French learners of English, 10 with an accent.',
      ['19 | French learners of English'],
    ],
    [
      'how much more of what',
      'The number of species is ten times more relevant than climate.',
      ['ten times | more relevant than climate'],
    ],
    [
      'a sum for a time',
      'A network is useful, leading to average cost savings of €13 billion per year.',
      ['cost savings | €13 billion | per year'],
    ],
    [
      'a comparison with what is compared',
      'Old rules have 15–20× higher errors for large boats.',
      ['15–20× | higher errors'],
    ],
    [
      'molecules with what they are of',
      'The chain releases 206 molecules of SO2 in water.',
      ['206 | molecules of SO2'],
    ],
    [
      'a comparison without the object of than',
      'Here feeding is seven times more important than in the north.',
      ['seven times | more important'],
    ],
    ['none for the whole of a part', 'In fact 100 out of over 7,000 languages are covered.', []],
    ['none for a fraction with blanks', 'The method has an accuracy of 1 / 10 of a pixel.', []],
    ['none for what a computer has', 'The board gives 2 GB of RAM and runs well.', []],
    ['none for bare proportions', 'Fires burned there, with proportions between 88% and 95% in summer.', []],
    [
      'none for data that were counted',
      'Drawing on survey data (n = 934) from August, we ask who stays.',
      [],
    ],
    ['none for values of no difference', 'No differences were found in mice (19% vs 29%; p = 0.13).', []],
    ['none for a pronoun', 'Few texts mention it – 20% of the English ones.', []],
    ['none for a bare unit', 'The change, spanning 40 kilojoules per mole, leads to a small barrier.', []],
  ])('%s', (_, text, figures) => {
    expect(figuresOf(text)).toEqual(figures);
  });

  test.each([
    [
      'Les images de 1076 patients ont été utilisées pour entraîner (80%) et tester (20%) les réseaux.',
      ['1076 | patients'],
    ],
    ['Le réseau obtient de meilleurs résultats dans 12 des 13 tâches.', ['12 des 13 | tâches']],
    ['Nous avons suivi 123 646 patients adultes admis dans cet hôpital.', ['123 646 | patients adultes']],
  ])('French: %s', (text, figures) => {
    expect(figuresOf(text, 'fr')).toEqual(figures);
  });
});
