import type { Drawn, DrawOptions, Inline, LayoutBody } from '../body.ts';
import { scene } from '../kit/scene.ts';

/** The things that the sentence names, as pictures beside it; or what it is about on a panel, and the rest beside that. */
export const draw = ({ heading, text = '' }: LayoutBody, options: DrawOptions): Drawn =>
  scene(
    `${heading?.text ?? ''} ${text}`,
    options,
    heading !== undefined && options.variants.includes('split') ? openingOf(heading) : '',
  );

/** The words in bold that a heading begins with, where more follows. */
function openingOf({ runs }: Inline): string {
  const end = runs.findIndex(({ strong }) => strong !== true);
  return runs
    .slice(0, Math.max(0, end))
    .map(({ text }) => text)
    .join('');
}
