import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { OutlineSlide } from '../../src/outline/model.ts';
import { planOutline } from '../../src/outline/plan.ts';
import { openSite } from '../../src/site/site.ts';
import { readHugoPage } from '../../src/sources/hugo/read.ts';
import { analyse } from '../../src/story/analyse.ts';
import { storyInput } from '../../src/story/input.ts';
import { makeSite, soundPage } from '../support/run.ts';

const before =
  'Ferries cross the strait in all seasons. Little is known about the loads that they carry in winter. ';
const after = ' Crews will have to plan their winters anew.';

function slidesOf(abstract: string): readonly OutlineSlide[] {
  const page = soundPage
    .replace(/abstract: .*/, `abstract: ${JSON.stringify(abstract)}`)
    .replace(/summary: .*\n/, '');
  const root = makeSite({ 'content/publication/tides/index.md': page });
  const { work } = readHugoPage(join(root, 'content/publication/tides/index.md'), openSite(root));
  return planOutline(work, analyse(storyInput(work)), { talk: 'conference' }).slides;
}

/** The sentence that a slide sets with its numbers in large type: `«number»`, `{what bounds it}`. */
function numbered(sentence: string): string | undefined {
  for (const { content } of slidesOf(before + sentence + after)) {
    if (content.layout !== 'sentence' || content.variants?.includes('number') !== true) continue;
    const { text, marks } = content.sentence.rich;
    const signs = { strong: '«»', em: '{}' } as const;
    return [...marks]
      .filter(
        (mark): mark is typeof mark & { kind: 'strong' | 'em' } =>
          mark.kind === 'strong' || mark.kind === 'em',
      )
      .sort((one, other) => other.start - one.start)
      .reduce(
        (told, { kind, start, end }) =>
          `${told.slice(0, start)}${signs[kind][0]}${told.slice(start, end)}${signs[kind][1]}${told.slice(end)}`,
        text,
      );
  }
  return undefined;
}

describe('a sentence with its number in large type', () => {
  test.each([
    [
      'The new plan closes the gap to the best line of the strait (the southern one) on winter nights by 43%, even passing it on nights with ice, fog and snow.',
      'The new plan closes the gap to the best line of the strait (the southern one) on winter nights by «43%», even passing it on nights with ice, fog and snow',
    ],
    [
      'Winter crossings account for nearly one-third of all delays of the northern line in a year.',
      'Winter crossings account for {nearly} «one-third» of all delays of the northern line in a year',
    ],
    [
      'The winter fleet left a large part of the quay empty on most days, covering 41% of the northern berths.',
      'The winter fleet left a large part of the quay empty on most days, covering «41%» of the northern berths',
    ],
    [
      'The median delay of a winter crossing was 14.5 minutes (95% CI 12.1, 17.0).',
      'The median delay of a winter crossing was «14.5 minutes» (95% CI 12.1, 17.0)',
    ],
    [
      'In 31% of the nights the old radar found every buoy while the new one lost some, and the reverse was seen in 12% of the nights.',
      'In «31%» of the nights the old radar found every buoy while the new one lost some, and the reverse was seen in «12%» of the nights',
    ],
    [
      'Drawing on a questionnaire (n = 417) that went round all harbours of the northern coast, we set the delay beside the load.',
      'Drawing on a questionnaire «(n = 417)» that went round all harbours of the northern coast, we set the delay beside the load',
    ],
    [
      'Late pilots had a drop in grades from 86% to 38%, sure grades from 0.69 to 0.39, and sick days surged from 10.8% to 61.8%.',
      'Late pilots had a drop in grades from «86% to 38%», sure grades from «0.69 to 0.39», and sick days surged from «10.8% to 61.8%»',
    ],
    [
      '38 (67%) had a pilot on board at the end of the trip.',
      '«38 (67%)» had a pilot on board at the end of the trip',
    ],
    [
      'Our logs indicate that fog typically leads to a moderate loss of both speed (up to 4.4%) and thrust (2.3%).',
      'Our logs indicate that fog typically leads to a moderate loss of both speed ({up to} «4.4%») and thrust («2.3%»)',
    ],
    [
      'Small ferries gain most, up to 12.4 percentage points on the northern line, showing that these tanks act as ballast rather than as fuel.',
      'Small ferries gain most, {up to} «12.4 percentage points» on the northern line, showing that these tanks act as ballast rather than as fuel',
    ],
    [
      'Twelve of the 30 harbours tested (40%) were open in all winters of the trial.',
      'Twelve of the 30 harbours tested «(40%)» were open in all winters of the trial',
    ],
    [
      'We found that 1 in 4 pilots had used the chart at least once.',
      '«1 in 4» pilots had used the chart at least once',
    ],
    ['One in five crews had never trained for fog.', '«One in five» crews had never trained for fog'],
    [
      'Households in the north spend twice as much on fuel as those in the south.',
      'Households in the north spend «twice» as much on fuel as those in the south',
    ],
    [
      'Crews who saw the label ate 112 fewer biscuits than those who did not (95% CI 60 to 164).',
      'Crews who saw the label ate «112» fewer biscuits than those who did not (95% CI 60 to 164)',
    ],
    [
      'Loads increased significantly, by 1.3 t/ha (18%), under the new rule.',
      'Loads increased significantly, by «1.3 t/ha (18%)», under the new rule',
    ],
    [
      'Compared to the old line, the new hull reduced fuel use by 23% and noise by 11%.',
      'Compared to the old line, the new hull reduced fuel use by «23%» and noise by «11%»',
    ],
    [
      'A total of 1,532 adults (mean age 54 years, 62% women) were recruited from 14 harbours between 2015 and 2019.',
      'A total of «1,532» adults (mean age 54 years, 62% women) were recruited from 14 harbours between 2015 and 2019',
    ],
    [
      'The forecast was tried on a set of quays of its own, with a median error of ∼3%, better than charts are.',
      'The forecast was tried on a set of quays of its own, with a median error of {∼}«3%», better than charts are',
    ],
  ])('%s', (sentence, shown) => {
    expect(numbered(sentence)).toBe(shown);
  });

  test('a limit of what was looked at stays small beside the finding', () => {
    expect(
      numbered(
        'After the repair, the part of echoes with deviations (RSDs) less than 30% rose to more than 90% of all of them, which is much better than before.',
      ),
    ).toBe(
      'After the repair, the part of echoes with deviations (RSDs) less than 30% rose to {more than} «90%» of all of them, which is much better than before',
    );
  });

  test.each([
    [
      'a difference that was not found',
      'No significant difference was found between the shares of late crossings, which were at 31% of all nights.',
    ],
    [
      'the data that were used',
      'The forecast of a delay stays as good as it was, using 10% of the training data of the northern line.',
    ],
    [
      'a level of confidence',
      'We identify the 95% credible region of the delay, and also find the fit that is best.',
    ],
    [
      'one of two values',
      'The forecast shows a good fit with an AUROC of 0.91 for calm nights and 0.84 for nights of storm.',
    ],
    [
      'a part of a value',
      'The new paint shows a good hold on steel with a friction coefficient of 7.4 × 10⁻³ on wet decks.',
    ],
    [
      'how it was tested',
      'A test by 5-folds cross-validation over all winters told how good the forecast of delays was.',
    ],
    [
      'a bound of what was looked at',
      'The two forecasts agree well; the new one follows the log for gaps below about 3% of the length but not for wider ones.',
    ],
    [
      'parts of a method',
      'We outline the hull of each ferry with the help of 72 standard landmarks and a Bayesian frame of shapes.',
    ],
    [
      'the one of two numbers that comes second',
      'Ferries of the strait account for almost 90 million tons of cargo and 0.4% of the fuel that ships use.',
    ],
    [
      'one of several results',
      'In the whole fleet we saw a share of 61% (95% CI 50-70%), a delay of 5.5 min and a wait of 12.1 min.',
    ],
    [
      'one of two samples',
      'In a trial with dice, we test this in the crews of a middling harbour (n = 85) and in the reports that they wrote (n = 755).',
    ],
    [
      'where a range ends',
      'Using hulls ranging in size from a single plank to nearly one-third of the whole ferry, we show that the drag comes near to its end slowly.',
    ],
  ])('says nothing in large type of %s', (_, sentence) => {
    expect(numbered(sentence)).toBeUndefined();
  });
});

test('a question has no number in large type', () => {
  expect(
    numbered(
      'Will the winter crossings account for nearly one-third of all delays of the northern line in a year?',
    ),
  ).toBeUndefined();
});
