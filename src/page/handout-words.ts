import type { WordsAround } from './model.ts';

/** Runs in the browser: what stands on the cover and in the notes. Self-contained. */
export function readAround(): WordsAround {
  const wordsIn = (root: Element | null): string[] => {
    const found: string[] = [];
    if (!root) return found;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const unseen = node.parentElement?.closest(
        'svg,.katex-mathml,.visually-hidden,style,script,video,audio,iframe',
      );
      if (!unseen && node.data.trim() !== '') found.push(node.data);
    }
    return found;
  };
  return {
    cover: wordsIn(document.querySelector('.pd-cover')),
    notes: [...document.querySelectorAll('.pd-entry')].map((entry) =>
      wordsIn(entry.querySelector('.pd-notes')),
    ),
  };
}
