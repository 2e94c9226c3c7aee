import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Outline } from '../../src/outline/model.ts';
import { planOutline } from '../../src/outline/plan.ts';
import { visiblePassages } from '../../src/outline/visible.ts';
import { openSite } from '../../src/site/site.ts';
import { readHugoPage } from '../../src/sources/hugo/read.ts';
import { analyse } from '../../src/story/analyse.ts';
import { storyInput } from '../../src/story/input.ts';
import { makeSite, soundPage } from '../support/run.ts';
import { frontOf, talkOf as pageTalk, wordsOf } from '../support/talk.ts';

/** The talk that is planned from an abstract. */
function talkOf(abstract: string): Outline {
  const page = soundPage
    .replace(/abstract: .*/, `abstract: ${JSON.stringify(abstract)}`)
    .replace(/summary: .*\n/, '');
  const root = makeSite({ 'content/publication/tides/index.md': page });
  const { work } = readHugoPage(join(root, 'content/publication/tides/index.md'), openSite(root));
  return planOutline(work, analyse(storyInput(work)), { talk: 'conference' });
}

const textsOf = (slide: Outline['slides'][number]): string[] =>
  visiblePassages(slide).map(({ rich }) => rich.text);

const study =
  'Mixing in shallow estuaries controls how fast nutrients leave them. However, little is known about mixing at neap tides. ' +
  'We measured currents at eleven stations over two spring-neap cycles. ' +
  'We found that neap mixing was twice as strong as models predict. ' +
  'These differences grew with the depth of the channel. ' +
  'Our results suggest that neap tides flush shallow estuaries faster than is assumed.';

test('a sentence that opens with "These" stands on a slide with what it points to', () => {
  const slide = talkOf(study).slides.find((one) =>
    textsOf(one).some((text) => text.startsWith('These differences')),
  );
  const texts = textsOf(slide!);
  const at = texts.findIndex((text) => text.startsWith('These differences'));
  expect(texts.slice(0, at).join(' ')).toMatch(/neap mixing was twice as strong/iu);
});

test('two clauses that a "but" sets against each other stand on a panel each', () => {
  const slides = talkOf(
    'Ferries cross the strait in all seasons. Old charts show every bank of the strait, but their depth is often unknown. ' +
      'We measured the depth of nine banks over two years. We found that two banks were twice as deep as the charts say.',
  ).slides;
  const pair = slides.find(
    ({ content }) => content.layout === 'sentence' && content.variants?.includes('pair'),
  );
  expect(pair && textsOf(pair)[0]).toBe(
    'Old charts show every bank of the strait, but their depth is often unknown',
  );
});

test('a sentence with a reason stands on two panels, where no drawing with a claim over it was found', () => {
  const slides = talkOf(
    'Ferries cross the strait in all seasons. Charts of the northern bay are hard to read because the navy drew every bank of it anew in each of the winters. ' +
      'Deep channels reduce the number of wrecks. We measured the depth of nine banks over two years.',
  ).slides;
  const pairs = slides.filter(
    ({ content }) => content.layout === 'sentence' && content.variants?.includes('pair'),
  );
  expect(pairs.map(({ content }) => 'variants' in content && content.variants)).toEqual([
    ['pair', 'backward'],
  ]);
  expect(textsOf(pairs[0]!)[0]).toMatch(
    /^Charts of the northern bay are hard to read because the navy drew/u,
  );
});

test('a condition or a concession ahead of a clause stands on the first of two panels, unless it points back', () => {
  const pairsOf = (opening: string) =>
    talkOf(
      `Ferries cross the strait in all seasons and in every weather of the year. ${opening} the pilots of the northern bay draw a new chart in the spring of each of the years. ` +
        'We measured the depth of nine banks over two years.',
    ).slides.flatMap(({ content }) =>
      content.layout === 'sentence' && content.variants?.includes('pair') ? [content.variants[1]] : [],
    );
  expect(pairsOf('Although the navy knows every bank of the strait,')).toEqual(['opposed']);
  expect(pairsOf('Because the bank moves with every storm of the winter,')).toEqual(['onward']);
  expect(pairsOf('Because they move with every storm of the winter,')).toEqual([]);
});

test('a slide says what was found, and keeps the hedge of what is only suggested', () => {
  const texts = talkOf(
    'Ferries cross the strait in all seasons. We measured the depth of nine banks over two years. ' +
      'We found that the banks of the northern bay move with every storm of the winter. ' +
      'We showed that it takes years and that they come back. ' +
      'Our results suggest that old charts of the northern bay are of little use to night pilots.',
  ).slides.flatMap(textsOf);
  expect(texts).toContain('The banks of the northern bay move with every storm of the winter');
  expect(texts.join(' ')).not.toContain('We found that');
  expect(texts.join(' ')).toMatch(/We showed that it takes years/u);
  expect(texts.join(' ')).toMatch(/Our results suggest that old charts/u);
});

test('the line of sections tells findings', () => {
  expect(talkOf(study).sections.map(({ name }) => name)).toContain('Findings');
});

test('the recap has a finding over its cards, no announcement', () => {
  const recap = talkOf(study).slides.find(({ content }) => content.layout === 'recap');
  const [heading = '', ...cards] = textsOf(recap!);
  expect(heading).toMatch(/neap|^Takeaway$/iu);
  expect(cards.join(' ')).toMatch(/neap/iu);
  expect(heading).not.toMatch(/^We measured/u);
});

test('a long sentence is its own headline, not a paragraph under a word of ours', () => {
  const long =
    'The catalogue, which was compiled between the first survey of the coast and the closing of the last of the twelve harbours, ' +
    'lists ships, their owners, the goods that they carried, and the tides at which they left, as far as the masters wrote them down at all.';
  const headings = talkOf(`${long} It is kept in the town hall.`).slides.map(
    ({ heading }) => heading?.rich.text,
  );
  expect(headings).not.toContain('Details');
  expect(headings).not.toContain('Background');
});

test('the notes lead to the next slide', () => {
  const { slides } = talkOf(study);
  const leads = slides
    .slice(0, -1)
    .filter(({ notes }) => notes.some(({ rich }) => rich.text.startsWith('Next: ')));
  // A headline that points back is not announced.
  expect(leads.length).toBeGreaterThanOrEqual(slides.length / 2);
  expect(slides.at(-1)?.notes.some(({ rich }) => rich.text.startsWith('Next: '))).toBe(false);
});

test('a slide that points back takes the slide before it along, in talks of every length', () => {
  const text =
    'Ferries cross the strait in all seasons. Fog stops them on forty days a year. However, no pilot has a chart of the fog. ' +
    'We built a chart from the logs of nine ferries. It shows the banks of fog hour by hour. ' +
    'Pilots who used the chart lost half as many hours as pilots without it. These hours were lost in spring. ' +
    'Therefore, charts of fog should be on every bridge.';
  const slides = talkOf(text).slides.map((slide) => textsOf(slide).join(' '));
  const at = (words: string) => slides.findIndex((one) => one.includes(words));
  for (const [one, other] of [
    ['chart from the logs', 'It shows the banks'],
    ['half as many hours', 'These hours were lost'],
  ] as const) {
    expect(at(one)).toBeGreaterThanOrEqual(0);
    expect(at(other) - at(one)).toBeLessThanOrEqual(1);
  }
});

test('numbered aims are told together', () => {
  const text =
    'Little is known about the tools of weavers. The aims of this study were to (1) list the tools of weavers, and ' +
    '(2) test whether tools and pay go together. We asked weavers in two valleys. Tools and pay went together.';
  const slides = talkOf(text).slides.map((slide) => textsOf(slide).join(' '));
  const first = slides.find((one) => /list the tools of weavers/iu.test(one));
  expect(first).toMatch(/test whether tools and pay go together/iu);
});

test('numbered things stand together, though one of them could be drawn', () => {
  const text =
    'Voice assistants listen at home. This study asks what their owners fear. It investigates three key areas: (1) the effect of press coverage on public sentiment and volume; ' +
    '(2) the negativity of focused conversations versus general conversations; and (3) the topics that arise most frequently in them. ' +
    'Sentiment fell after each report.';
  const slides = talkOf(text).slides.map((slide) => textsOf(slide).join(' '));
  const first = slides.find((one) => /effect of press coverage/iu.test(one));
  expect(first).toMatch(/negativity of focused conversations/u);
  expect(first).toMatch(/topics that arise/u);
  expect(first).not.toMatch(/\(1\)/u);
});

test('two sides that "whereas" sets against each other stand side by side', () => {
  const text =
    'Ferries cross the strait in all seasons. Bad news increases both volume and anger in public letters, whereas good news only boosts volume.';
  const slide = talkOf(text).slides.find(({ content }) => content.layout === 'versus');
  expect(slide && textsOf(slide)).toEqual(
    expect.arrayContaining(['Bad news', 'Good news', 'only boosts volume']),
  );
});

test('what a thing needs is told with what it is, also in the recap', () => {
  const text =
    'Cables of sensors are heavy. Our layout requires a total cable length that is 40% shorter than when one cable is laid for each of the sensors. ' +
    'We laid it in three halls. The halls were dry.';
  for (const slide of talkOf(text).slides)
    for (const words of textsOf(slide)) expect(words).not.toMatch(/cable length$/u);
});

test('rows say nothing that the headline over them says', () => {
  const { slides } = talkOf(
    'Little is known about the looms of weavers. We built layered models of the valley, using the looms of each site, to count the rolls. ' +
      'The rolls were dry.',
  );
  const rows = slides.find(({ content }) => /^(?:details|cards)$/u.test(content.layout));
  expect(rows?.heading?.rich.text).toBe('We built layered models of the valley');
});

test('bars name what was measured, and each value of the headline has its name', () => {
  const { slides } = talkOf(
    'Feed is dear. The weight gain in pen 2 was 0.8 kg for feed A, 0.9 kg for feed B and 1.1 kg for the third feed. Farms may save on feed.',
  );
  const bars = slides.find(({ content }) => content.layout === 'bars');
  expect(bars && textsOf(bars)).toEqual(expect.arrayContaining(['Weight gain', 'Feed A', '0.8 kg']));
  expect(bars?.heading?.rich.text).not.toMatch(/0\.9 kg$/u);
});

test('no headline over a list breaks off inside its first item', () => {
  const { slides } = talkOf(
    'Tools are many. TidyMass is an ecosystem of packages that share an underlying design philosophy, grammar, and data structure. Users may add tools.',
  );
  for (const { heading } of slides) expect(heading?.rich.text ?? '').not.toMatch(/share an underlying$/u);
});

test('a long sentence in two sizes is cut neither inside a list nor behind what leads to its clause', () => {
  const long =
    'Using the tide-based scheme proposed by Ann O. Marsh (1994) as a point of departure, an effort is made to quantify the ways in which wind, ' +
    'traffic and the meeting of these two forces translate into variations in bed depth, with the latter being analysed on the basis of repeated measurements of old and new beds and working harbours.';
  const shown = talkOf(`This study focuses on measuring the mud of harbours. ${long}`).slides.flatMap(
    textsOf,
  );
  expect(shown.some((text) => /wind, traffic and the meeting of these two forces/u.test(text))).toBe(true);
  expect(shown.filter((text) => /as a point of departure$/u.test(text))).toEqual([]);
});

test.each([
  [
    'what points to something else against a clause',
    'In contrast to this perspective, other pilots draw a picture of the strait that centres on the wind.',
    ['cards', 'versus'],
  ],
  [
    'when a thing grew',
    'The use of night ferries has increased in recent years and generated concern among the pilots.',
    ['fork', 'chain', 'operator'],
  ],
])('no drawing: %s', (_, sentence, layouts) => {
  const made = talkOf(`Harbours matter to towns. ${sentence}`).slides.map(({ content }) => content.layout);
  for (const layout of layouts) expect(made).not.toContain(layout);
});

test('a summary that only says what was done does not end a talk that has just told its finding', () => {
  const page = soundPage
    .replace(
      /abstract: .*/,
      'abstract: "Ferries are slow at neap tide. However, the rules used within ferries may soon be obsolete as larger ships enter the strait. In this work, we compare the night rule to the day rule in a narrow strait. Both rules are tested in terms of time, fuel and fares. Our results show that the night rule can reduce crossing time by up to 38%, can lower peak fuel use and can save fares compared to the day rule."',
    )
    .replace(
      /summary: .*/,
      'summary: "We investigate the performance of two rules for ferries in a strait."',
    );
  const root = makeSite({ 'content/publication/tides/index.md': page });
  const { work } = readHugoPage(join(root, 'content/publication/tides/index.md'), openSite(root));
  const { slides } = planOutline(work, analyse(storyInput(work)), { talk: 'conference' });
  expect(slides.flatMap(textsOf).join('\n')).toMatch(/38\s?%/u);
  expect(slides.map(({ content }) => content.layout)).not.toContain('nest');
  expect(
    slides
      .filter(({ key }) => key)
      .flatMap(textsOf)
      .join(' '),
  ).not.toMatch(/We investigate/u);
});

test.each([
  ['across', 'Sailors keep watch across all members of a crew when the sea is rough and the night is long.'],
  ['if', 'The night rule yields a lower fare for the islands if the ferry is late and the tide is low.'],
])('no row begins with %s', (_, sentence) => {
  const { slides } = talkOf(`Harbours matter to towns. ${sentence} We measured nothing else.`);
  expect(slides.map(({ content }) => content.layout)).not.toContain('details');
});

test('a cut that leaves the sense behind "que" is none', () => {
  const sentence =
    'El aporte de este estudio es poner en evidencia que el tiempo de la marea es crucial para que se presente el efecto de la luna, el cual debe estar entre dos y cinco horas.';
  const { slides } = talkOf(`Las mareas son importantes para los puertos de la isla. ${sentence}`);
  for (const slide of slides)
    expect(textsOf(slide)).not.toContain('El aporte de este estudio es poner en evidencia');
});

test('what comes next is named, not said of', () => {
  const { slides } = talkOf(
    'Mud is in every harbour. Counting the ships of many small harbours on a stormy winter night remains challenging. We measured nothing else.',
  );
  expect(slides.flatMap(textsOf).join('\n')).toMatch(/remains challenging/u);
  const next = slides
    .flatMap(({ notes }) => notes.map(({ rich }) => rich.text))
    .filter((text) => text.startsWith('Next: '));
  expect(next.length).toBeGreaterThan(0);
  expect(next.filter((text) => /^Next: Remains/u.test(text))).toEqual([]);
});

test('cards of things stand under the words that say what these are', () => {
  const { slides } = talkOf(
    'Harbours matter to towns. We present a chronometric dataset of 105 new logs (74 daytime and 31 nighttime logs) from four key southern harbours: Amber, Birch, Cedar and Dover. We measured nothing else.',
  );
  const cards = slides.find(({ content }) => content.layout === 'cards');
  expect(cards && textsOf(cards).join('\n')).toMatch(/four key southern harbours[\s\S]*Amber/u);
});

test('how something is done is no card beside what it is for', () => {
  const { slides } = talkOf(
    'Rules are many. This rule allows us to learn steady crossings, to sample hard winters and calm ones, and to avoid collisions of ships by controlling the distance between them.',
  );
  for (const slide of slides.filter(({ content }) => content.layout === 'cards'))
    expect(textsOf(slide).join('\n')).not.toMatch(/by controlling/u);
});

test('named things stand on cards under what counts them, and under nothing else', () => {
  const abstract = (sentence: string): string =>
    `Ferries cross the strait in all seasons. ${sentence} We found that night ferries are rarely late.`;
  const cards = (sentence: string): string[] | undefined => {
    const found = talkOf(abstract(sentence)).slides.find(({ content }) => content.layout === 'cards');
    return found && textsOf(found);
  };
  expect(
    cards(
      'Our model has two parts: Pilot, which predicts the next delay of a ferry from the tide, and Tug, which removes weak ferries from the plan.',
    ),
  ).toEqual([
    'Our model has two parts',
    'Pilot',
    'predicts the next delay of a ferry from the tide',
    'Tug',
    'removes weak ferries from the plan',
  ]);
  // The first clause says nothing of the routes: what counts them stands below it.
  expect(
    cards(
      'We present an open and carefully checked table of the delays of all night ferries for two routes: the Northern Passage and the Southern Passage.',
    ),
  ).toContain('for two routes');
});

test('a sentence is not cut before its verb', () => {
  const texts = talkOf(
    'Ferries rely on charts to cross the strait. One of their merits, of value to pilots, is depth, allowing crews to cross at low tide. Older charts of depth for these straits, including navy variants, use marks highly tailored to the single ports and generally make ad-hoc additions to standard signs, hiding the real depth of many banks and complicating comparisons across ports. We address this gap by presenting one table for all straits.',
  ).slides.flatMap(textsOf);
  expect(texts.filter((text) => text.startsWith('Older charts'))).not.toEqual([]);
  for (const text of texts.filter((one) => one.startsWith('Older charts')))
    expect(text).toContain('use marks');
});

test('a line below the page that only says where the paper came out is no slide', () => {
  const told = (body: string) => wordsOf(pageTalk(frontOf(study), body).outline.slides);
  expect(told('Appeared in Tides and Straits 2025.\n')).not.toContain('Appeared in');
  expect(told('Appeared in spring, the second edition has maps of all straits.\n')).toContain(
    'second edition',
  );
});

test('numbered things have a row or card each in other languages too', () => {
  const slides = talkOf(
    'Este estudio examina los puertos del norte. Analizamos tres partes de cada puerto: 1) el muelle, 2) el faro y 3) la rampa de los barcos. Los resultados muestran que los faros son viejos.',
  ).slides;
  const drawn = slides.find((one) => textsOf(one).some((text) => /^el muelle$/iu.test(text)));
  expect(drawn && textsOf(drawn)).toEqual(expect.arrayContaining(['El faro', 'La rampa de los barcos']));
});

test('what a named thing holds is one array with what it has for some of them', () => {
  const slide = talkOf(
    'Reefs die. We introduce Reefbank, a benchmark dataset of 912 colour photos of reefs. Reefbank is kept by 12 divers, includes expert-drawn outlines for 340 photos, and provides 41 maps. We found that outlines halve the errors.',
  ).slides.find(({ content }) => content.layout === 'array');
  expect(slide && textsOf(slide).slice(0, 6)).toEqual([
    'We introduce Reefbank, a benchmark dataset of 912 colour photos of reefs',
    '912',
    'colour photos of reefs',
    'Expert-drawn outlines for',
    '340',
    'photos',
  ]);
});

test('a slide that denies something is not led to by one phrase of it', () => {
  const notes = talkOf(
    'Ferries cross the strait in all seasons. Work on the charts of the strait lacks a clear answer on whether banks move in winter and how far storms carry the sand. We measured nine banks.',
  ).slides.flatMap(({ notes: said }) => said.map(({ rich }) => rich.text));
  expect(notes.filter((text) => /^Next: a clear/iu.test(text))).toEqual([]);
});

test('what limits a claim keeps its place under it, whatever the cards are of', () => {
  const slide = talkOf(
    'Ferries cross the strait in all seasons. Analyses of pilot decision-making often rely on large datasets with easy indicators of location, pilot demographics, and ferry demographics, but rarely consider the facts of individual trips. We measured nine banks.',
  ).slides.find(({ content }) => content.layout === 'cards');
  expect(slide && textsOf(slide)).toContain('but rarely consider the facts of individual trips');
});
