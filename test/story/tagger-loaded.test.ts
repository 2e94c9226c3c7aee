import { expect, test } from 'vitest';
import { built, firstLine, startScript } from '../support/platform.ts';

test('the English tagger is loaded for an English sentence, and for no other', async () => {
  const script = `
    import { createRequire } from 'node:module';
    import { analyse } from ${JSON.stringify(built('story/analyse.js'))};
    const { cache } = createRequire(${JSON.stringify(built('story/analyse.js'))});
    const told = [];
    for (const [language, text] of [
      ['fr', 'Les marées comptent. La dissipation est passée de 12 % à 61 %.'],
      ['en', 'Tides matter. Dissipation rose from 12% to 61% because of the spring tide.'],
    ]) {
      // Relations are read when they are asked for.
      void analyse({ text, language }).relations;
      told.push(Object.keys(cache).some((file) => file.includes('wink-nlp')));
    }
    console.log(JSON.stringify(told));`;
  expect(JSON.parse(await firstLine(startScript(script)))).toEqual([false, true]);
});
