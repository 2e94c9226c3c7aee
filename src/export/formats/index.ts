import type { Format } from '../format.ts';
import { card } from './card.ts';
import { handout } from './handout.ts';
import { html } from './html.ts';
import { pdf } from './pdf.ts';
import { jpeg, png, webp } from './pictures.ts';
import { pptx } from './pptx.ts';
import { text } from './text.ts';

/** Every format, in the order of the documentation. A new one is a file beside this one and a line here. */
export const formats = [
  pdf,
  handout,
  png,
  jpeg,
  webp,
  html,
  pptx,
  card,
  text,
] as const satisfies readonly Format[];

/** The format of a name; a format of your own stands for itself. @throws Error for an unknown name */
export function formatOf(wanted: string | Format): Format {
  const found = typeof wanted === 'string' ? formats.find(({ name }) => name === wanted) : wanted;
  if (!found) throw new Error(`unknown export format: ${String(wanted)}`);
  return found;
}
