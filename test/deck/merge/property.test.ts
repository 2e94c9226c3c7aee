import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeDecks } from '../../../src/deck/merge/merge.ts';
import { cutPieces } from '../../../src/deck/merge/pieces.ts';

/** 20,000 with PUBDECK_LONG=1; fewer in the suite. Seeded, so that a failure comes back. */
const numRuns = process.env.PUBDECK_LONG ? 20_000 : 1_500;

interface Slide {
  readonly id: string;
  readonly heading: string;
  readonly points: readonly string[];
  readonly note: string;
}

const vocabulary =
  'tide wind strait energy sill mooring winter storm survey model profile record season budget error sensor cable ship'.split(
    ' ',
  );
const phrase = (words: number) =>
  fc
    .array(fc.constantFrom(...vocabulary), { minLength: words, maxLength: words + 3 })
    .map((list) => list.join(' '));
const slideOf = (index: number): fc.Arbitrary<Slide> =>
  fc.record({
    id: fc.constant(`slide-${index}`),
    heading: phrase(4),
    points: fc.array(phrase(3), { minLength: 1, maxLength: 4 }),
    note: phrase(8),
  });
const deckOf = fc
  .integer({ min: 2, max: 7 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => slideOf(index))));

const writeSlide = ({ id, heading, points, note }: Slide) =>
  `{{< slide id="${id}" class="layout-points" >}}\n\n## ${heading}\n\n${points.map((point) => `- ${point}`).join('\n')}\n\n{{< speaker_note >}}\n${note}\n{{< /speaker_note >}}`;
const front = (title: string, extra = '') =>
  `---\ntitle: ${title}\ntype: slides\n${extra}slides:\n  theme: white\n---\n`;
const write = (slides: readonly string[], head: string) => `${head}\n${slides.join('\n\n---\n\n')}\n`;

type Edit = (slides: string[], salt: string) => string[];
const at = (position: number, length: number) => Math.min(length - 1, Math.floor(position * length));

/** What authors do to a deck; `salt` marks their bytes so that they can be found again. */
const authorEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.double({ min: 0, max: 0.999, noNaN: true }).map(
    (p): Edit =>
      (slides, salt) =>
        slides.toSpliced(at(p, slides.length + 1), 0, `## Mine ${salt}\n\nOwn words ${salt}`),
  ),
  fc.double({ min: 0, max: 0.999, noNaN: true }).map(
    (p): Edit =>
      (slides) =>
        slides.length < 2 ? slides : slides.toSpliced(at(p, slides.length), 1),
  ),
  fc
    .tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.double({ min: 0, max: 0.999, noNaN: true }))
    .map(
      ([p, q]): Edit =>
        (slides) => {
          const [moved] = slides.slice(at(p, slides.length));
          const rest = slides.toSpliced(at(p, slides.length), 1);
          return moved === undefined ? slides : rest.toSpliced(at(q, rest.length + 1), 0, moved);
        },
    ),
  fc
    .tuple(
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      fc.constantFrom('heading', 'point', 'note', 'append'),
    )
    .map(
      ([p, what]): Edit =>
        (slides, salt) => {
          const index = at(p, slides.length);
          const slide = slides[index] ?? '';
          const changed =
            what === 'heading'
              ? slide.replace(/^## .*$/m, `## Renamed ${salt}`)
              : what === 'point'
                ? slide.replace(/^- .*$/m, `- Reworded ${salt}`)
                : what === 'note'
                  ? slide.replace(/(speaker_note >\}\}\n)/, `$1Also say ${salt}\n`)
                  : `${slide}\n\nAdded ${salt}`;
          return slides.with(index, changed);
        },
    ),
  fc.double({ min: 0, max: 0.999, noNaN: true }).map(
    (p): Edit =>
      (slides, salt) => {
        // Split one slide in two.
        const index = at(p, slides.length);
        const lines = (slides[index] ?? '').split('\n');
        const middle = lines.findIndex((line) => line.startsWith('- ')) + 1;
        return middle < 1
          ? slides
          : slides.toSpliced(
              index,
              1,
              lines.slice(0, middle).join('\n'),
              `## Second half ${salt}\n\n${lines.slice(middle).join('\n')}`,
            );
      },
  ),
  fc.double({ min: 0, max: 0.999, noNaN: true }).map(
    (p): Edit =>
      (slides) => {
        // Join two slides.
        const index = at(p, slides.length);
        const next = slides[index + 1];
        return next === undefined ? slides : slides.toSpliced(index, 2, `${slides[index]}\n\n${next}`);
      },
  ),
);

/** What a changed page does to a draft. */
const pageEdit: fc.Arbitrary<(slides: readonly Slide[]) => Slide[]> = fc.oneof(
  fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), phrase(5)).map(
    ([p, text]) =>
      (slides: readonly Slide[]) =>
        slides.with(at(p, slides.length), { ...slides[at(p, slides.length)]!, points: [text] }),
  ),
  fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), phrase(5)).map(
    ([p, heading]) =>
      (slides: readonly Slide[]) =>
        slides.toSpliced(at(p, slides.length + 1), 0, {
          id: `new-${heading.length}-${slides.length}`,
          heading,
          points: [heading],
          note: heading,
        }),
  ),
  fc
    .double({ min: 0, max: 0.999, noNaN: true })
    .map(
      (p) => (slides: readonly Slide[]) =>
        slides.length < 3 ? [...slides] : slides.toSpliced(at(p, slides.length), 1),
    ),
);

const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
const outside = (text: string) => text.replace(/<!-- pubdeck[\s\S]*?-->/g, '');

test('random author edits against random page changes lose no author byte', () => {
  fc.assert(
    fc.property(
      deckOf,
      fc.array(authorEdit, { maxLength: 4 }),
      fc.array(pageEdit, { maxLength: 3 }),
      fc.boolean(),
      (slides, edits, changes, extraKey) => {
        const base = write(slides.map(writeSlide), front('A talk'));
        const fresh = write(
          changes.reduce<readonly Slide[]>((now, change) => change(now), slides).map(writeSlide),
          front(changes.length > 0 ? 'A newer talk' : 'A talk'),
        );
        const authored = edits.reduce<string[]>(
          (now, edit, index) => edit(now, `salt${index}`),
          slides.map(writeSlide),
        );
        const mine = write(authored, front('A talk', extraKey ? 'venue: my-workshop\n' : ''));

        expect(mergeDecks(base, fresh, base).text).toBe(fresh);
        expect(mergeDecks(base, base, mine).text).toBe(mine);

        const merged = mergeDecks(base, fresh, mine);
        // 1. Every line the author wrote is still on a slide, outside any comment of ours.
        const known = new Set(lines(base));
        const kept = new Set(lines(outside(merged.text)));
        for (const line of lines(mine))
          if (!known.has(line)) expect(kept.has(line), `lost: ${line}`).toBe(true);
        // 2. A slide the author deleted does not come back.
        const headings = (text: string) =>
          cutPieces(text)
            .pieces.map(({ content }) => /slide id="([^"]+)"/.exec(content)?.[1])
            .filter((id) => id?.startsWith('slide-'));
        const mineIds = new Set([...mine.matchAll(/slide id="(slide-\d+)"/g)].map(([, id]) => id));
        for (const id of headings(merged.text)) expect(mineIds.has(id!), `came back: ${id}`).toBe(true);
        // 3. The author's own slides keep their order.
        const salted = (text: string) =>
          cutPieces(text)
            .pieces.map(({ content }) => /## (?:Mine|Renamed|Second half) (salt\d)/.exec(content)?.[1])
            .filter(Boolean);
        expect(salted(outside(merged.text))).toEqual(salted(mine));
        // 4. Idempotent: the same page again changes nothing.
        expect(mergeDecks(fresh, fresh, merged.text).text).toBe(merged.text);
      },
    ),
    { numRuns, seed: 20261124 },
  );
});
