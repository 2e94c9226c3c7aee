import type { ShortcodeTag } from '../../deck/read.ts';
import type { SlideEnv } from '../env.ts';

/** One use of a shortcode, as its renderer sees it. */
export interface ShortcodeCall {
  readonly tag: ShortcodeTag;
  readonly env: SlideEnv;
  /** Inner text, undefined where the shortcode is not closed. */
  readonly inner: string | undefined;
  /** Renders Markdown blocks. */
  readonly block: (markdown: string) => string;
  /** Renders Markdown within a line. */
  readonly inline: (markdown: string) => string;
  /** A named parameter, or the one at a position. */
  readonly get: (name: string, position?: number) => string | undefined;
}

export type ShortcodeRenderer = (call: ShortcodeCall) => string;

/** Only letters, digits and hyphens: for class names and kinds out of a deck. */
export const word = (text: string | undefined): string =>
  (text ?? '')
    .toLowerCase()
    .replace(/[^a-z\d-]+/g, '-')
    .replace(/^-|-$/g, '');

/** `class` of a deck: names only. */
export const classNames = (text: string | undefined): string =>
  (text ?? '').replace(/[^\w\s:/.-]/g, '').trim();
