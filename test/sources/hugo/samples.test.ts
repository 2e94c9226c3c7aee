import { describe, expect, test } from 'vitest';
import { readDeck } from '../../../src/deck/read.ts';
import { writeDeck } from '../../../src/deck/write.ts';
import { renderDeck } from '../../../src/html/render.ts';
import { planOutline } from '../../../src/outline/plan.ts';
import { analyse } from '../../../src/story/analyse.ts';
import { storyInput } from '../../../src/story/input.ts';
import type { Work } from '../../../src/work/model.ts';
import { withoutSamples } from '../../../src/work/samples.ts';
import { readPage } from '../../support/pages.ts';

const abstract =
  'Tidal mixing matters for coastal life. We moored 14 instruments at 9 sites for a year. Dissipation rose from 12% to 61% in spring. We make the records available on request.';
/** The sample values of a page of 2024 in the author's own front matter, one a line. */
const front = [
  'title: Tides of a strait',
  'authors: [Ada Marin, admin]',
  "date: '2013-07-01T00:00:00Z'",
  'publication: In *Hugo Blox Builder Conference*',
  'publication_short: In *ICW*',
  `abstract: ${abstract}`,
  "url_code: 'https://github.com/HugoBlox/hugo-blox-builder'",
  "url_dataset: 'https://github.com/wowchemy/wowchemy-hugo-themes'",
  "url_video: 'https://youtube.com'",
  "url_pdf: 'http://eprints.soton.ac.uk/352095/1/Cushen-IMV2013.pdf'",
  'links: [{name: Custom Link, url: http://example.org}]',
  "image: {caption: 'Image credit: [**Unsplash**](https://unsplash.com/photos/pLCdAaMFLTE)'}",
];
const body = [
  '{{% callout note %}}',
  'Click the _Cite_ button above to demo the feature to enable visitors to import publication metadata into their reference management software.',
  '{{% /callout %}}',
  '',
  "Add the publication's **full text** or **supplementary notes** here. You can use rich formatting.",
  '',
  'Lorem ipsum dolor sit amet, consectetur adipiscing elit. Duis posuere tellus ac convallis placerat.',
];
const page = (lines: readonly string[] = front) =>
  readPage(`---\n${lines.join('\n')}\n---\n\n${body.join('\n')}\n`);
const told = (work: Work) =>
  work.problems.filter(({ code }) => /^(?:template-|unknown-owner)/.test(code)).map(({ at }) => at.line);
const deckOf = (work: Work) => {
  const outline = planOutline(work, analyse(storyInput(work)), { talk: 'seminar' });
  return {
    outline,
    markdown: writeDeck(outline, work, { theme: 'paper', source: 'publication/paper' }).markdown,
  };
};

describe("what the theme's sample page left", () => {
  test('each is told with its line and what to write', () => {
    const { problems } = page();
    const lines = [...front.keys()].map((index) => index + 2);
    const wanted = lines.filter((line) => ![2, 7].includes(line));
    // Line 3 is the author without a profile; the body follows.
    expect(told(page())).toEqual([...wanted, 16, 20, 22]);
    for (const { code, severity, hint } of problems.filter(({ code }) => code.startsWith('template-'))) {
      expect(severity, code).toBe('warning');
      expect(hint, code).toMatch(/^(?:Write|Put|Delete|There is no such picture here: take)/);
    }
  });

  test('what the front matter says stays, and is never a headline, the takeaway or the code', () => {
    const { outline, markdown } = deckOf(page());
    expect(markdown).toContain('Hugo Blox Builder Conference');
    expect(markdown).toContain('1 July 2013');
    expect(markdown).toContain('github.com/HugoBlox/hugo-blox-builder');
    const [title] = outline.slides;
    expect(title?.content).not.toHaveProperty('link');
    const heads = outline.slides
      .slice(1)
      .map(({ heading, content }) =>
        [heading?.rich.text, content.layout === 'statement' ? content.statement.rich.text : ''].join(' '),
      );
    for (const head of heads) expect(head).not.toMatch(/Hugo|ICW|2013|github/);
    // 'We make the records available' over an address of the theme would be wrong.
    const links = outline.slides.find(({ content }) => content.layout === 'links');
    expect(links?.heading?.field).toBe('label');
  });

  test('no QR code of a sample address', async () => {
    const deck = (url: string) =>
      readDeck(
        `---\ntitle: T\nslides:\n  theme: white\n---\n\n{{< slide class="layout-links" >}}\n\n## Read more\n\n- **Code** [${url}](${url})\n`,
        'deck.md',
      );
    const html = async (url: string) =>
      (await renderDeck(deck(url), { drawDiagrams: false })).slides[0]!.html;
    expect(await html('https://github.com/HugoBlox/hugo-blox-builder')).not.toContain('class="qr"');
    expect(await html('https://github.com/marin/tides')).toContain('class="qr"');
  });

  test('body filler reaches no slide', () => {
    const { markdown } = deckOf(page());
    for (const words of [/Lorem/i, /Cite.*button/i, /supplementary notes/i, /youtube/i])
      expect(markdown).not.toMatch(words);
  });

  test('drop-filler leaves all of it out, from the reference too', () => {
    const { markdown } = deckOf(withoutSamples(page()));
    for (const words of [/Hugo Blox/i, /ICW/, /2013/, /github\.com/i, /wowchemy/i, /soton/, /example\.org/])
      expect(markdown).not.toMatch(words);
    expect(markdown).toContain('Marin, A. (n.d.). Tides of a strait.');
    expect(markdown).toContain('text: Marin\n');
  });

  test("an author's own values are nobody's filler", () => {
    const own = page([
      'title: Tides of a strait',
      'authors: [Ada Marin]',
      "date: '2013-07-01'",
      'publication: Journal of Tides',
      `abstract: ${abstract}`,
      'url_code: https://github.com/marin/tides',
    ]);
    expect(told(own)).toEqual([10, 14, 16]);
    expect(withoutSamples(own)).toMatchObject({
      date: { day: 1 },
      venue: { name: { text: 'Journal of Tides' } },
    });
  });

  test('a sample date beside a newer fact is told', () =>
    expect(
      told(
        page([
          'title: Tides of a strait',
          'authors: [Ada Marin]',
          "date: '2013-07-01'",
          'publication: ICTS 2023',
          `abstract: ${abstract}`,
        ]),
      ),
    ).toContain(4));
});

test("an importer's 'Unknown venue' is told and left out", () => {
  const work = readPage(
    [
      '---',
      'title: Tides of a strait',
      'authors: [Ada Marin]',
      'publication: Unknown venue',
      `abstract: ${abstract}`,
      '---',
    ].join('\n'),
  );
  expect(work.venue).toBeUndefined();
  expect(told(work)).toEqual([4]);
});
