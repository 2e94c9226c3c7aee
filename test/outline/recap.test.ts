import { describe, expect, test } from 'vitest';
import type { OutlineSlide } from '../../src/outline/model.ts';
import { frontOf, takeawayOf, talkOf, wordsOf } from '../support/talk.ts';

const structured =
  '**Objective**: To compare two ferry rules in a strait. **Data Sources**: Harbour logs, 2001 to 2019. **Study Design**: Ferry trips were matched by tide and by season. **Setting**: Three harbours, 2001 to 2019. **Results**: The night rule was followed by 24% fewer collisions in the strait. **Limitations**: Results may not be generalizable to lakes and were imprecise in fog. Use of logs precluded an assessment of the crews. **Conclusion**: This study did not identify changes in fares after the night rule. **Primary Funding Source**: National Institute of Sea Travel.';
const recapOf = ({ slides }: { readonly slides: readonly OutlineSlide[] }) =>
  slides.find(({ id }) => id === 'takeaway')!;
const outlineOf = (abstract: string, ...more: string[]) => talkOf(frontOf(abstract, ...more)).outline;

describe('a structured abstract', () => {
  const outline = outlineOf(structured);

  test('the conclusion is the message, not a limitation, a source or who paid', () => {
    expect(takeawayOf(outline)).toBe('This study did not identify changes in fares after the night rule');
    expect(wordsOf([recapOf(outline)])).not.toMatch(/generali|precluded|National Institute|2001 to 2019/);
  });

  test('who paid stands on the slide of thanks, and there alone', () => {
    const with_ = outline.slides.filter((slide) => /National Institute/.test(wordsOf([slide])));
    expect(with_.map(({ id }) => id)).toEqual(['thanks']);
  });

  test('cards are short, and none is the headline again', () => {
    const { content, heading } = recapOf(outline);
    expect(content.layout).toBe('recap');
    const lines = wordsOf([recapOf(outline)])
      .split('\n')
      .slice(1);
    for (const line of lines) {
      expect(line.split(/\s+/).length).toBeLessThanOrEqual(18);
      expect(line).not.toContain(heading?.rich.text);
    }
  });
});

describe('no message', () => {
  const story = (end: string) =>
    `Tides matter for coastal life. We moored 14 instruments at 9 sites. We found that spring tides double the mixing of the strait. ${end}`;
  test.each([
    ['an announcement', 'We highlight common features of tides of a strait.'],
    ['more of the same', 'The mixing of spring tides was also observed in lakes.'],
    ['a focus', 'We focus on the tides of a strait in spring.'],
    ['a theory set up', 'In this work, we set up a theory of tides of a strait.'],
    ['a hope', 'We hope that tides of a strait will help planners.'],
    ['where the tool is', 'Users can freely access our tables of tides of a strait.'],
    ['a test that failed', 'Tides of a strait increased the count of boats by 14% (p = .06), 35 more a day.'],
    [
      'a later number',
      'In a strait the errors of tides went from 35% to 68%, and we found an 8.3% drop in speed.',
    ],
  ])('%s', (_, last) => {
    const outline = outlineOf(story(last));
    // Where the slide before the reference is headed so already, it is not said again.
    const end = takeawayOf(outline) ?? wordsOf(outline.slides.slice(-2, -1)).split('\n')[0];
    const told = end === 'Takeaway' ? wordsOf([recapOf(outline)]) : end;
    expect(told).toMatch(/spring tides double|35%|p = \.06/i);
  });

  test('what researchers examined, as a summary tells it', () => {
    const outline = outlineOf(
      story('We conclude that spring tides set the mixing of a strait.'),
      'summary: Researchers examined the tides of a strait with care and at length.',
    );
    expect(takeawayOf(outline)).not.toMatch(/^Researchers/);
  });
});

test('what was found is under Findings, wherever the model places it', () => {
  const { sections } = outlineOf(
    'Tides are a common cause of mixing in straits. Our results reveal rich patterns of mixing that end in one calm state. We moored instruments at nine sites of a strait for a year. We highlight common features of the tides.',
  );
  expect(sections.map(({ name }) => name)).toContain('Findings');
});

test('a note on what is wrong in the paper is not told', () => {
  const { outline } = talkOf(
    frontOf('Tides of a strait are read from logs. We show that spring tides double the mixing.'),
    'Proposition 2.1 is false: it is never used, so skipping it is no problem. Section 4.1 is slightly wrong.\n',
  );
  expect(wordsOf(outline.slides)).not.toMatch(/Proposition 2\.1/);
});

describe('signs of the abstract', () => {
  test.each([
    ['Tides walk throughout the day."', 'Tides walk throughout the day.'],
    ['They say "tides walk throughout the day."', 'They say "tides walk throughout the day."'],
    ['A volume ( Tide Science ) is read here.', 'A volume (Tide Science) is read here.'],
  ])('%s', (end, wanted) => {
    const { story } = talkOf(frontOf(`Tides of a strait are read from logs of many harbours. ${end}`));
    expect(story.text.endsWith(wanted)).toBe(true);
  });
});

test('measures are no dots, and a share keeps what it is a share of', () => {
  const { outline } = talkOf(
    frontOf(
      'Tides matter. The mixing of a strait, spanning 40 kilojoules per mole, leads to a barrier of only 8 kilojoules per mole. Notably, moon features account for 75% of the overall features used to describe tides, despite clouds.',
    ),
  );
  expect(outline.slides.map(({ content }) => content.layout)).not.toContain('array');
  const words = wordsOf(outline.slides);
  expect(words).not.toMatch(/75% overall features/);
});

test('an address is shown decoded', () => {
  const { outline } = talkOf(
    frontOf('We show that spring tides double the mixing of a strait.', 'doi: 10.1007/JHEP11(2019)151'),
  );
  const links = outline.slides.find(({ id }) => id === 'links')!;
  expect(wordsOf([links])).toContain('JHEP11(2019)151');
  expect(wordsOf([links])).not.toMatch(/JHEP11%28/);
});

test('what the paper presents is its idea, under no other label', () => {
  const { outline } = talkOf(
    frontOf(
      'We present an updated list of tides of a strait. Logs of nine harbours were read for a year. We found that spring tides double the mixing of the strait. We found that neap tides halve the catch of boats in the strait.',
    ),
  );
  const at = outline.slides.findIndex(({ id }) => id === 'takeaway');
  const lines = wordsOf([outline.slides[at]!]);
  expect(lines).not.toMatch(/Why\s+We present/);
});

describe('the slide to take home', () => {
  const abstract =
    'Tides matter for coastal life. We present TideNet, a network for the mixing of a strait. We trained it on logs of nine harbours. We found that spring tides double the mixing of the strait. Neap tides halve the catch of boats by 24%. TideNet is available at https://example.net/tidenet.';
  const outline = outlineOf(abstract, 'doi: 10.1007/s00001-024-00001-1');
  const recap = recapOf(outline);

  test('has what was found on its cards, under no label, and never why', () => {
    expect(recap.content.layout).toBe('recap');
    expect(wordsOf([recap])).toMatch(/spring tides double/i);
    expect(wordsOf([recap])).toMatch(/halve the catch/);
    expect(wordsOf([recap])).not.toMatch(/\b(?:Why|Findings)\b|Tides matter/);
  });

  test('says where the paper is, with venue and year', () => {
    expect(wordsOf([recap])).toContain('Journal of Tides, 2024');
    expect(wordsOf([recap])).toContain('doi.org/10.1007/s00001-024-00001-1');
  });

  test('has what all results come to over the findings, and no outlook there or on a card', () => {
    const study =
      'Fog stops ferries on many days. We measured the fog of a strait over nine years. We found that fog comes with the spring tides of the strait. ' +
      'Neap tides halve the catch of boats by 24%. Night ferries waited twice as long as day ferries in winter. ';
    const recapWith = (end: string) => recapOf(outlineOf(study + end));
    const sum =
      'These results suggest that the pilots of night ferries should wait for slack water in months with spring tides';
    expect(recapWith(`${sum}.`).heading?.rich.text).toBe(sum);
    const outlook = recapWith(
      'These results will help the pilots of the strait and of all the other straits in the work that they do at night.',
    );
    expect(wordsOf([outlook])).toMatch(/halve the catch/u);
    expect(wordsOf([outlook])).not.toMatch(/These results/u);
    // Under the authors' own summary it is no finding among others.
    const own = recapOf(
      outlineOf(
        `${study}${sum}.`,
        'summary: Spring tides bring the fog that stops the night ferries of the strait',
      ),
    );
    expect(wordsOf([own])).toMatch(/^Spring tides bring the fog/u);
    expect(wordsOf([own])).not.toMatch(/These results/u);
  });

  test('is of no claim that was cut before what it says', () => {
    const cut = outlineOf(
      'Rules matter. We found the assumptions of ordinality within the rules of most harbours (which are many) are not met. We show that spring tides double the mixing of the strait. Neap tides halve the catch of boats by 24%.',
    );
    expect(wordsOf([recapOf(cut)])).not.toMatch(/assumptions of ordinality\s*(?:$|\n)/);
  });

  test('has a finding over the aim, where there is one', () => {
    const aim = outlineOf(
      'We employ models to link the tides of a strait to its boats. Neap tides halve the catch of boats in the strait by 24%.',
    );
    expect(takeawayOf(aim) ?? '').not.toMatch(/^We employ/);
  });
});

test('the title shows no place where only the owner of the site has one', () => {
  const { outline } = talkOf(frontOf('Tides of a strait are read from logs of many harbours.'));
  const { content } = outline.slides[0]!;
  expect(content.layout === 'title' && content.affiliations).toEqual([]);
});

describe('where nothing stands for the whole', () => {
  const talk = (made: string) =>
    outlineOf(
      `Even though charts are remarkable for quiet bays, the best plans of stormy bays come from pilots who know the relation of banks. ${made} ` +
        'Our method outperforms older plans on BAY67, an entirely stormy coast, while also improved over the most successful pilots through a team of them.',
    );

  test('what was made and what it came to stand side by side', () => {
    const outline = talk(
      'Knowing this, we propose drawing a bay as a sequence of banks in order to plan the way of a ferry.',
    );
    const cards = wordsOf([recapOf(outline)])
      .split('\n')
      .map((line) => line.trim());
    expect(cards[0]).toBe('Takeaway');
    expect(cards.slice(1, 3)).toEqual([
      expect.stringMatching(/we propose drawing a bay as a sequence of banks/iu),
      expect.stringMatching(/^Our method outperforms older plans/u),
    ]);
  });

  test('what was only looked at has no card', () => {
    const outline = talk(
      'Knowing this, we look at the bays of the northern coast in order to plan the way of a ferry.',
    );
    expect(wordsOf(outline.slides.filter(({ id }) => id === 'takeaway'))).not.toMatch(/we look at/iu);
  });
});
