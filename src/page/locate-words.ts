import type { Place, Wanted } from './model.ts';

/** Runs in the browser: where some words stand. Self-contained. */
export function locateWords(selector: string, wanted: readonly Wanted[]): (Place | null)[] {
  const slides = [...document.querySelectorAll(selector)];
  const pathOf = (element: Element, slide: Element): string => {
    const path: string[] = [];
    for (let at: Element | null = element; at && at !== slide && path.length < 4; at = at.parentElement) {
      const tag = at.localName;
      const same = [...(at.parentElement?.children ?? [])].filter((other) => other.localName === tag);
      const place = same.length > 1 ? `:nth-of-type(${same.indexOf(at) + 1})` : '';
      path.unshift(`${tag}${at.classList[0] ? `.${at.classList[0]}` : ''}${place}`);
    }
    return path.join(' > ') || 'section';
  };
  const squeeze = (words: string): string => words.replace(/\s+/g, '');
  const range = document.createRange();
  return wanted.map(({ index, text, before }) => {
    let found: Place | null = null;
    for (const [place, slide] of slides.entries()) {
      if (text === '' || (index !== null && place !== index)) continue;
      const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        const parent = node.parentElement;
        if (!parent || parent.closest('aside.notes,.katex-mathml,.visually-hidden,style,script,title,desc'))
          continue;
        for (let at = node.data.indexOf(text); at >= 0; at = node.data.indexOf(text, at + 1)) {
          const exact = squeeze(before).endsWith(squeeze(node.data.slice(Math.max(0, at - 4), at)));
          if (found && !exact) continue;
          range.setStart(node, at);
          range.setEnd(node, at + text.length);
          const block =
            parent.closest('pre,li,td,th,p,h1,h2,h3,h4,h5,h6,dt,dd,figcaption,svg,.katex') ?? parent;
          const inside = slide.contains(block) ? block : parent;
          found = {
            index: place,
            element: pathOf(inside, slide),
            pixels: Math.round(range.getBoundingClientRect().width),
          };
          if (exact) return found;
        }
      }
    }
    return found;
  });
}
