import { px } from '../kit/escape.ts';
import { dots, gridFor, people, placesIn } from '../kit/marks.ts';

/** The most pictorial drawing of a deck, without its words: what the title slide shows where the page has no figure. */
export interface Motif {
  readonly layout: string;
  /** How many marks the drawing has. */
  readonly count: number;
  /** How many of the marks are a part. */
  readonly part: number;
  /** What is counted, with its number: '44 adults'. */
  readonly label?: string | undefined;
}

interface Shaped {
  readonly width: number;
  readonly height: number;
  readonly inner: string;
}
type Shape = (motif: Motif) => Shaped;

const rect = (x: number, y: number, size: number, look: string): string =>
  `<rect class="${look}" x="${px(x)}" y="${px(y)}" width="${size}" height="${size}" rx="4"/>`;

const marks: Shape = ({ count, part }) => {
  const grid = gridFor(count, 350, 460, 70);
  const places = placesIn(grid, count);
  return {
    width: grid.columns * grid.pitch,
    height: grid.rows * grid.pitch,
    inner:
      dots(places.slice(0, part), grid.pitch * 0.7, 'bright') +
      dots(places.slice(part), grid.pitch * 0.7, 'dim'),
  };
};

const persons: Shape = ({ count, part }) => {
  const grid = gridFor(count, 350, 460, 100, 1.22);
  const places = placesIn(grid, count, 1.22);
  const size = grid.pitch * 0.8;
  return {
    width: grid.columns * grid.pitch,
    height: grid.rows * grid.pitch * 1.22,
    inner: people(places.slice(0, part), size, 'bright') + people(places.slice(part), size, 'dim'),
  };
};

const waffle: Shape = ({ part }) => ({
  width: 295,
  height: 295,
  inner: Array.from({ length: 100 }, (_, index) =>
    rect((index % 10) * 30, 270 - Math.floor(index / 10) * 30, 25, index < part ? 'bright' : 'pale'),
  ).join(''),
});

const shapes: Readonly<Record<string, Shape>> = {
  persons,
  array: marks,
  twin: marks,
  tiles: marks,
  'waffle-pair': waffle,
  lattice: marks,
};

/** Layouts from the most to the least pictorial: only what counts something. Boxes without their words look alike in every talk. */
const pictorial: readonly string[] = Object.keys(shapes);

/** Up to here, the layouts count the things of a study. */
const countsLast = pictorial.indexOf('twin');

export function motifSvg(motif: Motif): string | undefined {
  const shape = shapes[motif.layout];
  if (shape === undefined) return undefined;
  const { width, height, inner } = shape(motif);
  return `<svg class="motif" viewBox="0 0 ${px(width)} ${px(height)}" style="width:${px(width)}px;height:${px(height)}px">${inner}</svg>`;
}

/** The motif of a deck, from the classes and the Markdown of its slides. */
export function chooseMotif(
  slides: readonly { readonly classes: string; readonly body: string }[],
): Motif | undefined {
  const ranked = slides.flatMap(({ classes, body }) => {
    const words = classes.split(/\s+/);
    const layout = words.find((word) => word.startsWith('layout-'))?.slice(7) ?? '';
    const name =
      layout === 'array'
        ? (words.find((word) => word === 'persons' || word === 'twin' || word === 'tiles') ?? layout)
        : layout;
    const rank = pictorial.indexOf(name);
    return rank < 0 ? [] : [{ layout: name, rank, body }];
  });
  // Of several the largest: the study, not a part of it.
  const [best] = ranked
    .map(({ layout, rank, body }) => ({ rank, motif: { layout, ...countsIn(layout, body) } }))
    .sort(
      (one, two) =>
        Number(one.rank > countsLast) - Number(two.rank > countsLast) || two.motif.count - one.motif.count,
    );
  return best?.motif;
}

function countsIn(layout: string, body: string): Omit<Motif, 'layout'> {
  const numbers = [...body.matchAll(/\*\*(\d[\d,]*)/g)].map(([, digits]) =>
    Number(digits!.replaceAll(',', '')),
  );
  if (/^(?:persons|array|twin)$/.test(layout)) {
    const count = Math.min(1000, numbers[0] ?? 24);
    const label = labelIn(body);
    // The name under it is that of all marks: two tones would ask what the second one is.
    const part = label === undefined ? Math.min(count, numbers[1] ?? count) : count;
    return { count, part, label };
  }
  if (layout === 'waffle-pair') return { count: 100, part: Math.min(100, numbers[1] ?? numbers[0] ?? 40) };
  return { count: 96, part: 96 };
}

/** '44 adults', from `- **44** adults`: what has no short plain name has no label. */
function labelIn(body: string): string | undefined {
  const found = /^\s*[-*] \*\*(\d[\d,.\u00a0 ]*)\*\*\s+([^\n*[\]()$`<>\\]{2,40})$/mu.exec(body);
  return found === null ? undefined : `${found[1]!.trim()} ${found[2]!.trim()}`;
}
