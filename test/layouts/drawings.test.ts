import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readDeck } from '../../src/deck/read.ts';
import { renderDeck } from '../../src/html/render.ts';
import { drawn } from '../../src/layouts/drawn.ts';
import { type ForkContent, fork } from '../../src/layouts/fork/layout.ts';
import { icon, iconFor, iconsFor } from '../../src/layouts/kit/icons.ts';
import { lexicon } from '../../src/layouts/kit/lexicon.ts';
import { type VersusContent, versus } from '../../src/layouts/versus/layout.ts';
import type { Passage } from '../../src/text/passage.ts';
import { plain } from '../../src/text/rich-text.ts';

const demo = fileURLToPath(new URL('../fixtures/drawn/index.md', import.meta.url));
const source = readFileSync(demo, 'utf8');
const render = (text: string) => renderDeck(readDeck(text, demo), { drawDiagrams: false });

/** HTML and messages of one slide in a layout. */
const draw = async (classes: string, body: string) => {
  const deck = await render(
    `---\ntitle: T\nslides: {}\n---\n\n{{< slide id="a" class="${classes}" >}}\n\n## Head\n\n${body}\n`,
  );
  const grammar = deck.problems.filter(({ code }) => code === 'layout-grammar');
  return { html: deck.slides[0]!.html, text: deck.slides[0]!.text, grammar };
};

test('the label line is read where the meaning of an abbreviation stands below it', async () => {
  const { html } = await draw(
    'layout-array',
    '- **44** nurses\n\nNote: one dot for each\n\nMRT: randomized trial',
  );
  expect(html).toContain('<p class="label">one dot for each</p>');
  expect(html).not.toContain('Note:');
  expect(html).toContain('MRT: randomized trial');
});

describe('every drawn layout', () => {
  test('draws its slide of the demonstration deck, without a message', async () => {
    const deck = await render(source);
    expect(deck.problems.filter(({ code }) => /layout|note-visible/.test(code))).toEqual([]);
    for (const { name } of drawn) {
      const slides = deck.slides.filter(({ classes }) => classes.includes(`layout-${name}`));
      expect(slides.length, name).toBeGreaterThan(0);
      for (const { html, id } of slides) expect(html, id).toContain(`class="draw draw-${name}`);
    }
  });

  test('keeps every word that the author wrote', async () => {
    const deck = readDeck(source, demo);
    const { slides } = await render(source);
    for (const [index, { body }] of deck.slides.entries()) {
      const shown = slides[index]!.html.replace(/<[^>]+>/g, ' ').replaceAll('&lt;', '<');
      const written = body
        .replace(/!\[[^\]]*\]\([^)]*\)|\]\([^)]*\)|<[^>]+>|…×\d+/g, ' ')
        .replace(/^\|[ -|]+\|$/gm, ' ')
        .replace(/^(?:Note:|\d+\.)/gm, ' ');
      for (const [word] of written.matchAll(/[\p{L}\d]+(?:[.,][\d]+)?/gu))
        expect(shown, `${slides[index]!.id}: ${word}`).toContain(word);
    }
  });

  test.each([
    ['array', '- many participants'],
    ['array', '- **2.5** participants'],
    ['array', '- **40** people\n- **50** of them'],
    ['array', '- **40** people\n- **10** left\n- **20** stayed'],
    ['array', '- **4000** people'],
    ['heroes', '- **8**'],
    ['waffle-pair', '| | |\n| --- | --- |\n| a | **24%** |'],
    ['waffle-pair', '| | of people |\n| --- | --- |\n| a | **140%** |'],
    ['slope', '| | 2015 | 2020 |\n| --- | --- | --- |\n| a | 1 | none |'],
    ['range', '- 35% a\n- 68% b'],
    ['bars', '| | |\n| --- | --- |\n| a | **1** |\n| b | **900** |'],
    ['bars', '| | |\n| --- | --- |\n| a | **−4** |'],
    ['timeline', '- first survey'],
    ['timeline', '- 5 ms: a\n- 7 s: b'],
    ['lattice', '- a'],
    ['gap', '- a\n- b'],
    ['versus', '| a | |\n| --- | --- |\n| x | y |'],
    ['before-after', '| a | b |\n| --- | --- |\n| x | |'],
    ['cells', '- a'],
    ['order', '- all\n- some\n\nNote: order only'],
    ['order', '- all\n- ↑ **some**'],
    ['fork', '- a\n- b'],
    ['fork', '- a'],
    ['chain', '1. a'],
    ['operator', '- a\n- b'],
    ['pipeline', '- a\n- b'],
    ['loop', '1. a\n2. b\n3. c'],
    ['fan', '- a\n  - b'],
    ['lanes', '- a\n- b\n- c'],
    ['paths', '- a\n- b\n- **c**'],
    ['stack', '- a\n- b'],
    ['nest', '- a'],
    ['details', 'No list'],
    ['cards', '- a'],
    ['columns', '| a | b |\n| --- | --- |\n| x | |'],
    ['questions', '- **?**'],
    ['answers', '- a'],
    ['overlap', '- a\n- b'],
    ['recap', 'No list'],
  ])('%s shows the plain Markdown and says why, where it does not fit: %s', async (name, body) => {
    const { html, grammar } = await draw(`layout-${name}`, body);
    expect(html).not.toContain('class="draw');
    expect(grammar).toHaveLength(1);
    expect(grammar[0]!.message).toMatch(
      /^The layout [a-z-]+ cannot draw this slide: .+\. The plain list or table is shown\.$/,
    );
    expect(grammar[0]!.hint).toMatch(/^(?:Write|Take|Keep|Add|Name|Number|One|Two)\b/);
  });
});

describe('a drawing shows its numbers', () => {
  const discs = (html: string, look: string): number =>
    (new RegExp(`class="dots ${look}" d="([^"]*)"`).exec(html)?.[1]?.match(/M/g) ?? []).length +
    (html.match(new RegExp(`<circle class="ring ${look}"`, 'g'))?.length ?? 0);

  test.each([
    [7, 3],
    [120, 97],
    [1000, 1],
    [983, 303],
  ])('%i marks, %i of them marked', async (whole, part) => {
    const { html } = await draw(
      'layout-array',
      `- **${whole}** things\n- **${part}** chosen\n\nNote: one dot per thing`,
    );
    expect([discs(html, 'part'), discs(html, 'rest')]).toEqual([part, whole - part]);
    expect(html).toContain(`aria-label="${whole} things; ${part} chosen"`);
  });

  test('an edit of the number changes the picture', async () => {
    const count = async (number: number) =>
      discs((await draw('layout-array', `- **${number}** things`)).html, 'part');
    expect([await count(12), await count(13)]).toEqual([12, 13]);
  });

  test('squares of a share, with a part of a square', async () => {
    const { html } = await draw('layout-waffle-pair', '| | of drivers |\n| --- | --- |\n| a | **24.5%** |');
    const full = [...html.matchAll(/class="full"[^>]*width="([\d.]+)"/g)].map(([, width]) => Number(width));
    expect(full).toHaveLength(25);
    expect(full.at(-1)! / full[0]!).toBeCloseTo(0.5, 2);
  });

  test('bars and ends of a range to scale', async () => {
    const bars = await draw(
      'layout-bars',
      '| | |\n| --- | --- |\n| a | **200** |\n| b | **50** |\n| c | no effect |',
    );
    expect([...bars.html.matchAll(/--share:([\d.]+)/g)].map(([, share]) => Number(share))).toEqual([1, 0.25]);
    const range = await draw('layout-range', '- **35%** a\n- **68%** b');
    expect(
      [...range.html.matchAll(/class="dot [a-z]+" style="inset-inline-start:([\d.]+)%/g)].map(([, at]) => at),
    ).toEqual(['35', '68']);
  });

  test('times on one axis, lengths from zero', async () => {
    const { html } = await draw('layout-timeline', '- 2000 ms: shown\n- 200–500 ms: needed');
    const bars = [...html.matchAll(/class="bar" style="inset-inline-start:([\d.]+)%;width:([\d.]+)%/g)].map(
      ([, from, width]) => [Number(from), Number(width)] as const,
    );
    expect(bars[1]![1] / bars[0]![1]).toBeCloseTo(300 / 2000, 2);
    expect((bars[1]![0] - bars[0]![0]) / bars[0]![1]).toBeCloseTo(200 / 2000, 2);
  });

  test('unnamed members stay unnamed', async () => {
    const { html } = await draw('layout-fan', '- Data\n  - GPT-4\n  - …×3 model\n  - Other');
    expect(html.match(/<li class="unnamed">/g)).toHaveLength(3);
    expect(html.match(/<path[^>]*d="M0 50C/g)).toHaveLength(5);
  });
});

describe('words in a drawing', () => {
  test('formulas are set, links lead on, HTML of the author is safe', async () => {
    const { html } = await draw(
      'layout-cards',
      '- **Cost** of $O(n^2)$ and H<sub>2</sub>O\n- **Link** to [a page](https://example.org/?a=1&b=2) <img src=x onerror=alert(1)>',
    );
    expect(html).toContain('<span class="katex">');
    expect(html).toContain('H<sub>2</sub>O');
    expect(html).toContain('href="https://example.org/?a=1&amp;b=2"');
    expect(html).not.toMatch(/onerror|<img/);
  });

  test('a question mark and an arrow of another script mean the same', async () => {
    const { html, grammar } = await draw('layout-chain', '1. تذكير\n2. ← قد\n3. الراحة **؟**');
    expect(grammar).toEqual([]);
    expect(html).toContain('open-mark');
  });

  test('an arrow back has its head at the other end, a line has none; where text runs to the left, it leads on', async () => {
    const heads = async (sign: string, word = 'is driven by', box = 'tides') =>
      (await draw('layout-chain', `1. ${box}\n2. ${sign} ${word}\n3. ${box}`)).html.match(
        /class="head[^"]*"/g,
      ) ?? [];
    expect(await heads('→')).toEqual(['class="head"']);
    expect(await heads('←')).toEqual(['class="head back"']);
    expect(await heads('—')).toEqual([]);
    expect(await heads('←', 'قد', 'الراحة')).toEqual(['class="head"']);
  });

  test('an arrow of a hedge is dashed', async () => {
    expect((await draw('layout-chain', '1. a\n2. ⇢ may\n3. b')).html).toContain('class="line dashed"');
    expect((await draw('layout-chain', '1. a\n2. → leads to\n3. b')).html).not.toContain('dashed');
  });
});

describe('icons', () => {
  test('every icon of the lexicon has its drawing, and no noun two icons', () => {
    const nouns = Object.values(lexicon).flatMap((list) => [...new Set(list.split(' '))]);
    expect(nouns.length).toBeGreaterThan(250);
    for (const name of Object.keys(lexicon)) expect(icon(name), name).toMatch(/<path/);
  });

  test.each([
    ['longitudinal health records', 'report-medical'],
    ['Fifteen clinicians from seven specialities', 'stethoscope'],
    ['general-domain language models', 'message-chatbot'],
    ['cities', 'building-skyscraper'],
    ['the gait of pedestrians', 'walk'],
  ])('%s', (phrase, name) => {
    expect(iconFor(phrase)).toBe(name);
  });

  test.each([
    'approach',
    'study',
    'the accuracy of the method',
    'population density',
    'structure',
    'effects of the theory',
    '',
  ])('an abstract noun has none: %s', (phrase) => {
    expect(iconFor(phrase)).toBeUndefined();
  });

  test('the head of a Spanish noun phrase comes first', () => {
    expect(iconFor('pacientes de un hospital', 'es')).toBe('user');
    expect(iconFor('análisis del agua', 'es')).toBeUndefined();
  });

  test('a set has an icon for each or none, and no two alike', () => {
    expect(iconsFor(['school', 'hospital'], 'en')).toEqual(['school', 'building-hospital']);
    expect(iconsFor(['school', 'theory'], 'en')).toBeUndefined();
    expect(iconsFor(['school', 'university'], 'en')).toBeUndefined();
  });
});

test('a number that a finding of the last slide sets off is large, other words are not', async () => {
  const { html } = await draw(
    'layout-recap',
    '- Night ferries lost **24%** of their hours\n- Pilots **did not wait** for the tide',
  );
  expect(html).toContain('<strong class="num">24%</strong>');
  expect(html).toContain('<strong>did not wait</strong>');
});

describe('the title slide', () => {
  test('shows the largest count of the deck, with its name', async () => {
    const { slides } = await render(source);
    const { html } = slides[0]!;
    expect(html).toMatch(/<div class="panel" aria-hidden="true"><svg class="motif"/);
    expect(html).toContain('<p>640 drivers who answered</p></div>');
  });

  test('has one tone where the name under it is that of all marks', async () => {
    const panelOf = async (list: string) => {
      const { slides } = await render(
        `---\ntitle: T\nslides: {}\n---\n\n{{< slide id="title" class="layout-title" >}}\n\n# Night buses\n\n---\n\n{{< slide id="a" class="layout-array" >}}\n\n## Many answered\n\n${list}\n`,
      );
      return /<div class="panel"[\s\S]*?<\/div>/u.exec(slides[0]!.html)?.[0] ?? '';
    };
    const named = await panelOf('- **90** drivers\n- Letters from **30** drivers');
    expect(named).toContain('<p>90 drivers</p>');
    expect(named).not.toMatch(/\bdim\b/u);
    expect(await panelOf('- **90** `drivers`\n- Letters from **30** drivers')).toMatch(/\bdim\b/u);
  });

  test.each([
    ['what its title names, where nothing is counted', 'Children and patients of a city', 3],
    ['no sign for what every paper is', 'A survey of data sets', 0],
    ['nothing for what is no thing', 'Notes on modular forms', 0],
  ])('shows %s', async (_, title, many) => {
    const { slides } = await render(
      `---\ntitle: T\nslides: {}\n---\n\n{{< slide id="title" class="layout-title" >}}\n\n# ${title}\n\nA. Author\n`,
    );
    const { html } = slides[0]!;
    expect(html.match(/<span><svg class="icon"/g)?.length ?? 0).toBe(many);
    expect(html.includes('class="panel')).toBe(many > 0);
  });

  test('keeps its own picture', async () => {
    const { slides } = await render(
      source.replace('# Night buses\n', '# Night buses\n\n![A strait](featured.png)\n'),
    );
    expect(slides[0]!.html).not.toContain('class="panel"');
  });
});

describe('the planning side', () => {
  const words = (text: string): Passage => ({ rich: plain(text), field: 'abstract' });
  const labels = { more: 'and {n} more', comma: ', ' };

  test('writes a list that the drawing reads back', async () => {
    const content: ForkContent = {
      layout: 'fork',
      items: [
        {
          pieces: [{ passage: words('Language *models*'), as: 'strong' }],
          children: [
            { sign: '↓', pieces: [{ passage: words('reduce') }, { passage: words('burden'), as: 'strong' }] },
            { pieces: [{ passage: words('quality') }], end: '?' },
          ],
        },
      ],
      label: words('schematic'),
    };
    const { drawn: markdown, label } = fork.plan!.context(content, labels) as {
      drawn: string;
      label: string;
    };
    expect(`${markdown}\n\n${label}`).toBe(
      '- **Language \\*models\\***\n  - ↓ reduce **burden**\n  - quality **?**\n\nNote: schematic',
    );
    const { html, grammar } = await draw('layout-fork', `${markdown}\n\n${label}`);
    expect(grammar).toEqual([]);
    expect(html).toContain('Language *models*');
    expect(html).toContain('class="box open"');
    expect(fork.plan!.passages(content).map((passage) => passage?.rich.text)).toEqual([
      'Language *models*',
      'reduce',
      'burden',
      'quality',
      'schematic',
    ]);
  });

  test('writes a table that the drawing reads back', async () => {
    const content: VersusContent = {
      layout: 'versus',
      head: [[{ passage: words('Prior work'), as: 'struck' }], [{ passage: words('Here'), as: 'em' }]],
      rows: [
        [
          [{ passage: words('a | b') }],
          [{ passage: words('+24%'), as: 'strong' }, { passage: words('steps') }],
        ],
      ],
    };
    const { drawn: markdown } = versus.plan!.context(content, labels) as { drawn: string };
    const { html, grammar } = await draw('layout-versus', markdown);
    expect(grammar).toEqual([]);
    expect(html).toMatch(/box mute side[\s\S]*a \| b[\s\S]*box ours side[\s\S]*class="num">\+24%/);
  });
});

test('the tracker names the sections of the deck and marks the current one', async () => {
  const { running } = await render(source);
  expect(running.sections?.map(({ name }) => name)).toEqual([
    'Who was asked',
    'What is missing',
    'How it works',
    'What changed',
    'To take home',
  ]);
  expect(running.sections?.[0]?.from).toBe(2);
});
