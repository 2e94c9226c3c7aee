import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readDeck } from '../../src/deck/read.ts';
import { renderDeck } from '../../src/html/render.ts';
import { icon, iconFor, pictureFor, picturesFor, thingFor, thingsIn } from '../../src/layouts/kit/icons.ts';
import { linkIcon } from '../../src/layouts/links/icons.ts';
import { sizeProperties, sizes } from '../../src/layouts/sizes.ts';
import { chooseMotif } from '../../src/layouts/title/motif.ts';
import { panel } from '../../src/layouts/title/panel.ts';

const file = fileURLToPath(new URL('../fixtures/drawn/index.md', import.meta.url));

/** HTML of the slides of a deck: id, class and body of each. */
async function slidesOf(...slides: readonly (readonly [id: string, name: string, body: string])[]) {
  const text = slides.map(([id, name, body]) => `{{< slide id="${id}" class="${name}" >}}\n\n${body}\n`);
  const deck = await renderDeck(
    readDeck(`---\ntitle: T\nslides: {}\n---\n\n${text.join('\n---\n\n')}`, file),
    {
      drawDiagrams: false,
    },
  );
  return deck.slides.map(({ html }) => html);
}

describe('things that a sentence names', () => {
  test.each([
    ['Forest cover can explain the occurrence of a carnivore', ['Forest cover:trees', 'carnivore:paw']],
    [
      'Patients answered a questionnaire in the hospital',
      ['Patients:users', 'questionnaire:clipboard-list', 'hospital:building-hospital'],
    ],
    ['Car groups pay for food policy in the bank sector', []],
    ['The food of the children', ['food:salad', 'children:mood-kid']],
    ['Some have been seen in the red local kind, of other kinds', []],
    ['We compare this method with an Artificial Bee Colony by Waters', []],
    ['We play a key role and train the model', []],
    ['This paper presents our survey', []],
    [
      'Large language models and neural networks',
      ['Large language models:message-chatbot', 'neural networks:topology-star-3'],
    ],
  ])('%s', (text, things) => {
    expect(thingsIn(text).map(({ words, icon: name }) => `${words}:${name}`)).toEqual(things);
  });

  test.each([
    'Families of modular forms over Shimura curves',
    'We train the weights of a neighborhood loss on a benchmark',
    'Its published materials and their history were read in two laboratories',
    'A query of the month names the states of the system',
    'Four laws on pill mills and security in general',
    'We reach the state of the art on two tasks',
    'We suggest the construction of germplasm banks',
    'A decision tree and a random forest on a graph',
    'Adherence to an AI (aromatase blocker)',
    'It biases our “visual diet” of shapes',
    'Ions and lipids and particles in perception exercises',
  ])('words with a technical sense name nothing: %s', (text) => expect(thingsIn(text)).toEqual([]));

  test('a second word of its field tells what a word means', () => {
    expect(thingsIn('Each tree in the street gives shade').map(({ icon: name }) => name)).toEqual(['tree']);
    expect(thingsIn('A tree has nodes')).toEqual([]);
    expect(pictureFor('vowel')).toBeUndefined();
  });

  test('a German plural is one where the text is German only', () => {
    expect(thingsIn('Patienten im Krankenhaus', 'de').map(({ icon: name }) => name)).toEqual([
      'user',
      'building-hospital',
    ]);
  });

  test('Chinese words need no spaces', () => {
    expect(thingsIn('基于手机数据的城市研究', 'zh').map(({ words }) => words)).toEqual(['手机', '城市']);
  });

  test('a phrase whose head is abstract takes the thing that stands before it', () => {
    expect(pictureFor('forest cover')).toBe('trees');
    expect(thingFor('all large language models')?.words).toBe('large language models');
    expect(pictureFor('robots that train a model')).toBe('robot');
    expect(pictureFor('training of models by means of robots')).toBeUndefined();
    expect(pictureFor('a theory of change')).toBeUndefined();
    expect(picturesFor(['students', 'theory', 'pupils'], 'en')).toEqual(['school', undefined, undefined]);
  });

  test.each([
    'annotation',
    'natural language',
    'natural language processing',
    'a research tool',
    'next step',
    'sparse representation',
    'practitioner',
    'perceptual judgments',
    'the mushroom body',
    'a power law',
    'thin film',
    'blood vessel',
    'honeybee',
    'product of the sample size',
    'aqueous inhibitor',
    'machine learning',
    'chemical space',
    'brand positioning',
    'two axes',
  ])('no picture that shows something else: %s', (phrase) => {
    expect(iconFor(phrase)).toBeUndefined();
  });

  test('a word is read in the language of the talk', () => {
    expect(iconFor('brief', 'en')).toBeUndefined();
    expect(iconFor('car', 'fr')).toBeUndefined();
    expect(iconFor('muestra', 'es')).toBeUndefined();
    expect(iconFor('mujeres', 'es')).toBe('woman');
  });
});

describe('a slide of words', () => {
  test('shows what it names, under the words of the text, hidden from screen readers', async () => {
    const [html] = await slidesOf(['method', 'layout-sentence', '## We asked *patients* in a hospital']);
    expect(html).toMatch(/<div class="scene [^"]*" aria-hidden="true">/);
    expect(html!.match(/class="name">[^<]+/g)).toEqual(['class="name">patients', 'class="name">hospital']);
  });

  test('looks other than the one before it', async () => {
    const html = await slidesOf(
      ['background', 'layout-sentence', '## Patients live in a city'],
      ['background-2', 'layout-sentence', '## Teachers live in a city'],
      ['method', 'layout-points', '## Method\n\nWe asked patients and teachers.'],
    );
    const forms = html.map((each) => /class="scene (\w+)/.exec(each)?.[1]);
    expect(forms.every(Boolean)).toBe(true);
    expect(forms[1]).not.toBe(forms[0]);
    expect(forms[2]).not.toBe(forms[1]);
  });

  test('has one thing on a panel, on two slides at most', async () => {
    const html = await slidesOf(
      ...[1, 2, 3].map((n) => [`s${n}`, 'layout-sentence', `## Patients come ${n} times`] as const),
    );
    expect(html.map((each) => /class="scene side of-1/.test(each))).toEqual([true, true, false]);
    expect(html[2]).toMatch(/<div class="scene words /);
  });

  test('has what its sentence is about on a panel, with a picture of that and of nothing else', async () => {
    const [own, other, two] = await slidesOf(
      ['method', 'layout-sentence split', '## **Patients** come every day'],
      ['method-2', 'layout-sentence split', '## **The clinic staff** wait for a fingerprint'],
      ['method-3', 'layout-sentence split', '## **We** met teachers in a city'],
    );
    expect(own).toMatch(/class="scene split \w+ of-1[^>]*><svg class="icon/);
    expect(other).toMatch(/class="scene split \w+ of-0[^>]*><\/div>/);
    expect(two).not.toContain('scene split');
  });

  test('has no picture of one thing that a long sentence names on the way, nor of what research has everywhere', async () => {
    const [long, everywhere] = await slidesOf(
      [
        'method',
        'layout-sentence',
        '## In the years after the storm the pilots wrote about all that a patient had told them of the way back',
      ],
      ['method-2', 'layout-sentence', '## Patients answered a questionnaire'],
    );
    expect(long).not.toContain('class="icon');
    expect(everywhere!.match(/class="name">[^<]+/g)).toEqual(['class="name">Patients']);
  });

  test('has two clauses on two panels, where one word stands between them', async () => {
    const [two, more] = await slidesOf(
      ['gap', 'layout-sentence pair', '## **Day ferries are slow,** but *night ferries are late*'],
      [
        'method',
        'layout-sentence pair',
        '## **Day ferries are slow,** but in other years *night ferries are late*',
      ],
    );
    expect(two).toContain('<div class="scene pair warm" aria-hidden="true"><b></b><b></b><i></i></div>');
    expect(more).not.toContain('scene pair');
  });

  test('has two sides with a line between them, whose heads say which leads to which', async () => {
    const line = /<path class="fill" d="M(?<head>\d+) 0/gu;
    const ways = await slidesOf(
      ['one', 'layout-sentence pair onward', '## **Storms move the sand,** *so the channel is new*'],
      ['two', 'layout-sentence pair backward', '## **The channel is new** because *storms move the sand*'],
      ['three', 'layout-sentence pair mutual', '## **Depth** is associated with *the number of wrecks*'],
      ['four', 'layout-sentence pair linked', '## **The fleet** depends on *the price of coal*'],
      ['five', 'layout-sentence pair opposed', '## **Although storms move it,** *the channel is safe*'],
    );
    const heads = ways.map((html) => [...html!.matchAll(line)].map(({ groups }) => groups!['head']));
    expect(heads).toEqual([['118'], ['22'], ['22', '118'], [], ['44', '96']]);
    expect(ways.map((html) => /class="scene pair joined( bare)?/u.exec(html!)?.[1])).toEqual([
      ' bare',
      undefined,
      undefined,
      undefined,
      ' bare',
    ]);
    expect(ways.every((html) => html!.includes('scene pair joined'))).toBe(true);
  });

  test('sets a sentence whose two sides are not marked as such', async () => {
    const [much, none] = await slidesOf(
      [
        'one',
        'layout-sentence pair onward',
        '## **Storms** in the long years after the old war can *move the sand*',
      ],
      ['two', 'layout-sentence pair', '## **Storms move the sand,** *the channel is new*'],
    );
    expect(much).not.toContain('scene pair');
    expect(none).not.toContain('scene pair');
  });

  test('keeps its words together where the bold words are all of it', async () => {
    const [html] = await slidesOf([
      'method',
      'layout-sentence split',
      '## **Nothing of this has a proof yet**',
    ]);
    expect(html).not.toContain('scene split');
  });

  test('that names nothing has the whole slide, and no sign', async () => {
    const [gap, other] = await slidesOf(
      ['gap', 'layout-sentence', '## Nothing of this has a proof yet'],
      ['neutral', 'layout-sentence', '## Nothing of this has a proof yet'],
    );
    for (const each of [gap, other]) {
      expect(each).toMatch(/class="scene words /);
      expect(each).not.toContain('class="icon');
    }
    expect(gap).toMatch(/class="scene [^"]*warm/);
  });

  test('with a list of points keeps its list', async () => {
    const [html] = await slidesOf([
      'method',
      'layout-points',
      '## Method\n\n- We asked patients.\n- We asked teachers.',
    ]);
    expect(html).not.toContain('class="scene');
    expect(html).toContain('<li');
  });
});

describe('the panel of a title slide', () => {
  test('shows what the deck counts, and no boxes that every talk has', () => {
    const chain = { classes: 'layout-chain', body: '1. a\n2. b' };
    expect(panel(chooseMotif([chain, { classes: 'layout-array', body: '- **983** notes' }]))).toContain(
      '<svg',
    );
    const study = { classes: 'layout-array', body: '- **57** patients' };
    const part = { classes: 'layout-array persons', body: '- **22** patients with an answer' };
    expect(panel(chooseMotif([part, study]))).toContain('<p>57 patients</p>');
    expect(panel(chooseMotif([chain]))).toBeUndefined();
    expect(panel(undefined)).toBeUndefined();
  });
});

test('a link with a DOI is a paper, whatever else it is called', () => {
  expect(linkIcon('DOI, Source', 'https://doi.org/10.1/x')).toBe(icon('file-text', 'kind'));
});

describe('a headline', () => {
  test('keeps short compounds and names in capitals whole', async () => {
    const [html] = await slidesOf([
      'a',
      'layout-points',
      '## KEMTLS-PDK beats O-methyltransferase in state-of-the-art-solutions\n\n- a\n- b',
    ]);
    expect(html!.match(/class="whole">[^<]+/g)).toEqual([
      'class="whole">KEMTLS-PDK',
      'class="whole">O-methyltransferase',
    ]);
  });
});

test('the planner and the style sheet have their sizes from one table', () => {
  expect(sizeProperties()).toContain(`--heading-size:${sizes.heading}px`);
  expect(sizeProperties()).toContain(`--body-leading:${sizes.bodyLeading};`);
});

describe('a number in large type', () => {
  test('a share of something is drawn as squares of a hundred too, a change is not', async () => {
    const [share, change, two, none] = await slidesOf(
      ['result', 'layout-sentence number', '## The fleet keeps *about* **12%** of its old berths'],
      ['result-2', 'layout-sentence number', '## Late crossings rose by **12%** of all of them'],
      ['result-3', 'layout-sentence number', '## Late were **12%** of the days and **31%** of the nights'],
      ['result-4', 'layout-sentence number', '## The fleet keeps its **old** berths'],
    );
    expect(share).toContain('<div class="scene number large share" aria-hidden="true"><svg class="waffle"');
    expect(share?.match(/class="full"/g)).toHaveLength(12);
    expect(share?.match(/class="empty"/g)).toHaveLength(88);
    expect(change).toContain('<div class="scene number large" aria-hidden="true"></div>');
    expect(two).toContain('<div class="scene number several" aria-hidden="true"></div>');
    expect(none).not.toContain('scene number');
  });

  test('a longer number is set smaller', async () => {
    const [middle, small] = await slidesOf(
      ['result', 'layout-sentence number', '## They take **14.5 min** on most days'],
      ['result-2', 'layout-sentence number', '## They ask pilots **(N = 19,217)** of all harbours'],
    );
    expect(middle).toContain('scene number middle');
    expect(small).toContain('scene number small');
  });
});
