/** Looks of a connector: what it says stands in words beside it too. */
export type Link = 'ours' | 'other' | 'mute' | 'ink';

const svg = (kind: string, box: string, inner: string, stretch = false): string =>
  `<svg class="${kind}" viewBox="${box}" aria-hidden="true"${stretch ? ' preserveAspectRatio="none"' : ''}>${inner}</svg>`;

/** A filled head that points in reading direction. */
export const head = (): string => svg('head', '0 0 22 24', '<path class="fill" d="M0 0L22 12L0 24Z"/>');

/** Which way a connector points: `none` joins two things and says nothing of a direction. */
export type Way = 'forth' | 'back' | 'none';

/** A line that takes the room it has, with a head at its end; `dashed` means asked, missing or not there yet. */
export function arrow({
  dashed = false,
  link = 'ours',
  word = '',
  way = 'forth',
}: {
  dashed?: boolean;
  link?: Link;
  word?: string;
  way?: Way;
} = {}): string {
  const line = svg(`line${dashed ? ' dashed' : ''}`, '0 0 100 10', '<path d="M0 5L100 5"/>', true);
  const said = word === '' ? '' : `<span class="word">${word}</span> `;
  const back =
    way === 'back' ? svg('head back', '0 0 22 24', '<path class="fill" d="M22 0L0 12L22 24Z"/>') : '';
  return `<div class="arrow ${link}">${said}<span class="shaft" aria-hidden="true">${back}${line}${way === 'forth' ? head() : ''}</span></div>`;
}

/** A short arrow that points up or down: what rises or falls. */
export const upDown = (way: 'up' | 'down'): string =>
  svg(
    'updown',
    '0 0 24 32',
    way === 'up'
      ? '<path d="M12 30L12 12"/><path class="fill" d="M1 14L12 0L23 14Z"/>'
      : '<path d="M12 2L12 20"/><path class="fill" d="M1 18L12 32L23 18Z"/>',
  );

/** Curves from one point at the left to `count` points at equal distances at the right, or the other way. */
export function branches(count: number, { join = false, dashed = [] as readonly number[] } = {}): string {
  const lines = Array.from({ length: count }, (_, index) => {
    const y = Math.round(((index + 0.5) / count) * 10000) / 100;
    const [from, to] = join ? [y, 50] : [50, y];
    const look = dashed.includes(index) ? ' class="dashed"' : '';
    return `<path${look} d="M0 ${from}C55 ${from} 45 ${to} 100 ${to}"/>`;
  });
  return svg('branches', '0 0 100 100', lines.join(''), true);
}

/** A dashed way that is cut by a cross: what does not reach. */
export const cross = (): string =>
  svg(
    'cross',
    '0 0 72 72',
    '<circle cx="36" cy="36" r="33"/><path d="M24 24L48 48"/><path d="M48 24L24 48"/>',
  );

/** A question mark in a ring: open. */
export const open = (): string => '<span class="open-mark">?</span>';
