/** A point of an outline, in px of the slide; `c` are the two handles of a curve that ends there. */
export type Point =
  | { readonly x: number; readonly y: number; readonly move?: true }
  | { readonly x: number; readonly y: number; readonly c: readonly [number, number, number, number] }
  | { readonly close: true };

/** A box, disc or line of a drawing, as PowerPoint can draw it itself. Px of the slide. */
export interface DrawnShape {
  readonly kind: 'rect' | 'roundRect' | 'ellipse' | 'path';
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly radius: number;
  readonly fill: string | undefined;
  readonly line: { readonly color: string; readonly width: number; readonly dashed: boolean } | undefined;
  readonly points: readonly Point[];
}

/**
 * Runs in the browser on the fitted print page: the boxes and connectors of each slide's drawing, in the order in which
 * they are painted. Words, icons and marks are read elsewhere. Self-contained.
 */
export function readDrawing(): DrawnShape[][] {
  const probe = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const hexOf = (css: string): string | undefined => {
    if (!probe || css === 'none' || css === 'transparent') return undefined;
    probe.clearRect(0, 0, 1, 1);
    probe.fillStyle = css;
    probe.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0, a = 0] = probe.getImageData(0, 0, 1, 1).data;
    if (a < 12) return undefined;
    // What lets the slide shine through is mixed with white paper.
    const over = (part: number): number => Math.round(part * (a / 255) + 255 * (1 - a / 255));
    return [a < 250 ? over(r) : r, a < 250 ? over(g) : g, a < 250 ? over(b) : b]
      .map((part) => part.toString(16).padStart(2, '0'))
      .join('')
      .toUpperCase();
  };
  const number = (value: string): number => Number.parseFloat(value) || 0;

  const boxesOf = (element: Element, origin: DOMRect): DrawnShape[] => {
    const style = getComputedStyle(element);
    if (style.visibility !== 'visible' || /none|inline$|contents/.test(style.display)) return [];
    const rect = element.getBoundingClientRect();
    if (rect.width < 1 || rect.height < 1) return [];
    const sides = (['Top', 'Right', 'Bottom', 'Left'] as const).map((side) => ({
      side,
      width: /none|hidden/.test(style[`border${side}Style`]) ? 0 : number(style[`border${side}Width`]),
      color: hexOf(style[`border${side}Color`]),
      dashed: style[`border${side}Style`] === 'dashed',
    }));
    const [top] = sides as [(typeof sides)[number]];
    const even =
      sides.every(({ width, color }) => width === top.width && color === top.color) && top.width > 0;
    const fill = hexOf(style.backgroundColor);
    const small = Math.min(rect.width, rect.height);
    const radius = style.borderTopLeftRadius.endsWith('%') ? small / 2 : number(style.borderBottomLeftRadius);
    const round = radius >= small / 2 - 1;
    const inset = even ? top.width / 2 : 0;
    const found: DrawnShape[] = [];
    const line = even && top.color ? { color: top.color, width: top.width, dashed: top.dashed } : undefined;
    if (fill || line)
      found.push({
        kind: round && Math.abs(rect.width - rect.height) < 2 ? 'ellipse' : radius > 1 ? 'roundRect' : 'rect',
        x: rect.left - origin.left + inset,
        y: rect.top - origin.top + inset,
        w: rect.width - 2 * inset,
        h: rect.height - 2 * inset,
        radius: Math.min(radius, small / 2),
        fill,
        line: line && line.color !== fill ? line : undefined,
        points: [],
      });
    if (!even)
      for (const { side, width, color } of sides) {
        if (width === 0 || color === undefined || color === fill) continue;
        const flat = side === 'Top' || side === 'Bottom';
        found.push({
          kind: 'rect',
          x: (side === 'Right' ? rect.right - width : rect.left) - origin.left,
          y: (side === 'Bottom' ? rect.bottom - width : rect.top) - origin.top,
          w: flat ? rect.width : width,
          h: flat ? width : rect.height,
          radius: 0,
          fill: color,
          line: undefined,
          points: [],
        });
      }
    return found;
  };

  const connector = (path: SVGGeometryElement, origin: DOMRect): DrawnShape[] => {
    const style = getComputedStyle(path);
    const matrix = path.getScreenCTM();
    const stroke = hexOf(style.stroke);
    const fill = hexOf(style.fill);
    if (!matrix || (!stroke && !fill)) return [];
    const place = (x: number, y: number): readonly [number, number] => {
      const at = new DOMPoint(x, y).matrixTransform(matrix);
      return [at.x - origin.left, at.y - origin.top];
    };
    const line = stroke
      ? { color: stroke, width: number(style.strokeWidth), dashed: style.strokeDasharray !== 'none' }
      : undefined;
    if (path instanceof SVGCircleElement) {
      const r = path.r.baseVal.value;
      const [left, y1] = place(path.cx.baseVal.value - r, path.cy.baseVal.value - r);
      const [right, y2] = place(path.cx.baseVal.value + r, path.cy.baseVal.value + r);
      const box = { x: Math.min(left, right), y: y1, w: Math.abs(right - left), h: y2 - y1 };
      return [{ kind: 'ellipse', ...box, radius: 0, fill, line, points: [] }];
    }
    const points: Point[] = [];
    const all: (readonly [number, number])[] = [];
    for (const [, command, list = ''] of (path.getAttribute('d') ?? '').matchAll(/([MLCZ])([^MLCZ]*)/g)) {
      const values = list
        .trim()
        .split(/[\s,]+/)
        .map(Number);
      if (command === 'Z') {
        points.push({ close: true });
        continue;
      }
      const pairs: (readonly [number, number])[] = [];
      for (let at = 0; at + 1 < values.length; at += 2) pairs.push(place(values[at]!, values[at + 1]!));
      all.push(...pairs);
      const [x, y] = pairs.at(-1) ?? [0, 0];
      if (command === 'C')
        points.push({ x, y, c: [...pairs[0]!, ...pairs[1]!] as [number, number, number, number] });
      else points.push({ x, y, ...(command === 'M' ? { move: true as const } : {}) });
    }
    if (all.length < 2) return [];
    const [left, top] = [Math.min(...all.map(([x]) => x)), Math.min(...all.map(([, y]) => y))];
    const [w, h] = [Math.max(...all.map(([x]) => x)) - left, Math.max(...all.map(([, y]) => y)) - top];
    return [
      {
        kind: 'path',
        x: left,
        y: top,
        w,
        h,
        radius: 0,
        fill: style.fill === 'none' ? undefined : fill,
        line,
        points,
      },
    ];
  };

  return [...document.querySelectorAll('.slides > section')].map((slide) => {
    const origin = slide.getBoundingClientRect();
    return [...slide.querySelectorAll('.draw *')].flatMap((element) => {
      if (element.closest('.visually-hidden')) return [];
      if (element instanceof HTMLElement)
        return element.closest('td,th') === element ? [] : boxesOf(element, origin);
      const svg = element.closest('svg');
      const native = svg?.matches('.line,.head,.branches,.updown,.cross,.both,.tip,.way') === true;
      return native && element instanceof SVGGeometryElement ? connector(element, origin) : [];
    });
  });
}
