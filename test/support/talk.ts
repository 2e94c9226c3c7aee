import { writeDeck } from '../../src/deck/write.ts';
import type { OutlineSlide } from '../../src/outline/model.ts';
import { planOutline } from '../../src/outline/plan.ts';
import type { Talk } from '../../src/outline/talks.ts';
import { visibleText } from '../../src/outline/visible.ts';
import { analyse } from '../../src/story/analyse.ts';
import { storyInput } from '../../src/story/input.ts';
import { readPage } from './pages.ts';

/** The talk of a page that is given as its front matter and body. */
export function talkOf(lines: readonly string[], body = '', talk: Talk = 'conference') {
  const work = readPage(`---\n${lines.join('\n')}\n---\n\n${body}`);
  const story = analyse(storyInput(work));
  const outline = planOutline(work, story, { talk });
  const { markdown } = writeDeck(outline, work, { theme: 'paper', source: 'publication/paper' });
  return { work, story, outline, markdown };
}

/** Front matter around an abstract, as YAML lines. */
export const frontOf = (abstract: string, ...more: readonly string[]): string[] => [
  'title: Tides of a strait',
  'authors: [Ada Marin, Bo Lindqvist]',
  "date: '2024-05-01'",
  'publication: Journal of Tides',
  ...more,
  `abstract: ${JSON.stringify(abstract)}`,
];

/** What stands in large type on the slide to take home. */
export function takeawayOf({ slides }: { readonly slides: readonly OutlineSlide[] }): string | undefined {
  const slide = slides.find(({ id }) => id === 'takeaway');
  return slide?.content.layout === 'statement'
    ? slide.content.statement.rich.text
    : slide?.heading?.rich.text;
}

export const wordsOf = (slides: readonly OutlineSlide[]): string => slides.map(visibleText).join('\n');
