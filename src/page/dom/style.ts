const known = new Map<Element, CSSStyleDeclaration>();

/** Computed style, asked for once an element. It is live, so it stays right when the page changes. */
export function styleOf(element: Element): CSSStyleDeclaration {
  const before = known.get(element);
  if (before) return before;
  const found = getComputedStyle(element);
  known.set(element, found);
  return found;
}

/** A length in CSS pixels; NaN for `auto`. */
export const pixels = (length: string): number => Number.parseFloat(length);

/** Where an absolutely placed `::before` or `::after` stands in its element; undefined where that is not known. */
export function pseudoBox(
  pseudo: CSSStyleDeclaration,
):
  | { readonly left: number; readonly top: number; readonly width: number; readonly height: number }
  | undefined {
  const [left, top, width, height] = ['left', 'top', 'width', 'height'].map((side) =>
    pixels(pseudo.getPropertyValue(side)),
  ) as [number, number, number, number];
  return [left, top, width, height].some(Number.isNaN) ? undefined : { left, top, width, height };
}
