import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { planOf } from '../../src/layouts/index.ts';
import type { Item } from '../../src/layouts/kit/plan.ts';
import { createContext } from '../../src/outline/context.ts';
import { toolsOf } from '../../src/outline/devices/device.ts';
import { devicesOf } from '../../src/outline/devices/index.ts';
import type { SlideContent } from '../../src/outline/model.ts';
import { openSite } from '../../src/site/site.ts';
import { readHugoPage } from '../../src/sources/hugo/read.ts';
import { analyse } from '../../src/story/analyse.ts';
import { storyInput } from '../../src/story/input.ts';
import { makeSite, soundPage } from '../support/run.ts';

/** The drawings of a sentence, each as its layout and the words of its boxes. */
const drawings = (text: string): { readonly layout: string; readonly boxes: readonly string[] }[] =>
  contents(text).map((content) => ({
    layout: content.layout,
    boxes: planOf(content)
      .passages(content)
      .flatMap((passage) => passage?.rich.text ?? []),
  }));

function contents(text: string): readonly SlideContent[] {
  const page = soundPage.replace(/abstract: .*/, `abstract: ${JSON.stringify(text)}`);
  const root = makeSite({ 'content/publication/tides/index.md': page });
  const { work } = readHugoPage(join(root, 'content/publication/tides/index.md'), openSite(root));
  const story = analyse(storyInput(work));
  const tools = toolsOf(createContext(work, story, 'en'));
  return story.relations.flatMap((relation) => devicesOf(relation, tools).map(({ content }) => content));
}

/** The layouts that a sentence can be drawn as. */
const layouts = (text: string): string[] => [...new Set(drawings(text).map(({ layout }) => layout))];

describe('a verb is drawn as what it says', () => {
  test.each([
    ['one stands above the other', 'The new parser clearly outperforms rule systems.', 'order'],
    ['both belong together', 'Canopy height was negatively correlated with soil moisture.', 'lanes'],
    ['one carries the other', 'The forecast is based on satellite images.', 'stack'],
    ['one acts on the other', 'Warm winters can increase the growth of beetles.', 'chain'],
    ['a thing is for another', 'We present a robust method for scene recognition.', 'chain'],
    ['it does not come to it', 'The treatment did not reduce chronic pain.', 'gap'],
  ])('%s', (_, text, layout) => expect(layouts(text)).toContain(layout));

  test.each([
    ['a definition', 'Thioesters are an essential functional group.'],
    [
      'a thing that is seen with something',
      'Tardigrades exhibit extraordinary resistance to ionizing radiation.',
    ],
    ['a thing that has something', 'Tardigrade embryos have several rigid claws.'],
  ])('no arrow is drawn for %s', (_, text) => expect(layouts(text)).not.toContain('chain'));
});

describe('an arrow points the way that the verb says', () => {
  /** Words of the connector of the first chain, with its sign. */
  const linkOf = (text: string): string | undefined => {
    const [found] = contents(text).filter(({ layout }) => layout === 'chain');
    const items = found !== undefined && 'items' in found ? (found.items as readonly Item[]) : [];
    const link = items.find(({ sign }) => sign !== undefined);
    return link && `${link.sign} ${link.pieces.map(({ passage }) => passage.rich.text).join(' ')}`;
  };

  test.each([
    ['to what is given', 'Radar images offer new views of the ice below the ferries.', '→ offer'],
    [
      'back to who does it',
      'The accuracy of old charts in the northern bay is hampered by banks of sand that move each year.',
      '← is hampered by',
    ],
    [
      'back to where it is from',
      'Features of the ice were extracted from five distinct records with different types of ice.',
      '← were extracted from',
    ],
    [
      'dashed to what it only suggests',
      'Traces of salt in the upper layer suggest a higher tide in the early years.',
      '⇢ suggest',
    ],
  ])('%s', (_, text, link) => expect(linkOf(text)).toBe(link));

  test.each([
    ['holds', 'The cave of the bay contains a sequence of deposits from early harbours.'],
    ['lies in', 'Traces of salt with a trace of iron were found in upper layers of the harbour.'],
  ])('what %s another is a box in a box', (_, text) => expect(layouts(text)).toContain('nest'));
});

describe('no part of a sentence is drawn as another', () => {
  test.each([
    [
      'a list of nouns as a clause',
      'With Bayesian statistics, constrained and detailed tidal models are examined and compared with the strongest contemporary survey results, including the shoal discovery, Large Harbour Board (LHB) searches for sandbanks, dark water level measurements, rare storms and current precision tests.',
      /^Large Harbour Board/u,
    ],
    [
      'what a participle opens as two things',
      'A good agreement is obtained with charts concerning the tides and the currents.',
      /^currents$|^the currents$/iu,
    ],
    [
      'a participle before its noun as a deed',
      'Fog is the second largest risk of ferries in the strait, with rising water levels as the main cause among all of the causes known.',
      /^water levels/u,
    ],
  ])('%s', (_, text, torn) => {
    const boxes = drawings(text).flatMap((drawing) => drawing.boxes);
    expect(boxes.filter((box) => torn.test(box))).toEqual([]);
  });
});

describe('what the grammar of a sentence shows', () => {
  test('what something rests on lies below it, and no arrow leads the wrong way', () => {
    const found = layouts('The purchase of ornamental goods is driven by intrinsic motivations.');
    expect(found).toContain('stack');
    expect(found).not.toContain('chain');
  });

  test('what a thing has, or where something is so, is a sentence: two boxes would only say it again', () => {
    for (const sentence of [
      'Tardigrade embryos of the second and third larval stage have several rigid claws on each of their legs.',
      'Gene expression in fin cells of adult animals was significantly increased in regenerating tails of old frogs.',
    ]) {
      expect(layouts(sentence)).not.toContain('cards');
      expect(layouts(sentence)).not.toContain('chain');
    }
  });
});

describe('a sentence is not sawn in pieces', () => {
  test.each([
    [
      'a part is only the head of what follows',
      'We highlight common features of our samples, including the fact that the Higgs is often not the lightest.',
    ],
    [
      'a part ends inside a relative clause',
      'Our results reveal rich patterns of phase structure that end in the observed vacuum.',
    ],
    ['what is measured is only compared', 'The increase was greater at the start of study.'],
    [
      'it is denied and then explained',
      'The prediction precision is not sufficient to differentiate lipids due to their high structural similarities.',
    ],
    [
      'a side of the relation is any of its kind',
      'Synthetic control analyses were used to estimate the association between each state law and outcomes.',
    ],
    [
      'the subject says nothing',
      'Prior work relies on discrete citation relations to generate contrast samples.',
    ],
    [
      'nothing is done',
      'Results may not be generalizable to uninsured populations and were imprecise for some estimates.',
    ],
    [
      'a participle narrows the noun before it',
      'We had to deal with a diamond about characteristic zero fields and problems arising from multiple nested coercions.',
    ],
    [
      'what carries the thing comes only behind it',
      'MetDNA is based on the rationale that seed metabolites tend to share structural similarities.',
    ],
    ['a thing is not built from another', 'Courts rely on scientific expert testimony.'],
    ['it is not denied at all', 'A good model must not only extract visual elements.'],
  ])('%s', (_, text) =>
    // Rows tell the sentence word for word.
    expect(drawings(text).filter(({ layout }) => layout !== 'details')).toEqual([]),
  );

  test('no table sets what is unlike side by side', () => {
    const sentence =
      'Laws were associated with small changes in outcomes, although intervals around some estimates were wide.';
    expect(layouts(sentence)).not.toContain('versus');
    expect(
      layouts('Tall plants were pollinated by moths, although small plants were pollinated by bees.'),
    ).toContain('versus');
  });

  test('a verb and what it leads to are a chain, two verbs a fork', () => {
    expect(
      drawings('The new method expands metabolite annotation, enabling quantitative assessment of pathways.'),
    ).toContainEqual({
      layout: 'chain',
      boxes: [
        'New method',
        'expands',
        'Metabolite annotation',
        'enabling',
        'Quantitative assessment of pathways',
      ],
    });
    const officers = layouts('Patrol officers employ blunt language to accomplish a range of goals.');
    expect(officers).toContain('chain');
    expect(officers).not.toContain('fork');
    expect(layouts('Gestures were recorded to create a library of signs.')).toEqual(['chain']);
    expect(
      layouts(
        'The two-layer approach identifies patients at risk and evaluates variability across profiles.',
      ),
    ).toContain('fork');
  });

  test('the subject stands on a card of its own', () => {
    expect(
      drawings('The final network improved strong predictive performance.').find(
        ({ layout }) => layout === 'chain',
      )?.boxes[0],
    ).toBe('Final network');
  });
});

test('what nobody does yet is no means at work', () => {
  expect(
    layouts(
      'There is a growing interest in leveraging the prevalence of mobile technology to improve health.',
    ),
  ).not.toContain('operator');
});

describe('what a claim adds', () => {
  test('one part is joined to the thing it says more of by an arrow, without its "that"', () => {
    expect(
      drawings('We examine the harbour rules that affect the size and the age of ferries in small towns.'),
    ).toContainEqual({
      layout: 'chain',
      boxes: ['Harbour rules', 'affect', 'The size and the age of ferries in small towns'],
    });
  });

  test('two more deeds of its subject have a row each, one has none', () => {
    const rows = (text: string) => drawings(text).filter(({ layout }) => layout === 'details');
    const claim = 'The system provides reliable detection of anomalies in the harbour';
    const second = 'supports the labelling of sonar pictures in all northern bays';
    expect(rows(`${claim}, ${second}, and improves the plans of each yard.`)).toHaveLength(1);
    expect(rows(`${claim} and ${second}.`)).toEqual([]);
  });

  test('the other side of a contrast is no drawing of the claim before it', () => {
    const claim = 'The depth of banks in all northern bays is fairly well predicted';
    const boxes = (text: string) => drawings(text).filter(({ layout }) => layout === 'details');
    expect(boxes(`${claim}, although errors grow with each winter storm in the outer bays.`)).toEqual([]);
  });
});
