import { pathOf } from '../dom/path.ts';
import { blockOf } from '../dom/text-nodes.ts';
import type { Finding } from '../model.ts';
import type { Doubt } from './doubts.ts';

/** Text that is seen, as far as styles tell. */
export interface SeenText {
  readonly node: Text;
  readonly element: Element;
  readonly rects: readonly DOMRect[];
  /** Place in `words`. */
  readonly word: number;
}

/** What is found out about one slide. */
export class SlideReport {
  readonly slide: Element;
  readonly findings: Finding[] = [];
  readonly words: string[] = [];
  readonly seen: SeenText[] = [];
  readonly doubts: Doubt[] = [];
  readonly #doubted = new Set<Node>();
  readonly #places = new Map<string, number>();

  constructor(slide: Element) {
    this.slide = slide;
  }

  /** One finding a block: a listing that runs off the slide holds a hundred coloured words. */
  add(kind: Finding['kind'], inner: Element, text: string, pixels: number): void {
    const element = blockOf(inner);
    const path = pathOf(element, this.slide);
    const shown = text.replace(/\s+/g, ' ').trim();
    const key = `${kind} ${path}`;
    const place = this.#places.get(key);
    const before = place === undefined ? undefined : this.findings[place];
    if (place !== undefined && before && this.slide.contains(element)) {
      this.findings[place] = {
        ...before,
        text: clipped(before.text.endsWith('…') ? before.text : `${before.text} ${shown}`),
        pixels: Math.max(before.pixels, Math.round(pixels)),
      };
      return;
    }
    this.#places.set(key, this.findings.length);
    this.findings.push({ kind, element: path, text: clipped(shown), pixels: Math.round(pixels) });
  }

  /** Only a picture can tell whether this is seen. */
  doubt(node: Doubt['node'], element: Element, kind: Finding['kind'], word: number): void {
    if (this.#doubted.has(node)) return;
    this.#doubted.add(node);
    this.doubts.push({ node, element, path: pathOf(blockOf(element), this.slide), kind, word });
  }

  /** Takes the last doubt back, where it was about this text. */
  undoubt(node: Node): void {
    if (this.#doubted.delete(node)) this.doubts.pop();
  }

  see(node: Text, element: Element, rects: readonly DOMRect[]): void {
    this.seen.push({ node, element, rects, word: this.words.length });
    this.words.push(node.data);
  }
}

const clipped = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);
