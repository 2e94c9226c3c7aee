import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createContext } from '../../src/outline/context.ts';
import { toolsOf } from '../../src/outline/devices/device.ts';
import { devicesOf } from '../../src/outline/devices/index.ts';
import { openSite } from '../../src/site/site.ts';
import { readHugoPage } from '../../src/sources/hugo/read.ts';
import { analyse } from '../../src/story/analyse.ts';
import { storyInput } from '../../src/story/input.ts';
import { makeSite, soundPage } from '../support/run.ts';

/** The layouts that a sentence can be drawn as. */
function layouts(text: string): string[] {
  const page = soundPage.replace(/abstract: .*/, `abstract: ${JSON.stringify(text)}`);
  const root = makeSite({ 'content/publication/tides/index.md': page });
  const { work } = readHugoPage(join(root, 'content/publication/tides/index.md'), openSite(root));
  const story = analyse(storyInput(work));
  const tools = toolsOf(createContext(work, story, 'en'));
  return [
    ...new Set(
      story.relations.flatMap((relation) => devicesOf(relation, tools).map(({ content }) => content.layout)),
    ),
  ];
}

describe('a verb is drawn as what it says', () => {
  test.each([
    ['one stands above the other', 'The new parser clearly outperforms rule systems.', 'order'],
    ['both belong together', 'Canopy height was negatively correlated with soil moisture.', 'lanes'],
    ['one carries the other', 'The forecast is based on satellite images.', 'stack'],
    ['one acts on the other', 'Warm winters can increase the growth of beetles.', 'chain'],
    ['something is said of a thing', 'Tardigrade embryos have several rigid claws.', 'cards'],
    ['it does not come to it', 'The treatment did not reduce chronic pain.', 'gap'],
  ])('%s', (_, text, layout) => expect(layouts(text)).toContain(layout));

  test.each([
    ['a definition', 'Thioesters are an essential functional group.'],
    ['a bare preposition', 'We present a robust method for scene recognition.'],
    ['a thing that has something', 'Tardigrade embryos have several rigid claws.'],
  ])('no arrow is drawn for %s', (_, text) => expect(layouts(text)).not.toContain('chain'));
});
