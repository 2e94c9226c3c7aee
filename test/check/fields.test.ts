import { expect, test } from 'vitest';
import { judgeDeck } from '../../src/check/faithful/deck.ts';
import { deckUnits } from '../../src/check/units.ts';
import { draftText } from '../../src/deck/draft/draft.ts';
import { readDeck } from '../../src/deck/read.ts';
import { readOnePage } from '../support/pages.ts';

const page = `---
title: Mixing in a narrow strait
authors: [Ada Marin]
date: 2017-05-01
publication: Annals of Straits 12
doi: 10.1371/journal.pone.0176809
abstract: 'Tidal mixing matters for coastal life. We moored 14 instruments for one year in a narrow strait. We found that dissipation rose from 12% to 61% in spring. We found that losses lie between 50% to 80% of species in summer. Like a hard problem that it is, it is not clear what mixes it. We conclude that protected areas (PAs) need the spring tide.'
---
`;
const drafted = draftText(readOnePage(page), { talk: 'conference' });
const found = (markdown: string) => {
  const deck = readDeck(markdown, 'deck.md');
  return judgeDeck(deckUnits(deck), drafted.publication, drafted.story, deck).judged.flatMap(
    ({ judgements }) =>
      judgements.flatMap(({ contradictions }) => contradictions.map(({ kind, said }) => `${kind} ${said}`)),
  );
};
/** The same with a slide to take home. */
const withRecap = (line: string) => `${drafted.markdown}
---

{{< slide id="last" class="layout-recap" >}}

## Mixing in a narrow strait

- ${line}
`;

test('venue, year and address under the findings are fields of the page, each by itself', () => {
  expect(found(drafted.markdown)).toEqual([]);
  expect(found(withRecap('**Annals of Straits 12, 2017** · doi.org/10.1371/journal.pone.0176809'))).toEqual(
    [],
  );
  expect(
    found(withRecap('**Annals of Straits 12, 2019** · doi.org/10.1371/journal.pone.0176809')),
  ).not.toEqual([]);
});

test("'PAs' is a name, though 'pas' denies", () => {
  expect(
    found(
      withRecap(
        'Like a hard problem that it is, it is not clear what mixes it. We conclude that protected areas need the spring tide',
      ),
    ),
  ).toEqual([]);
});

test('a negation is missed though its words stand twice in the sentence', () => {
  const text = (words: string) => found(withRecap(words));
  expect(text('Like a hard problem that it is, it is not clear what mixes it')).toEqual([]);
  expect(text('It is clear what mixes it')).not.toEqual([]);
});

test('a changed number in large type is told, in letters and as a range too', () => {
  const heroes = (line: string) =>
    found(`${drafted.markdown}
---

{{< slide id="last" class="layout-heroes" >}}

## We moored 14 instruments

- ${line}
`);
  expect(heroes('**14** instruments')).toEqual([]);
  expect(heroes('**50–80%** species')).toEqual([]);
  expect(heroes('**17** instruments')).not.toEqual([]);
  expect(heroes('**50–90%** species')).not.toEqual([]);
  expect(heroes('**61** dissipation')).not.toEqual([]);
});
