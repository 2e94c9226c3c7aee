import { textNodes } from './dom/text-nodes.ts';
import type { WordsAround } from './model.ts';

const unseen = 'svg,.katex-mathml,.visually-hidden,style,script,video,audio,iframe';

/** What stands on the cover of a handout and in its notes. */
export const readAround = (): WordsAround => ({
  cover: wordsIn(document.querySelector('.pd-cover')),
  notes: [...document.querySelectorAll('.pd-entry')].map((entry) =>
    wordsIn(entry.querySelector('.pd-notes')),
  ),
});

const wordsIn = (root: Element | null): string[] =>
  root === null
    ? []
    : [...textNodes(root, unseen)].map(({ data }) => data).filter((data) => data.trim() !== '');
