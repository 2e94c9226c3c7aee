import { px } from '../kit/escape.ts';
import { dots, gridFor, people, placesIn } from '../kit/marks.ts';

/** The most pictorial drawing of a deck, without its words: what the title slide shows where the page has no figure. */
export interface Motif {
  readonly layout: string;
  /** How many marks, branches or steps the drawing has. */
  readonly count: number;
  /** How many of the marks are a part. */
  readonly part: number;
}

const width = 478;
const height = 720;

type Shape = (motif: Motif) => string;

const rect = (x: number, y: number, w: number, h: number, look: string, r = 12): string =>
  `<rect class="${look}" x="${px(x)}" y="${px(y)}" width="${px(w)}" height="${px(h)}" rx="${r}"/>`;
const line = (d: string, look = ''): string => `<path class="wire ${look}" d="${d}"/>`;
/** A head that points down or right. */
const down = (x: number, y: number): string =>
  `<path class="bright" d="M${x - 13} ${y - 20}L${x + 13} ${y - 20}L${x} ${y}Z"/>`;
const right = (x: number, y: number): string =>
  `<path class="bright" d="M${x - 20} ${y - 13}L${x} ${y}L${x - 20} ${y + 13}Z"/>`;

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

/** One box above, branches below. */
const fork: Shape = ({ count }) => {
  const many = Math.min(4, Math.max(2, count));
  const step = 370 / many;
  const below = Array.from({ length: many }, (_, index) => {
    const x = 54 + step * (index + 0.5);
    return `${line(`M239 296C239 380 ${px(x)} 330 ${px(x)} 410`)}${down(Math.round(x), 426)}${rect(x - step / 2 + 10, 430, step - 20, 104, 'pale')}`;
  });
  return rect(134, 180, 210, 116, 'bright') + below.join('');
};

const sides: Shape = () =>
  rect(84, 150, 310, 180, 'pale') +
  rect(84, 390, 310, 180, 'bright') +
  '<circle class="ground" cx="239" cy="360" r="46"/><circle class="bright" cx="239" cy="360" r="34"/>';

const time: Shape = ({ count }) => {
  const many = Math.min(5, Math.max(2, count));
  const lanes = Array.from({ length: many }, (_, index) => {
    const y = 170 + (index * 340) / many;
    const x = 80 + ((index * 150) / many) * 1.2;
    return rect(x, y, 300 - index * 36, 210 / many, index === 0 ? 'bright' : 'pale', 8);
  });
  return `${lanes.join('')}${line('M64 556L400 556')}${right(420, 556)}`;
};

const bars: Shape = ({ count }) => {
  const many = Math.min(5, Math.max(2, count));
  return (
    Array.from({ length: many }, (_, index) => {
      const w = 290 / many;
      const h = 330 - (index * 230) / many;
      return rect(84 + (index * 310) / many, 540 - h, w, h, index === 0 ? 'bright' : 'pale', 6);
    }).join('') + line('M70 542L408 542')
  );
};

const slope: Shape = () =>
  line('M110 440L368 250') +
  line('M110 290L368 230', 'dashed') +
  '<circle class="bright" cx="110" cy="440" r="17"/><circle class="bright" cx="368" cy="250" r="17"/><circle class="pale" cx="110" cy="290" r="17"/><circle class="pale" cx="368" cy="230" r="17"/>' +
  line('M84 530L394 530');

const range: Shape = () =>
  rect(64, 346, 350, 28, 'pale', 14) +
  rect(150, 346, 170, 28, 'bright', 0) +
  '<circle class="ground" cx="150" cy="360" r="42"/><circle class="ring" cx="150" cy="360" r="32"/><circle class="bright" cx="320" cy="360" r="36"/>';

const waffle: Shape = ({ part }) =>
  Array.from({ length: 100 }, (_, index) =>
    rect(
      89 + (index % 10) * 30,
      480 - Math.floor(index / 10) * 30,
      25,
      25,
      index < part ? 'bright' : 'pale',
      4,
    ),
  ).join('');

const nodes: Shape = () =>
  rect(74, 150, 150, 110, 'pale') +
  rect(254, 150, 150, 110, 'pale') +
  line('M149 260C149 320 239 290 239 330') +
  line('M329 260C329 320 239 290 239 330') +
  '<circle class="bright" cx="239" cy="386" r="56"/>' +
  line('M239 442L239 484') +
  down(239, 504) +
  rect(134, 508, 210, 104, 'bright');

const ring: Shape = () =>
  rect(119, 160, 240, 110, 'pale') +
  rect(119, 450, 240, 110, 'bright') +
  line('M180 270L180 430') +
  down(180, 448) +
  line('M300 450L300 292') +
  '<path class="bright" d="M287 292L313 292L300 272Z"/>';

const shapes: Readonly<Record<string, Shape>> = {
  persons,
  array: marks,
  twin: marks,
  tiles: marks,
  'waffle-pair': waffle,
  timeline: time,
  slope,
  range,
  bars,
  lattice: marks,
  fan: fork,
  fork,
  paths: fork,
  overlap: sides,
  loop: ring,
  operator: nodes,
};

/** Layouts from the most to the least pictorial; boxes in a row look alike in every talk, and are no picture of this one. */
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
  if (layout === 'tiles' || layout === 'lattice') return { count: 96, part: 96 };
  const nested = body.match(/^[ \t]+[-*+] /gm)?.length ?? 0;
  const items = body.match(/^(?:[-*+]|\d+\.) /gm)?.length ?? 0;
  const rows = Math.max(0, (body.match(/^\|/gm)?.length ?? 0) - 2);
  const count = nested || items || rows || 3;
  return { count, part: count };
}
