import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../src/text/language.ts';
import { frontOf, takeawayOf, talkOf } from '../support/talk.ts';

const abstract =
  'Tidal mixing matters for coastal life in many straits. However, records of it are short. We moored 14 instruments at 9 sites of a narrow strait for a year. Dissipation in the strait rose from 12% at neap to 61% at spring tides. We conclude that the spring tide sets the mixing of the strait.';
const take = (summary: string, text = abstract) => {
  const { outline, story } = talkOf(frontOf(text, `summary: ${JSON.stringify(summary)}`));
  return { text: takeawayOf(outline), problems: story.problems.map(({ code }) => code) };
};

describe('a summary that is none of the paper', () => {
  test.each([
    ['an author list', 'Ana Lopez, Bo Chen — arXiv:1912.00001'],
    [
      'another language',
      'A mistura causada pela maré num estreito depende da maré viva, e os registos que temos são curtos.',
    ],
    ['another paper', 'A mobile app lets shoppers find clothes by a photograph taken in the street.'],
    ['the venue', 'Published in Journal of Tides.'],
  ])('%s', (_, summary) => {
    const { text, problems } = take(summary);
    expect(problems).toContain('summary-not-used');
    expect(text).toBeDefined();
    expect(summary).not.toContain(text);
    expect(detectLanguage(`${text}`)?.language ?? 'en').toBe('en');
    expect(text).toMatch(/spring tide/);
  });
});

describe('of a summary, the sentence with the finding', () => {
  test.each([
    [
      'Researchers moored 14 instruments in a narrow strait for a year. They found that spring tides set the mixing of the strait.',
      'Spring tides set the mixing of the strait',
    ],
    [
      'Tidal mixing is a process with many uses. We show that spring tides set the mixing of the strait.',
      /pring tides set the mixing of the strait$/,
    ],
    [
      'Spring tides set the mixing of the strait. This helps planners.',
      'Spring tides set the mixing of the strait',
    ],
    [
      'My PhD thesis. Spring tides set the mixing of the strait.',
      'Spring tides set the mixing of the strait',
    ],
  ])('%s', (summary, wanted) => {
    const { text, problems } = take(summary);
    expect(problems).not.toContain('summary-not-used');
    if (typeof wanted === 'string') expect(text).toBe(wanted);
    else expect(text).toMatch(wanted);
  });
});

describe('of an abstract', () => {
  test('the finding, not the announcement', () => {
    const { outline } = talkOf(
      frontOf(
        'Scenes are hard to recognise. We present a robust method for scenes of a strait. We tested it on 14 tides. We show that tides of a strait double the error of the usual methods. We conclude that tides of a strait need methods of their own.',
      ),
    );
    expect(takeawayOf(outline)).not.toMatch(/^We present/);
    expect(takeawayOf(outline)).toMatch(/tides of a strait/i);
  });

  test('an aim of its own words where no role is sure', () => {
    const { story } = talkOf(
      frontOf(
        'Bankers talk. Rules for banks spread in odd ways. This article examines how a new rule for banks spread in one town. Letters were read.',
      ),
    );
    expect(story.message).toMatchObject({ from: 'objective', sentence: 2 });
  });

  test('the talk ends on it; the links come after it', () => {
    const { outline } = talkOf(frontOf(abstract, 'doi: 10.1234/tides'));
    const ids = outline.slides.map(({ id }) => id);
    expect(ids.slice(-2)).toEqual(['takeaway', 'links']);
  });
});
