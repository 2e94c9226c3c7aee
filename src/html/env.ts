import { randomBytes } from 'node:crypto';
import type { Env } from 'markdown-it';
import type { ShortcodeNode } from '../deck/read.ts';
import type { DrawOptions } from '../layouts/body.ts';
import type { Problem } from '../problems/problem.ts';
import type { DeckMath } from './math/deck-math.ts';
import type { NumberedEquation } from './math/numbers.ts';
import type { Media } from './media.ts';
import type { Tools } from './tools.ts';

/** What the rendering of one slide hands from rule to rule. Lives in markdown-it's `env`. */
export interface SlideEnv extends Env {
  /** Finished HTML that no sanitiser needs to see (formulas, coloured code, drawings), by number. */
  readonly held: string[];
  /** Shortcodes taken out of the Markdown, by number. */
  readonly shortcodes: { readonly node: ShortcodeNode; readonly source: string }[];
  readonly tools: Tools;
  /** Macros, numbers and labels of the deck's formulas so far. */
  readonly math: DeckMath;
  /** Equations of this slide by their source, with their numbers. */
  readonly equations: Map<string, NumberedEquation>;
  readonly media: Media;
  readonly classes: readonly string[];
  /** Words of the first heading; level of the last one, as it is spoken. */
  readonly heading: { text: string; level: number };
  readonly report: (problem: Omit<Problem, 'at' | 'slide'> & { readonly line?: number }) => void;
  /** The author's own HTML of the Markdown being rendered, in order. */
  rawPieces: string[];
  /** Set where the slide holds HTML that must pass the sanitiser. */
  rawHtml: boolean;
  readonly trust: boolean;
  /** A name of this slide's own, for ids inside drawings. */
  readonly uid: string;
  readonly direction: 'ltr' | 'rtl';
  /** What a title slide without a picture shows. */
  readonly motif: DrawOptions['motif'];
  /** How many slides of words alone stand before this one. */
  readonly turn: number;
  readonly spent: readonly string[];
  /** BCP 47. */
  readonly language: string;
  /** Mermaid sources of this slide, drawn later where a browser is at hand. */
  readonly diagrams: string[];
  /** Names of the elements that the slide closes somewhere. */
  readonly closedTags: ReadonlySet<string>;
  /** Curly quotation marks and dashes, as Hugo sets them. */
  readonly typographer: boolean;
  /** Names of the shortcodes that the site brings itself. */
  readonly siteShortcodes: ReadonlySet<string>;
  /** Understand `<!-- .slide: -->` and `<!-- .element: -->`. */
  readonly revealComments: boolean;
  /** The HTML of a shortcode taken out of the Markdown; set while a text is rendered. */
  renderShortcode?: (index: number, env: SlideEnv) => string;
  references: NonNullable<Env['references']>;
}

/**
 * Marks for things put back later. Deck text can neither guess nor write them: they hold a random part, made anew in
 * each process, which never reaches the output.
 */
const nonce = randomBytes(9).toString('hex');
const heldMark = new RegExp(`pd${nonce}h(\\d+)e`, 'g');
const shortcodeMark = new RegExp(`pd${nonce}s(\\d+)e`, 'g');
const headingMark = new RegExp(`pd${nonce}i([\\w.-]*?)e${nonce}`, 'g');

export function hold(env: Pick<SlideEnv, 'held'>, html: string): string {
  env.held.push(html);
  return `pd${nonce}h${env.held.length - 1}e`;
}

export const release = (html: string, env: SlideEnv): string =>
  // Held HTML may hold other held HTML: a formula in a chart's caption.
  html.replace(heldMark, (_, index: string) => release(env.held[Number(index)] ?? '', env));

export const holdShortcode = (index: number): string => `pd${nonce}s${index}e`;

/** Replaces shortcode marks; a mark alone in a paragraph takes the paragraph with it, as in Hugo. */
export const replaceShortcodes = (html: string, replace: (index: number) => string): string =>
  html
    .replace(new RegExp(`<p>\\s*(pd${nonce}s\\d+e)\\s*</p>`, 'g'), '$1')
    .replace(shortcodeMark, (_, index: string) => replace(Number(index)));

/** Takes marks out of attributes, where held HTML must never land. For sanitised HTML only: its `>` are escaped. */
export const withoutMarksInTags = (html: string): string =>
  html.replace(/<[^>]*>/g, (tag) => tag.replace(heldMark, ''));

export const hasShortcodeMark = (text: string): boolean => text.includes(`pd${nonce}s`);

/** A heading's id is settled when all slides of the deck are known. */
export const headingIdMark = (wish: string): string =>
  `pd${nonce}i${Buffer.from(wish).toString('base64url')}e${nonce}`;

/** Shortcode marks back to what they stand for, for code and plain text. */
export const replaceShortcodeMarks = (text: string, replace: (index: number) => string): string =>
  text.replace(shortcodeMark, (_, index: string) => replace(Number(index)));

export const replaceHeadingIds = (html: string, replace: (wish: string) => string): string =>
  html.replace(headingMark, (_, wish: string) => replace(Buffer.from(wish, 'base64url').toString()));
