import { describe, expect, test } from 'vitest';
import { joinedIn } from '../../../src/story/grammar/joined/joined.ts';

/** `first [way: word] second` */
function sides(text: string): string | undefined {
  const found = joinedIn(text);
  if (found === undefined) return undefined;
  const { first, second, way } = found;
  const word = text.slice(first.end, second.start).trim();
  return `${text.slice(first.start, first.end)} [${way}: ${word}] ${text.slice(second.start, second.end)}`;
}

describe('a sentence falls in two sides, and all its words are kept', () => {
  test.each([
    // A reason behind, ahead, with its hedge; a condition.
    [
      'Pilots avoid the bank because it moves every winter.',
      'Pilots avoid the bank [backward: because] it moves every winter',
    ],
    [
      'Ferries are often late, probably due to the strong tides of the strait.',
      'Ferries are often late, [backward: probably due to] the strong tides of the strait',
    ],
    [
      'Old charts are hard to read because of their many small numbers.',
      'Old charts are hard to read [backward: because of] their many small numbers',
    ],
    [
      'Small harbours lose their ferries, as they cannot pay for deeper channels.',
      'Small harbours lose their ferries, [backward: as] they cannot pay for deeper channels',
    ],
    [
      'Because the bank moves every winter, pilots draw a new chart each spring.',
      'Because the bank moves every winter, [onward: ] pilots draw a new chart each spring',
    ],
    [
      'Due to the strong tides of the strait, ferries leave the port early.',
      'Due to the strong tides of the strait, [onward: ] ferries leave the port early',
    ],
    [
      'If the tide is high, ferries can cross the bank.',
      'If the tide is high, [onward: ] ferries can cross the bank',
    ],
    // What follows from it.
    [
      'Winter storms move the sand of the bank, leading to new channels.',
      'Winter storms move the sand of the bank, [onward: leading to] new channels',
    ],
    [
      'Many pilots use old charts, which can lead to dangerous routes.',
      'Many pilots use old charts, [onward: which can lead to] dangerous routes',
    ],
    [
      'Most wrecks lie near the bank, suggesting that pilots misread the channel.',
      'Most wrecks lie near the bank, [onward: suggesting that] pilots misread the channel',
    ],
    [
      'The bank moves every winter; therefore, pilots need a new chart.',
      'The bank moves every winter; [onward: therefore,] pilots need a new chart',
    ],
    // An order, a comparison, two ways.
    [
      'The crew unloaded the ferry, followed by a check of the engine.',
      'The crew unloaded the ferry, [onward: followed by] a check of the engine',
    ],
    [
      'After a check of the engine, the crew unloaded the ferry.',
      'After a check of the engine, [onward: ] the crew unloaded the ferry',
    ],
    [
      'Night ferries carry fewer passengers than day ferries.',
      'Night ferries carry fewer passengers [against: than] day ferries',
    ],
    [
      'The maps of the pilots are either too old to use or rely on the memory of one man.',
      'The maps of the pilots are either too old to use [against: or] rely on the memory of one man',
    ],
    [
      'Although the pilots know every bank, they still lose ships in the winter.',
      'Although the pilots know every bank, [opposed: ] they still lose ships in the winter',
    ],
    [
      'Despite the new charts of the navy, many ships are lost in the winter.',
      'Despite the new charts of the navy, [opposed: ] many ships are lost in the winter',
    ],
    [
      'As the bank moves to the north, the channel becomes deeper.',
      'As the bank moves to the north, [onward: ] the channel becomes deeper',
    ],
    [
      'The number of wrecks was much lower in winter compared with the stormy months of spring.',
      'The number of wrecks was much lower in winter [against: compared with] the stormy months of spring',
    ],
    [
      'The pilots read the colour of the water rather than the charts of the navy.',
      'The pilots read the colour of the water [against: rather than] the charts of the navy',
    ],
    [
      'A good chart must not only show the banks of the strait but also warn of the tides.',
      'A good chart must not only show the banks of the strait [against: but also] warn of the tides',
    ],
    [
      'Using the logs of nine pilots, we draw a new chart of the strait.',
      'Using the logs of nine pilots, [onward: ] we draw a new chart of the strait',
    ],
    [
      'To find the deepest channel of the bay, we measured the depth of nine banks.',
      'To find the deepest channel of the bay, [backward: ] we measured the depth of nine banks',
    ],
    [
      'The old logs make it hard to know when the bank moved and whether pilots had seen it.',
      'The old logs make it hard to know when the bank moved [against: and] whether pilots had seen it',
    ],
    [
      'We examine how pilots read the water and how the tide changes its colour.',
      'We examine how pilots read the water [against: and] how the tide changes its colour',
    ],
    // The verb says it.
    [
      'A safe route through the strait requires a new chart of the bank.',
      'A safe route through the strait [linked: requires] a new chart of the bank',
    ],
    [
      'The logs of the old pilots provide a picture of the bank in each winter.',
      'The logs of the old pilots [onward: provide] a picture of the bank in each winter',
    ],
    [
      'The colour of the water plays an important role in the choice of the route.',
      'The colour of the water [onward: plays an important role in] the choice of the route',
    ],
    [
      'The loss of old charts may lead to longer routes through the strait.',
      'The loss of old charts [onward: may lead to] longer routes through the strait',
    ],
    [
      'We suggest that the depth of the channel is associated with the number of wrecks.',
      'We suggest that the depth of the channel [mutual: is associated with] the number of wrecks',
    ],
    [
      'The size of the fleet depends on the price of coal.',
      'The size of the fleet [linked: depends on] the price of coal',
    ],
    [
      'The draft of the ferries is limited by the depth of the old channel.',
      'The draft of the ferries [backward: is limited by] the depth of the old channel',
    ],
    [
      'The price of fuel increases with the length of the route.',
      'The price of fuel [mutual: increases with] the length of the route',
    ],
    [
      'In most bays of the north, the loss of seagrass is the main threat to young fish.',
      'In most bays of the north, the loss of seagrass [onward: is the main threat to] young fish',
    ],
  ])('%s', (text, wanted) => expect(sides(text)).toBe(wanted));
});

describe('words that only begin like others', () => {
  test.each([
    [
      'To assess the depth of the bank, we drew a new chart each spring.',
      'To assess the depth of the bank, [backward: ] we drew a new chart each spring',
    ],
    [
      'After allocating a pilot to each ferry, the harbour counts the delays.',
      'After allocating a pilot to each ferry, [onward: ] the harbour counts the delays',
    ],
  ])('%s', (text, found) => expect(sides(text)).toBe(found));
});

describe('no sides', () => {
  test.each([
    [
      'of one thing out of two',
      'This uneven habit leads to better charts of small banks over the older ones but worse charts for the outer bays.',
    ],
    [
      'of a means before a further scene',
      'To draw the strait, which holds many hidden banks, charts and logs must be made again each year.',
    ],
    [
      'of a time with a clause',
      'Old pilots know every bank of the strait since they were children in the harbour.',
    ],
    [
      'of what an object is due to',
      'Pilots should take more care due to the small number of charts of the outer bays.',
    ],
    [
      'of a list behind a comma',
      'The growth of the harbour has produced many new charts of the strait, such as tide tables and logs.',
    ],
    [
      'of a denied thing',
      'The new chart provides no sure way over the bank in winter under any of the pilots.',
    ],
    [
      'of what authors do',
      'We provide new tables of the depth of the northern strait for the pilots of all ferries.',
    ],
    [
      'of what rarely follows',
      'A new chart of the bank rarely leads to safer trips for the pilots of the northern harbours.',
    ],
    [
      'of a condition as a name',
      'Even if the bank moves each winter, ships need new charts of the strait and of the harbours.',
    ],
    ['of a noun that has its own reason', 'The law aims to reduce deaths due to fog.'],
    ['of a denied reason', 'Pilots avoid the bank not because it moves every winter.'],
    ['of a time', 'Since the great storm of 1890, ferries have carried the mail of the islands.'],
    ['of a time behind', 'Pilots learn the channel as they cross the strait with others.'],
    ['of three clauses', 'Pilots avoid the bank because it moves, and the navy draws no chart in winter.'],
    ['of what is no clause', 'As a result of the storm, the pilots draw a new chart.'],
    [
      'of a comparison without more or less',
      'The old charts were read by the pilots compared with the logs.',
    ],
    [
      'of what is said of a comparison',
      'Night ferries were slower compared to day ferries, are older and have less room.',
    ],
    ['of whom something is given to', 'The passengers were provided the names of all the pilots.'],
    ['of an adverb of either verb', 'Reading the old charts automatically poses a hard task for the navy.'],
    ['of results without a name', 'Our results provide a picture of the bank in each winter.'],
    ['of an end that points back', 'To fill this gap in the charts, we measured the depth of nine banks.'],
    [
      'of a means before two clauses',
      'Using old logs, we find that the bank moves, and as expected, the channel is deeper.',
    ],
    ['of two times', 'The pilots lose the most ships when the tide is low and when the wind is strong.'],
    ['of one question', 'We examine why and when the ferries of the strait are late.'],
    ['of a bound', 'The ferry carried more than 200 passengers of the northern islands.'],
    ['of a comparison in a relative clause', 'We chose those harbours that were deeper than the old bay.'],
    ['of one noun for two words', 'The crew chose either a large old or small new wooden boat.'],
    ['of a denied verb', 'The depth of the channel does not lead to longer routes.'],
    ['of authors', 'We increase the number of ferries on the northern route.'],
    ['of a pronoun', 'This leads to longer routes through the strait.'],
    ['of a change of its own', 'The number of ferries has increased to a level of the past.'],
    ['of what a thing has', 'Molecular simulations show that all ferries have decreased draft in winter.'],
    ['of people told to do something', 'The results of the survey led us to draw a new chart.'],
    ['of an adjustment', 'After adjustment for the tide, the speed of the ferries was the same.'],
    [
      'of two clauses before the verb',
      'The old bank is a danger, but the loss of its lights has led to more wrecks.',
    ],
    [
      'of two told clauses',
      'The logs show that the bank moved, and that the loss of sand led to more wrecks.',
    ],
    [
      'of what the authors say of their deed',
      'We draw a chart of the whole strait, highlighting its many channels.',
    ],
    [
      'of a word that is cut from its verb',
      'The pilots chose a safe route, improving over the old charts of the navy.',
    ],
    ['of two comparisons', 'Ferries are faster than boats and cheaper than planes on that route.'],
  ])('%s', (_, text) => expect(sides(text)).toBeUndefined());
});
