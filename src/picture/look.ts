import { type Box, type Pixels, readPixels } from './pixels.ts';

/** What the pixels of a picture tell about how to show it. */
export interface PictureLook {
  readonly width: number;
  readonly height: number;
  /** Drawn rather than photographed: a large part of it has one colour. */
  readonly drawing: boolean;
  /** The picture without its white margins, where these take much of it. */
  readonly content?: Box;
  /** Its parts between white gutters from edge to edge, in reading order; empty where it is one picture. */
  readonly panels: readonly Box[];
}

/** At this brightness of each colour paper is white; compression makes it a little darker. */
const white = 244;
/** A gutter is at least this part of the long side: narrower ones stand between letters and lines. */
const gutterLeast = { across: 0.022, down: 0.04 };
/** A panel is at least this part of the long side. */
const panelLeast = 0.2;
const panelsMost = 4;
/** Only pictures this much longer than high (or higher than long) have parts too small to read. */
const wide = 2.1;
const tall = 0.55;

/** Looks at a PNG file; undefined for other formats, and for a file that cannot be read. */
export function lookAt(file: string): PictureLook | undefined {
  const pixels = readPixels(file);
  return pixels && lookOf(pixels);
}

/** As `lookAt`, when it is first asked for, and then kept. */
export function lookLater(file: string): () => PictureLook | undefined {
  let found: { readonly look: PictureLook | undefined } | undefined;
  return () => {
    found ??= { look: lookAt(file) };
    return found.look;
  };
}

/** As `lookAt`, for pixels. */
function lookOf(pixels: Pixels): PictureLook {
  const { width, height } = pixels;
  const whole = { x: 0, y: 0, width, height };
  const content = contentIn(pixels, whole) ?? whole;
  const margin = Math.round(0.01 * Math.max(content.width, content.height));
  const framed = grown(content, margin, whole);
  const isLoose = framed.width * framed.height < 0.75 * width * height;
  return {
    width,
    height,
    drawing: isDrawing(pixels),
    ...(isLoose ? { content: framed } : {}),
    panels: panelsIn(pixels, content).map((panel) => grown(panel, margin, whole)),
  };
}

const grown = (box: Box, by: number, within: Box): Box => {
  const x = Math.max(within.x, box.x - by);
  const y = Math.max(within.y, box.y - by);
  return {
    x,
    y,
    width: Math.min(within.x + within.width, box.x + box.width + by) - x,
    height: Math.min(within.y + within.height, box.y + box.height + by) - y,
  };
};

/** Transparent pixels show the white card below. */
function isWhite({ data }: Pixels, at: number): boolean {
  const opacity = (data[at + 3] ?? 255) / 255;
  const least = 255 - (255 - white) / Math.max(opacity, 0.01);
  return (data[at] ?? 0) >= least && (data[at + 1] ?? 0) >= least && (data[at + 2] ?? 0) >= least;
}

/** Which columns (or rows) of a box hold nothing but white. */
function blank(pixels: Pixels, box: Box, direction: 'columns' | 'rows'): boolean[] {
  const columns = direction === 'columns';
  const count = columns ? box.width : box.height;
  const found = new Array<boolean>(count).fill(true);
  for (let row = 0; row < box.height; row++)
    for (let column = 0; column < box.width; column++) {
      const index = columns ? column : row;
      if (found[index] && !isWhite(pixels, ((box.y + row) * pixels.width + box.x + column) * 4))
        found[index] = false;
    }
  return found;
}

/** The smallest box that holds all that is not white; undefined for an empty picture. */
function contentIn(pixels: Pixels, box: Box): Box | undefined {
  const rows = blank(pixels, box, 'rows');
  const columns = blank(pixels, box, 'columns');
  const [top, left] = [rows.indexOf(false), columns.indexOf(false)];
  if (top < 0 || left < 0) return undefined;
  return {
    x: box.x + left,
    y: box.y + top,
    width: columns.lastIndexOf(false) - left + 1,
    height: rows.lastIndexOf(false) - top + 1,
  };
}

function panelsIn(pixels: Pixels, content: Box): Box[] {
  const ratio = content.width / content.height;
  if (ratio < wide && ratio > tall) return [];
  const across = ratio >= wide;
  const length = across ? content.width : content.height;
  const stripes = blank(pixels, content, across ? 'columns' : 'rows');
  const parts = partsBetween(stripes, length * (across ? gutterLeast.across : gutterLeast.down));
  const isFit = parts.length >= 2 && parts.length <= panelsMost;
  if (!isFit || parts.some(({ from, to }) => to - from < panelLeast * length)) return [];
  return parts.map(({ from, to }) =>
    across
      ? { ...content, x: content.x + from, width: to - from }
      : { ...content, y: content.y + from, height: to - from },
  );
}

/** Runs of what is not blank, between blank runs of at least this length. */
function partsBetween(stripes: readonly boolean[], least: number): { from: number; to: number }[] {
  const parts: { from: number; to: number }[] = [];
  let from = 0;
  let blankFrom: number | undefined;
  stripes.forEach((isBlank, index) => {
    if (isBlank) blankFrom ??= index;
    else {
      if (blankFrom !== undefined && index - blankFrom >= least) {
        parts.push({ from, to: blankFrom });
        from = index;
      }
      blankFrom = undefined;
    }
  });
  return [...parts, { from, to: stripes.length }];
}

/** A photograph has few pixels of exactly one colour; the ground of a drawing fills much of it. */
function isDrawing(pixels: Pixels): boolean {
  const { data, width, height } = pixels;
  const counts = new Map<number, number>();
  const step = Math.max(1, Math.floor((width * height) / 40_000));
  let seen = 0;
  for (let index = 0; index < width * height; index += step) {
    const at = index * 4;
    const colour = isWhite(pixels, at)
      ? 0xffffff
      : ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
    seen++;
  }
  return Math.max(0, ...counts.values()) >= 0.3 * seen;
}
