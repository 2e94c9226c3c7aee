import { describe, expect, test } from 'vitest';
import { openingOf } from '../../src/deck/draft/proven.ts';
import { captionHead } from '../../src/outline/kinds/caption-head.ts';
import type { Work } from '../../src/work/model.ts';

const work = { language: 'en' } as Work;
const head = (text: string, unclear: readonly string[] = [], unproven = 0) =>
  captionHead(
    openingOf({ text, unclear, unproven: unproven > 0 ? [{ start: 0, end: unproven }] : [] }, work).opening,
    'en',
  );

describe('the headline that a caption gives', () => {
  test.each([
    // A first sentence that fits is the headline, without what stands in brackets.
    ['Mixing rose in spring. The line is the mean.', 'Mixing rose in spring'],
    ['Mixing time (in hours) of each basin. Bars show errors.', 'Mixing time of each basin'],
    ['Mixing at the sill (a) and heat in the basin (b).', 'Mixing at the sill and heat in the basin'],
    // A longer one names its thing first: what explains it goes.
    [
      'Latency of one computation of the tidal gradient of the layered water for the narrow northern strait across all of the computers.',
      'Latency of one computation of the tidal gradient of the layered water',
    ],
    [
      'A marker tool showing an example of a cast in the upper window and the layers of the cast in the lower window with dots.',
      'A marker tool',
    ],
    [
      'The workflow of the casts: (a) cleaning of the data; and (b) discovery of the layers',
      'The workflow of the casts',
    ],
  ])('%s', (caption, headline) => expect(head(caption)).toBe(headline));

  test.each([
    // A sentence holds for the case that it names: none of its words may go.
    'Varying the bound of the gradient leads to a graceful loss of accuracy of all of the classes of images in both of the nets considered.',
    // Cut, a comparison or a pair would lose its other half.
    'Comparison of the mean error of the moored sensors of the strait at the sill with that of the drifting sensors in the basin at neap tide.',
    'Mixing at the sill of the strait and its basins (a), heat of the upper layer of the water (b), and the growth of the plankton of the lower layer (c).',
    // Panels, drawings and their makers are no thing to name.
    'Left: the strait. Right: the basin.',
    '(a) Mixing at the sill. (b) Heat.',
    'We compare the error with the bound.',
    // A letter that is a name ends its sentence.
    'Depths of the units A and D. Broken sensors are left out.',
    'Classification of all of the instruments we found with each of the three methods of the study at the sill of the strait in both years.',
    'Share of papers with a badge in (a), of papers with two in (b).',
  ])('is none for %s', (caption) => expect(head(caption)).toBeUndefined());

  test('holds no word that may be broken, no number that is not proven, no sign of a formula', () => {
    expect(head('Mixing in the strait.', ['strait'])).toBeUndefined();
    expect(head('Mixing in the strait.', ['basin'])).toBe('Mixing in the strait');
    expect(head('Dissipation was about 61.5 units.', [], 30)).toBeUndefined();
    expect(head('Tidal mixing of the layers under 61.5 units of wind.', [], 50)).toBe(
      'Tidal mixing of the layers',
    );
    expect(head('Runtime of the tidal model for N = 16 casts.')).toBe('Runtime of the tidal model');
  });
});
