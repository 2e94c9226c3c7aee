import { escapeHtml } from '../text/escape.ts';

const sides = ['start', 'center', 'end'] as const;
export type Side = (typeof sides)[number];

/** A piece of a running line. */
export type Piece =
  | { readonly kind: 'reference'; readonly text: string }
  /** Words of the brand, which single slides may leave out. */
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'logo'; readonly url: string; readonly width: number | undefined };

type RunningLine = Readonly<Record<Side, readonly Piece[]>>;

/** What stands at the head and foot of every slide. */
export interface Running {
  readonly head: RunningLine;
  readonly foot: RunningLine;
  /** The deck's own section names, each with the 1-based number of the slide that it begins with. */
  readonly sections?: readonly { readonly name: string; readonly from: number }[] | undefined;
}

export interface RunningLines {
  readonly running: Running;
  readonly number: number;
  /** Its place in the deck file, where hidden slides count. */
  readonly order: number;
  readonly total: number;
  /** Reveal's `slideNumber`: false hides it; a format with `t` shows the total too. */
  readonly format: unknown;
  /** `no-branding`, `no-header`, `no-footer` of the slide. */
  readonly marks: readonly string[];
}

/**
 * The same elements in the live page and in print, last in their section. They repeat on every slide, so
 * assistive technology and the tags of the PDF leave them out.
 */
export function runningHtml({ running, number, order, total, format, marks }: RunningLines): string {
  const bare = marks.includes('no-branding');
  const numbered = format !== false;
  const withTotal = typeof format === 'string' && format.includes('t');
  const shown = numbered ? (withTotal ? `${number} / ${total}` : String(number)) : '';
  const foot = marks.includes('no-footer') ? '' : line('running-line', running.foot, bare, shown);
  const head = bare || marks.includes('no-header') ? '' : line('running-line head', running.head, false, '');
  return foot + head + tracker(running.sections ?? [], order);
}

/** The names of the sections, the current one marked; nothing before the first section begins. */
function tracker(sections: NonNullable<Running['sections']>, number: number): string {
  const now = sections.findLast(({ from }) => from <= number);
  if (now === undefined || sections.length < 2) return '';
  const names = sections.map(
    (section) => `<span${section === now ? ' class="now"' : ''}>${escapeHtml(section.name)}</span>`,
  );
  return `<div class="running-line tracker" aria-hidden="true">${names.join(' ')}</div>`;
}

const classes = { start: 'short', center: 'middle', end: 'number' } as const;

/** One line: reference at the start, the lab's words in the middle, the number at the end. */
function line(name: string, pieces: RunningLine, bare: boolean, number: string): string {
  const parts = sides.map((side) => {
    const kept = bare ? pieces[side].filter(({ kind }) => kind === 'reference') : pieces[side];
    const words = kept.flatMap((piece) => (piece.kind === 'logo' ? [] : [escapeHtml(piece.text)]));
    if (side === 'end' && number !== '') words.push(number);
    const logos = kept.map((piece) => (piece.kind === 'logo' ? logo(piece.url, piece.width) : '')).join('');
    const text = words.length > 0 ? `<span class="${classes[side]}">${words.join(' · ')}</span>` : '';
    return { side, html: side === 'start' ? logos + text : text + logos };
  });
  if (parts.every(({ html }) => html === '')) return '';
  const [start, center, end] = parts.map(({ html }) => html);
  // Without a middle the reference may take the whole line.
  const inner = center
    ? `<div class="third">${start}</div><div class="third">${center}</div><div class="third">${end}</div>`
    : `${start || '<span class="short"></span>'}${end}`;
  return `<div class="${name}" aria-hidden="true">${inner}</div>`;
}

const logo = (url: string, width = 120): string =>
  `<img class="logo" src="${escapeHtml(url)}" alt="" width="${Math.min(Math.round(width), 320)}">`;
