/** What stands in a slide's body, read from Markdown once: the input of every drawing. */
export interface LayoutBody {
  readonly heading?: Inline;
  /** The first top-level list, if any. */
  readonly list?: { readonly ordered: boolean; readonly items: readonly ListItem[] };
  /** The first top-level table, if any. */
  readonly table?: {
    readonly head: readonly Inline[];
    readonly rows: readonly (readonly Inline[])[];
  };
  /** The words of the paragraphs on the slide itself. */
  readonly text?: string;
  /** The label line: a last paragraph that begins with `Note:`, or `<div class="label">`; without that word. */
  readonly label?: Inline;
}

export interface ListItem {
  readonly inline: Inline;
  readonly children: readonly ListItem[];
}

/** Inline text: plain words, safe HTML, and its runs. */
export interface Inline {
  readonly text: string;
  readonly html: string;
  readonly runs: readonly Run[];
}

/** `strong` is the number or the name, `em` what is ours or comes after, `struck` what came before or was lost. */
export interface Run {
  readonly text: string;
  /** Safe HTML of the run without its emphasis: a formula is set. */
  readonly html: string;
  readonly strong?: true;
  readonly em?: true;
  readonly struck?: true;
  readonly href?: string;
}

/** Replaces list or table (and the label line) on the slide; the HTML is safe, accessible and printable. */
export type Drawn = { readonly html: string };

/** The Markdown does not fit the grammar: the plain list or table is shown, and the message is reported as `layout-grammar`. */
export type Mismatch = { readonly mismatch: string; readonly hint: string };

export interface DrawOptions {
  /** Unique in the page, for ids inside the drawing. */
  readonly uid: string;
  readonly direction: 'ltr' | 'rtl';
  /** BCP 47. */
  readonly language: string;
  /** A QR code as SVG. */
  qr(url: string): string;
  /** Classes of the slide beside `layout-<name>`: variants. */
  readonly variants: readonly string[];
  /** How many slides of words alone stand before this one: their looks go by turns. */
  readonly turn?: number | undefined;
  /** The most pictorial drawing of the deck, for a title slide that has no picture of its own. */
  readonly motif?:
    | 'own picture'
    | {
        readonly layout: string;
        readonly count: number;
        readonly part: number;
        readonly label?: string | undefined;
      }
    | undefined;
  /** Pictures that the slides of words before this one have shown often enough. */
  readonly spent?: readonly string[] | undefined;
}

/** How a label line begins, in the languages of our labels. */
const labelWord = /^(?:note|hinweis|remarque|nota|opmerking|примечание|注意?|註|참고|ملاحظة)\s*[:：]\s*/iu;

/** The length of `Note: ` at the beginning of a text; 0 where it is no label line. */
export const labelPrefix = (text: string): number => labelWord.exec(text)?.[0].length ?? 0;
