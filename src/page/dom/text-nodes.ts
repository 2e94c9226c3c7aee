/** The text nodes below an element in order, without those in an ancestor that matches `skipped`. */
export function* textNodes(root: Element, skipped: string): Generator<Text> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement?.closest(skipped)) yield node as Text;
  }
}

/** The block that holds an element: what people would point at. */
export const blockOf = (inner: Element): Element =>
  inner.closest('pre,li,td,th,p,h1,h2,h3,h4,h5,h6,dt,dd,figcaption,svg') ??
  inner.closest('.katex-display,.katex') ??
  inner;
