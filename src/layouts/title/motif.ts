import { px } from '../kit/escape.ts';
import { dots, gridFor, people, placesIn } from '../kit/marks.ts';

/** The most pictorial drawing of a deck, without its words: what the title slide shows where the page has no figure. */
export interface Motif {
  readonly layout: string;
  /** How many marks the drawing has. */
  readonly count: number;
  /** How many of the marks are a part. */
  readonly part: number;
}

const width = 478;
const height = 720;

type Shape = (motif: Motif) => string;

const rect = (x: number, y: number, size: number, look: string): string =>
  `<rect class="${look}" x="${px(x)}" y="${px(y)}" width="${size}" height="${size}" rx="4"/>`;

const marks: Shape = ({ count, part }) => {
  const grid = gridFor(count, 350, 480, 70);
  const places = placesIn(grid, count);
  const [left, top] = [(width - grid.columns * grid.pitch) / 2, (height - grid.rows * grid.pitch) / 2];
  const inner =
    dots(places.slice(0, part), grid.pitch * 0.7, 'bright') +
    dots(places.slice(part), grid.pitch * 0.7, 'dim');
  return `<g transform="translate(${px(left)} ${px(top)})">${inner}</g>`;
};

const persons: Shape = ({ count, part }) => {
  const grid = gridFor(count, 350, 500, 100, 1.22);
  const places = placesIn(grid, count, 1.22);
  const [left, top] = [(width - grid.columns * grid.pitch) / 2, (height - grid.rows * grid.pitch * 1.22) / 2];
  const size = grid.pitch * 0.8;
  return `<g transform="translate(${px(left)} ${px(top)})">${people(places.slice(0, part), size, 'bright')}${people(places.slice(part), size, 'dim')}</g>`;
};

const waffle: Shape = ({ part }) =>
  Array.from({ length: 100 }, (_, index) =>
    rect(89 + (index % 10) * 30, 480 - Math.floor(index / 10) * 30, 25, index < part ? 'bright' : 'pale'),
  ).join('');

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

export function motifSvg(motif: Motif): string | undefined {
  const shape = shapes[motif.layout];
  return shape === undefined
    ? undefined
    : `<svg class="motif" viewBox="0 0 ${width} ${height}">${shape(motif)}</svg>`;
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
  const [best] = ranked.sort((one, two) => one.rank - two.rank);
  return best === undefined ? undefined : { layout: best.layout, ...countsIn(best.layout, best.body) };
}

function countsIn(layout: string, body: string): { count: number; part: number } {
  const numbers = [...body.matchAll(/\*\*(\d[\d,]*)/g)].map(([, digits]) =>
    Number(digits!.replaceAll(',', '')),
  );
  if (/^(?:persons|array|twin)$/.test(layout)) {
    const count = Math.min(1000, numbers[0] ?? 24);
    return { count, part: Math.min(count, numbers[1] ?? count) };
  }
  if (layout === 'waffle-pair') return { count: 100, part: Math.min(100, numbers[1] ?? numbers[0] ?? 40) };
  return { count: 96, part: 96 };
}
