import type { Unseen } from '../model.ts';
import { type Doubt, doubtsOf } from './doubts.ts';
import { freeInk, inkIn, pixelsOf, type TwoPictures } from './ink.ts';

/** Of the ink that letters have, this much must be seen; a veil or a coarse grid takes some of their edges. */
const least = 0.7;

/**
 * Given the slide as a picture with its doubtful words and without them, tells which of these words change nothing, or too
 * little, of the picture.
 */
export async function compareDoubts(
  index: number,
  withWords: string,
  withoutWords: string,
): Promise<Unseen[]> {
  const pictures = { shown: await pixelsOf(withWords), without: await pixelsOf(withoutWords) };
  return doubtsOf(index).flatMap(
    (doubt) =>
      (doubt.node instanceof HTMLImageElement
        ? unseenPicture(doubt, doubt.node, pictures)
        : unseenText(doubt, doubt.node, pictures)) ?? [],
  );
}

function unseenPicture(
  { kind, path, word }: Doubt,
  node: HTMLImageElement,
  pictures: TwoPictures,
): Unseen | undefined {
  const rect = node.getBoundingClientRect();
  if (inkIn(rect, pictures) >= 0.05 * rect.width * rect.height) return undefined;
  const text = node.alt || node.src.slice(0, 60);
  return { kind, element: path, text, pixels: Math.round(rect.width), word };
}

const range = document.createRange();

/** Word by word (long runs without spaces in short pieces): half of a line may be seen. */
function unseenText(
  { element, kind, path, word }: Doubt,
  node: Text,
  pictures: TwoPictures,
): Unseen | undefined {
  const style = getComputedStyle(element);
  const keepsSize = isTurned(element);
  const lost: string[] = [];
  let pixels = 0;
  for (const { 0: piece, index } of node.data.matchAll(
    /[^\s\u200b-\u200f\u2060-\u2064\ufeff\u00ad]{1,12}/g,
  )) {
    range.setStart(node, index);
    range.setEnd(node, index + piece.length);
    const rects = [...range.getClientRects()].filter((rect) => rect.width > 0.5);
    const width = rects.reduce((sum, rect) => sum + rect.width, 0);
    const free = freeInk(style.textTransform === 'uppercase' ? piece.toUpperCase() : piece, style);
    // As large as it is painted: drawings and transforms scale it. What is turned keeps its area.
    const scale = keepsSize || free.width === 0 ? 1 : width / free.width;
    const ink = rects.reduce((sum, rect) => sum + inkIn(rect, pictures), 0);
    if (ink >= least * free.ink * scale * scale) continue;
    lost.push(piece);
    pixels += width;
  }
  if (lost.length === 0) return undefined;
  return { kind, element: path, text: lost.join(' ').slice(0, 80), pixels: Math.round(pixels), word };
}

/** Whether an element, or one around it, is rotated or written downwards. */
function isTurned(element: Element): boolean {
  for (let at: Element | null = element; at && at.localName !== 'section'; at = at.parentElement) {
    const { transform, rotate, writingMode } = getComputedStyle(at);
    // The second number of a matrix is the sine.
    const sine = /^matrix\([^,]+, ([^,]+),/.exec(transform)?.[1];
    if ((sine !== undefined && Math.abs(Number(sine)) > 0.02) || transform.startsWith('matrix3d'))
      return true;
    if (rotate !== 'none' || writingMode.startsWith('vertical')) return true;
  }
  return false;
}
