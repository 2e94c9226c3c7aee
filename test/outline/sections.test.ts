import { describe, expect, test } from 'vitest';
import { talkSections } from '../../src/outline/sections.ts';
import { frontOf, talkOf } from '../support/talk.ts';

const sectionsOf = (...parts: readonly string[]) => {
  const slides = parts.map((storyPart, at) => ({ id: `${storyPart}-${at}`, storyPart }));
  const labels = { why: 'Why', what: 'Idea', how: 'How', found: 'Found', soWhat: 'So what' };
  const { sections, astray } = talkSections(slides, labels as never, undefined);
  let name = '';
  const names = slides.map(({ id }) => {
    name = sections.find((one) => one.id === id)?.name ?? name;
    return name;
  });
  return { names, astray: [...astray] };
};

describe('sections of a talk', () => {
  test('go forward', () => {
    expect(sectionsOf('background', 'gap', 'objective', 'method', 'result', 'conclusion')).toEqual({
      names: ['Why', 'Why', 'Idea', 'How', 'Found', 'So what'],
      astray: [],
    });
  });

  test('a slide that looks ahead drags none of those after it along', () => {
    expect(sectionsOf('background', 'conclusion', 'method', 'method', 'result')).toEqual({
      names: ['Why', 'Why', 'How', 'How', 'Found'],
      astray: ['conclusion-1'],
    });
  });

  test('a finding between methods keeps its own kicker', () => {
    const { astray } = sectionsOf('objective', 'method', 'result', 'method', 'method', 'result');
    expect(astray).toEqual(['result-2']);
  });
});

describe('the name of the section on the aim', () => {
  const nameOf = (title: string) =>
    talkOf([
      `title: '${title}'`,
      ...frontOf(
        'Tides differ between straits, and little is known about them. In this paper we propose TideNet, a model of tides in straits. We trained it on 400 days of records from Harbour. We found that errors fell by 20% in all straits.',
      ).slice(1),
    ]).outline.sections.map(({ name }) => name);

  test('is the name that the paper gives its thing', () => {
    expect(nameOf('TideNet: a model of straits')).toContain('TideNet');
  });

  test.each([
    'Presentation: a model of straits',
    'Paper: a model of straits',
    'Article: TideNet and straits',
  ])('and no kind of text: %s', (title) => {
    expect(nameOf(title)).toContain('The idea');
  });
});
