import type { Drawn, DrawOptions, Inline, LayoutBody } from '../body.ts';
import { joinWay, pairScene, scene } from '../kit/scene.ts';
import { numberScene } from './number.ts';

/**
 * The things that the sentence names, as pictures beside it; what it is about on a panel, and the rest beside that; two clauses
 * on a panel each; or its number in large type.
 */
export function draw({ heading, text = '' }: LayoutBody, options: DrawOptions): Drawn {
  if (heading !== undefined && options.variants.includes('pair')) {
    const way = joinWay(options);
    const word = joinIn(heading, way !== undefined);
    if (word !== undefined) return pairScene(options, way, word === '');
  }
  const number =
    heading !== undefined && options.variants.includes('number') ? numberScene(heading, options) : undefined;
  if (number !== undefined) return number;
  const opening = heading !== undefined && options.variants.includes('split') ? openingOf(heading) : '';
  return scene(`${heading?.text ?? ''} ${text}`, options, opening);
}

/** Words between two parts at most: one or two that set them against each other, more that lead from one to the other. */
const joinMost = { against: 2, joined: 7 } as const;

/** The words between `**one side**` and `*another*`, where the heading is just that; none may be there where a way joins them. */
function joinIn({ runs }: Inline, isJoined: boolean): string | undefined {
  const from = runs.findIndex(({ strong }) => strong !== true);
  const to = runs.findIndex(({ em }) => em === true);
  if (from < 1 || to < from) return undefined;
  const between = runs.slice(from, to);
  const word = between
    .map(({ text }) => text)
    .join('')
    .trim();
  const count = word.split(/\s+/u).filter(Boolean).length;
  const fits = isJoined ? count <= joinMost.joined : count > 0 && count <= joinMost.against;
  return fits &&
    between.every(({ strong, em }) => !strong && !em) &&
    runs.slice(to).every(({ em, text }) => em === true || /^\s*$/u.test(text))
    ? word
    : undefined;
}

/** The words in bold that a heading begins with, where more follows. */
function openingOf({ runs }: Inline): string {
  const end = runs.findIndex(({ strong }) => strong !== true);
  return runs
    .slice(0, Math.max(0, end))
    .map(({ text }) => text)
    .join('');
}
