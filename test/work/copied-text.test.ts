import { describe, expect, test } from 'vitest';
import { readPage } from '../support/pages.ts';
import { frontOf, talkOf } from '../support/talk.ts';

const abstractOf = (text: string, more: readonly string[] = []) =>
  readPage(`---\n${frontOf(text, ...more).join('\n')}\n---\n`).abstract;

describe('words that a PDF tore', () => {
  test.each([
    ['We measured it dur ing the spring tide of a narrow strait.', 'during the spring'],
    ['This signifi cant eff ect was found in each of the straits.', 'significant effect was'],
    [
      'The ﬁrst ﬂow was diﬀerent and it was suﬃcient for us all.',
      'first flow was different and it was sufficient',
    ],
    ['The word- rest of the interac- tion remained in the strait.', 'wordrest of the interaction'],
    ['A data- driven and state- of-the-art model of a strait was used.', 'data-driven and state-of-the-art'],
    [
      'Spring- and neap-tide flows of short- to long-term kind were seen here.',
      'Spring- and neap-tide flows of short- to long-term',
    ],
    [
      'Staff members and wi fi signals off shore were counted for the tide.',
      'Staff members and wi fi signals off shore',
    ],
    ['All ctDNA- across the 14 timepoints were counted for the spring tide.', 'ctDNA- across'],
    ['Time- and length- scales of the strait were found for each spring tide.', 'length-scales'],
    ['The drop was small (p textless .05) in each of the straits we saw.', '(p < .05)'],
    ['The drop was 5 \\textpm 2 m in each of the straits that we saw.', '5 ± 2 m'],
  ])('%s', (text, wanted) => expect(abstractOf(text)?.text.text).toContain(wanted));

  test('a word that ends in an accented fi is whole', () =>
    expect(
      abstractOf(
        'La mesure des marées dans le détroit reste un défi majeur pour les équipes qui y travaillent.',
      )?.text.text,
    ).toContain('défi majeur'));

  test('places stay true, so that a check finds the words on the page', () => {
    const text = 'We measured it dur ing the spring tide of a narrow strait.';
    const lines = frontOf(text);
    const source = `---\n${lines.join('\n')}\n---\n`;
    const rich = readPage(source).abstract!.text;
    const at = rich.text.indexOf('spring');
    const run = rich.origin.find(({ start, end }) => start <= at && at < end)!;
    const from = run.sourceStart + at - run.start;
    expect(source.slice(from, from + 6)).toBe('spring');
  });
});

describe('tails of databases', () => {
  const text =
    'We moored 14 instruments at 9 sites for a year. Dissipation rose in spring. We conclude that the spring tide sets the mixing of the strait.';
  test.each([
    'JID: 0401041; 2019/05/13 00:00 [received]; 2019/07/01 00:00 [accepted]; ppublish',
    '2019/05/13 00:00 [received]; 2019/07/01 00:00 [accepted]',
    '[received]',
    '(ABSTRACT TRUNCATED AT 250 WORDS)',
    '[PubMed - indexed for MEDLINE]',
    'PMID: 12345678 [PubMed - indexed for MEDLINE]',
    'This article is protected by copyright. All rights reserved.',
  ])('%s', (tail) => {
    const abstract = abstractOf(`${text} ${tail}`);
    expect(abstract?.text.text).toBe(text);
    expect(abstract?.stripped.map((one) => one.text).join(' ')).toContain(tail.slice(0, 8).trim());
  });

  test('codes of methods are no tail', () =>
    expect(abstractOf(`${text} The model GR-14 and RF-RFA agreed with it well.`)?.text.text).toMatch(
      /agreed with it well\.$/,
    ));
});

describe('one deck, one language', () => {
  const chinese = '我们在九个地点布设了十四台仪器，为期一年。结果显示大潮时混合增强。';
  const page = (language: string, text: string) =>
    talkOf([...frontOf(text), '']).outline.language === language;
  test('characters of both kinds: those that most are', () => {
    expect(page('zh', `${chinese}本文的数据可以從網站下載。`)).toBe(true);
  });
});
