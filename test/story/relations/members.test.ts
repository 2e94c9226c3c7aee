import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/story/analyse.ts';

/** What leads to the members of a sentence, and each of them as 'name | what is added'. */
function members(text: string): readonly [lead: string, ...names: string[]] | undefined {
  const { relations } = analyse({ text, language: 'en' });
  const found = relations.find(({ kind }) => kind === 'members');
  if (found?.kind !== 'members') return undefined;
  const names = found.items.map(({ title, detail }) =>
    detail === undefined ? title.text : `${title.text} | ${detail.text}`,
  );
  return [found.lead.text, ...names];
}

describe('as many named things as the sentence counts', () => {
  test.each([
    [
      'behind a colon, each with its own clause',
      'Harbour consists of two parts: Pilot, which finds weak joints in the frame, and Tug, which removes and replaces the joints.',
      'Harbour consists of two parts',
      'Pilot | finds weak joints in the frame',
      'Tug | removes and replaces the joints',
    ],
    [
      'behind a comma, to the end of the sentence',
      'The kit includes two maps, road maps showing the traffic and soil maps showing the ground.',
      'The kit includes two maps',
      'road maps | showing the traffic',
      'soil maps | showing the ground',
    ],
    [
      'inside the sentence, which goes on',
      'We found three beetles, Carabus, Cicindela, and Elaphrus, that live on wet sand.',
      'We found three beetles that live on wet sand',
      'Carabus',
      'Cicindela',
      'Elaphrus',
    ],
    [
      'inside the sentence, before another list',
      'We compare charts of two dangers, fog and night storms, in harbours that plan ferries, storage and new piers.',
      'We compare charts of two dangers in harbours that plan ferries, storage and new piers',
      'fog',
      'night storms',
    ],
    [
      'in brackets',
      'In this model, two dimensions (warmth and skill) shape the first impression.',
      'In this model, two dimensions shape the first impression',
      'warmth',
      'skill',
    ],
    [
      'behind a word that names them, without the marker of the sentence',
      'Moreover, there are two segments in our sample, labelled Faithful reader and Rare guest.',
      'there are two segments in our sample',
      'Faithful reader',
      'Rare guest',
    ],
    [
      "with an 'and' of their own",
      'We recorded five outcomes: falls, burns, cuts that needed stitches, mild and severe fractures, and the time to recover.',
      'We recorded five outcomes',
      'falls',
      'burns',
      'cuts | needed stitches',
      'mild and severe fractures',
      'time to recover',
    ],
    [
      'with brackets that are long',
      'We test two factors: distance (i.e., the way from the house to the next stop in minutes) and weather (i.e., rain or snow on the day before the trip).',
      'We test two factors',
      'distance | the way from the house to the next stop in minutes',
      'weather | rain or snow on the day before the trip',
    ],
  ])('%s', (_, text, ...found) => expect(members(text)).toEqual(found));
});

describe('no members', () => {
  test.each([
    ['more things than were counted', 'We study two lakes: Ost, West, and Nord.'],
    ['fewer things than were counted', 'We study four lakes: Ost, West, and Nord.'],
    [
      'a number that is a name',
      'Task 2 focuses on words in context: writing a form, and the place it stands in.',
    ],
    ['neither of them', 'Neither of the two doors (East and West) was open.'],
    [
      'what the count is not about',
      'We compare the two methods to geometric structure, basis sets, and depth.',
    ],
    [
      'a list that goes on behind the last thing',
      'We use two cues: light and sound, produced by cheap lamps.',
    ],
    ['bare numbers', 'It holds two motifs, termed Alpha and 2.'],
    ['a verb between', 'Two teams met and named the places, namely the harbour, Old Mill, the lake.'],
  ])('%s', (_, text) => expect(members(text)).toBeUndefined());
});
