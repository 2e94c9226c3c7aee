import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/story/analyse.ts';
import { findRelations } from '../../../src/story/relations/find.ts';
import type { RelationOf } from '../../../src/story/relations/model.ts';

type Predicate = RelationOf<'predicate'>;

const read = (text: string): Predicate | undefined =>
  analyse({ text, language: 'en' }).relations.find((one): one is Predicate => one.kind === 'predicate');

/** The clause on one line: `[subject] verb [object] +goal to improve [phrase]`. */
function line(found: Predicate | undefined): string {
  if (found === undefined) return 'none';
  const phrase = ({ title, detail }: Predicate['objects'][number]) =>
    `[${title.text}${detail === undefined ? '' : ` / ${detail.text}`}]`;
  return [
    ...(found.subject === undefined ? [] : [phrase(found.subject)]),
    found.negated ? `not(${found.verb.text})` : found.asked ? `asks(${found.verb.text})` : found.verb.text,
    ...found.objects.map(phrase),
    ...found.extras.map((extra) => `+${extra.kind} ${extra.word.text} ${phrase(extra.phrase)}`),
    ...(found.scope ?? []).slice(1).map((one) => `@${one.word.text} ${phrase(one.phrase)}`),
  ].join(' ');
}

describe('a clause, read as grammar', () => {
  test.each([
    [
      'Long night shifts increase the number of errors in the ward.',
      '[Long night shifts] increase [number of errors / in the ward]',
    ],
    [
      'Contrastive objectives can substantially improve representations of documents, which reduces the need for labels.',
      '[Contrastive objectives] can substantially improve [representations of documents] +relative which reduces [need for labels]',
    ],
    [
      'Small changes in the diet led to better sleep, reducing the use of pills.',
      '[Small changes in the diet] led to [better sleep] +result reducing [use of pills]',
    ],
    [
      'We use layered polymers to prepare thin films of known depth.',
      'use [layered polymers] +goal to prepare [thin films of known depth]',
    ],
    [
      'The device can measure heat, can record noise, and can warn the driver.',
      '[device] can measure [heat] +deed can record [noise] +deed and can warn [driver]',
    ],
    [
      'Our results show that regular breaks improve mood and memory in older nurses.',
      '[regular breaks] improve [mood and memory in older nurses]',
    ],
    [
      'Long shifts can be shortened through better plans.',
      '[Long shifts] can be shortened through [better plans]',
    ],
    [
      'This rule allows us to sleep in hard weeks, to eat warm meals, and also to avoid late trips.',
      '[rule] allows us +goal to sleep in [hard weeks] +goal to eat [warm meals] +goal to avoid [late trips]',
    ],
    [
      'We establish the link between long shifts and the rate of errors.',
      'establish [link / between long shifts and the rate of errors]',
    ],
    [
      'The review reveals distinct sleep and diet habits.',
      '[review] reveals [distinct sleep and diet habits]',
    ],
    [
      'We apply a roster model inspired by the old code to plan breaks.',
      'apply [roster model / inspired by the old code] +goal to plan [breaks]',
    ],
    ['The new fusion protein was stable in vitro.', 'none'],
    [
      'A new computation takes approximately one second of the night.',
      '[new computation] takes approximately [one second of the night]',
    ],
    [
      'Acoustic analysis revealed that features associated with arousal predicted the judgments of listeners.',
      'none',
    ],
    ['The new roster requires no extra staff.', '[new roster] not(requires no) [extra staff]'],
    [
      'We investigate traces of bias in old newspapers during the colonial era.',
      'investigate [traces of bias / in old newspapers during the colonial era] @in [old newspapers] @during [colonial era]',
    ],
    [
      'We show on three wards that nurses who slept well make fewer errors.',
      '[nurses who slept] make [fewer errors]',
    ],
    ['Nurses working at night report more pain.', '[Nurses working at night] report [more pain]'],
  ])('%s', (text, expected) => {
    expect(line(read(text))).toBe(expected);
  });

  test.each([
    // A pointer says nothing on another slide.
    'They reduce the number of errors.',
    // What narrows the object is too long for a box.
    'The tool records the noise of each of the many small motors that stand beside the beds of the patients who were moved to the ward in the last week of the trial.',
    // A verb hides in the list.
    'We propose two rosters and show their effect on sleep.',
    'The results were.',
  ])('refuses: %s', (text) => {
    expect(line(read(text))).toBe('none');
  });

  test('every part is words of the text, in their order', () => {
    const text = 'Despite the cost, bright lamps (BL) in the cab may shift the inner clock of drivers.';
    const found = read(text);
    expect(line(found)).toBe('[bright lamps / in the cab] may shift [inner clock of drivers]');
    for (const { text: words, spans } of [found!.verb, found!.objects[0]!.title, found!.subject!.title])
      expect(spans.map(({ start, end }) => text.slice(start, end)).join('')).toBe(words);
  });

  test('other languages are not read by the English grammar', () => {
    const story = analyse({ text: 'Die Lampe verschiebt die innere Uhr der Fahrer.', language: 'de' });
    expect(findRelations(story).some(({ kind }) => kind === 'predicate')).toBe(false);
  });
});
