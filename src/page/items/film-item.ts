import type { Item } from '../items.ts';
import { boxOf } from './text-frame.ts';
import { shownBox } from './text-items.ts';

/** Longest side of a cover in pixels. */
const longest = 1280;

/** A film or a sound that paper shows as its poster or its name. */
export function filmItem(element: HTMLElement, origin: DOMRect): Item {
  const poster = element instanceof HTMLImageElement && element.naturalWidth > 0 ? element : undefined;
  const box = boxOf(element, origin);
  return {
    kind: 'film',
    source: element.dataset.film!,
    alt: poster?.alt ?? element.textContent?.trim() ?? '',
    cover: coverOf(poster, box),
    ...(poster ? shownBox(poster, box) : box),
  };
}

/** The poster, else a dark ground with the sign that something plays. */
function coverOf(
  poster: HTMLImageElement | undefined,
  box: { readonly w: number; readonly h: number },
): string {
  const canvas = document.createElement('canvas');
  const [wide, high] = poster ? [poster.naturalWidth, poster.naturalHeight] : [box.w * 2, box.h * 2];
  const scale = Math.min(1, longest / Math.max(wide, high));
  canvas.width = Math.max(1, Math.round(wide * scale));
  canvas.height = Math.max(1, Math.round(high * scale));
  const pen = canvas.getContext('2d')!;
  if (poster) pen.drawImage(poster, 0, 0, canvas.width, canvas.height);
  else {
    pen.fillStyle = '#20252b';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    const side = Math.min(canvas.width, canvas.height) / 3;
    const [x, y] = [canvas.width / 2 - side / 3, canvas.height / 2];
    pen.fillStyle = '#fff';
    pen.beginPath();
    pen.moveTo(x, y - side / 2);
    pen.lineTo(x + side * 0.87, y);
    pen.lineTo(x, y + side / 2);
    pen.fill();
  }
  return canvas.toDataURL('image/png');
}
