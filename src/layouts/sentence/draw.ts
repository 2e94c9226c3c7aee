import type { Drawn, DrawOptions, Inline, LayoutBody } from '../body.ts';
import { pairScene, scene } from '../kit/scene.ts';
import { numberScene } from './number.ts';

/**
 * The things that the sentence names, as pictures beside it; what it is about on a panel, and the rest beside that; two clauses
 * on a panel each; or its number in large type.
 */
export function draw({ heading, text = '' }: LayoutBody, options: DrawOptions): Drawn {
  if (heading !== undefined && options.variants.includes('pair') && isPair(heading))
    return pairScene(options);
  const number =
    heading !== undefined && options.variants.includes('number') ? numberScene(heading, options) : undefined;
  if (number !== undefined) return number;
  const opening = heading !== undefined && options.variants.includes('split') ? openingOf(heading) : '';
  return scene(`${heading?.text ?? ''} ${text}`, options, opening);
}

/** `**one clause,** but *another*`: two parts, and one word or two between them. */
function isPair({ runs }: Inline): boolean {
  const from = runs.findIndex(({ strong }) => strong !== true);
  const to = runs.findIndex(({ em }) => em === true);
  const between = runs
    .slice(from, to)
    .map(({ text }) => text)
    .join('');
  return (
    from > 0 &&
    to > from &&
    /^\s*\S+(?:\s\S+)?\s*$/u.test(between) &&
    runs.slice(from, to).every(({ strong, em }) => !strong && !em) &&
    runs.slice(to).every(({ em, text }) => em === true || /^\s*$/u.test(text))
  );
}

/** The words in bold that a heading begins with, where more follows. */
function openingOf({ runs }: Inline): string {
  const end = runs.findIndex(({ strong }) => strong !== true);
  return runs
    .slice(0, Math.max(0, end))
    .map(({ text }) => text)
    .join('');
}
