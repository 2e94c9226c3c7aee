import { describe, expect, test } from 'vitest';
import { frontOf, talkOf, wordsOf } from '../support/talk.ts';

const abstract =
  'Tidal mixing matters for coastal life in many straits. We moored 14 instruments at 9 sites for a year. Dissipation rose from 12% at neap to 61% at spring tides. We conclude that the spring tide sets the mixing.';
const thanks = (lines: readonly string[], body = '') =>
  talkOf(lines, body).outline.slides.find(({ id }) => id === 'thanks');
const told = (lines: readonly string[], body = '') => {
  const slide = thanks(lines, body);
  return slide && wordsOf([slide]);
};

describe('what medical and funded talks need', () => {
  test.each([
    [
      'sections of the body',
      frontOf(abstract),
      '## Acknowledgements\n\nWe thank the crew of the Alba.\n\n## Funding\n\nSea Fund, grant 4711.\n\n## Conflicts of interest\n\nNone.\n',
      [
        'Acknowledgements We thank the crew of the Alba',
        'Funding Sea Fund, grant 4711',
        'Conflicts of interest None',
      ],
    ],
    [
      'fields of the front matter',
      frontOf(abstract, 'awards: [Best paper]', 'funding: [{funder: Sea Fund, grant: "4711"}]'),
      '',
      ['Awards Best paper', 'Funding Sea Fund, 4711'],
    ],
    [
      'labels of the abstract',
      frontOf(`${abstract} Funding: Sea Fund, grant 4711. Competing interests: none declared.`),
      '',
      ['Funding Sea Fund, grant 4711', 'Conflicts of interest None declared'],
    ],
    [
      'a sentence of the abstract',
      frontOf(`${abstract} This work was supported by the Sea Fund.`),
      '',
      ['Funding', 'This work was supported by the Sea Fund'],
    ],
    [
      'a labelled paragraph of the body',
      frontOf(abstract),
      '## Notes\n\nThe mooring held for a whole year without a break.\n\n**Funding:** Sea Fund, grant 4711.\n',
      ['Funding', 'Sea Fund, grant 4711'],
    ],
  ])('%s', (_, lines, body, wanted) => {
    for (const words of wanted) expect(told(lines, body)).toContain(words);
    // Nowhere else in the talk.
    const { outline } = talkOf(lines, body, 'seminar');
    const rest = wordsOf(outline.slides.filter(({ id }) => id !== 'thanks' && !id.startsWith('thanks')));
    expect(rest).not.toMatch(/Sea Fund|the Alba/);
  });

  test('stands between the takeaway and the links', () => {
    const { outline } = talkOf(frontOf(abstract, 'doi: 10.1234/tides', 'funding: [Sea Fund]'));
    expect(outline.slides.map(({ id }) => id).slice(-2)).toEqual(['thanks', 'links']);
  });

  test('no slide without need', () => {
    expect(thanks(frontOf(abstract))).toBeUndefined();
    expect(thanks(frontOf(`${abstract} We report a new way to moor that avoids drift.`))).toBeUndefined();
  });

  test('in the language of the deck', () =>
    expect(
      told(
        [
          'title: Gezeiten einer Meerenge',
          'authors: [Ada Marin]',
          'abstract: Die Vermischung durch Gezeiten ist wichtig für das Leben an der Küste. Wir haben 14 Geräte an 9 Orten für ein Jahr verankert. Die Vermischung stieg bei Springtide.',
        ],
        '## Danksagung\n\nWir danken der Mannschaft.\n\n## Förderung\n\nMeeresfonds 4711.\n',
      ),
    ).toMatch(/Danksagung Wir danken der Mannschaft[\s\S]*Förderung Meeresfonds 4711/));
});

describe('what leads away from the paper', () => {
  test.each(['See my other work', 'Media coverage', 'Related publications', 'In the press'])(
    '%s',
    (heading) => {
      const { outline } = talkOf(
        frontOf(abstract),
        `## ${heading}\n\nThe Daily Tide wrote a long piece about quite another matter.\n\n- Another paper of ours on the waves of a lake\n`,
        'seminar',
      );
      expect(wordsOf(outline.slides)).not.toMatch(/Daily Tide|Another paper/);
    },
  );

  test('the abstract again, and an entry of a bibliography in a fold-out', () => {
    const { outline } = talkOf(
      frontOf(abstract),
      `## Abstract\n\n${abstract}\n\n<details><summary>BibTeX</summary>\n\n\`\`\`bibtex\n@article{marin2024,\n  title = {Tides of a strait with a very long title that would run over the edge of any slide whatever its size},\n  author = {Marin, Ada}\n}\n\`\`\`\n\n</details>\n`,
      'seminar',
    );
    expect(outline.slides.map(({ content }) => content.layout)).not.toContain('code');
    expect(wordsOf(outline.slides)).not.toMatch(/BibTeX|@article/);
    expect(outline.slides.map(({ heading }) => heading?.rich.text)).not.toContain('Abstract');
  });

  test('what a fold-out holds stays', () =>
    expect(
      wordsOf(
        talkOf(
          frontOf(abstract),
          '## More\n\n<details><summary>Show</summary>\n<p>The mooring held for a whole year without a break.</p>\n</details>\n',
          'seminar',
        ).outline.slides,
      ),
    ).toMatch(/mooring held for a whole year/));
});
