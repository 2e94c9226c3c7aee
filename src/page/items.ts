// What the export to PowerPoint reads from the page.

/** Boxes in CSS pixels of the slide. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export interface Run {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly shift: 'sub' | 'super' | undefined;
  /** CSS pixels. */
  readonly size: number;
  readonly color: string;
  readonly font: string;
  readonly link: string | undefined;
}

export interface Paragraph {
  readonly runs: readonly Run[];
  readonly align: 'left' | 'center' | 'right';
  readonly bullet: 'none' | 'disc' | 'number';
  readonly level: number;
  readonly rtl: boolean;
  /** Line height as a share of the size of the font. */
  readonly leading: number;
}

export interface Cell {
  readonly paragraphs: readonly Paragraph[];
  readonly header: boolean;
  readonly fill: string | undefined;
  readonly columns: number;
  readonly rows: number;
}

export type Item = Box &
  (
    | {
        readonly kind: 'text';
        readonly title: boolean;
        readonly paragraphs: readonly Paragraph[];
        readonly fill: string | undefined;
        readonly middle: boolean;
        /** A single word, which letters of another font must not break. */
        readonly oneLine: boolean;
        readonly code: boolean;
        /** The formula that this text is, as Office writes it. */
        readonly math?: string | undefined;
        /** The whole place of the element; the box is as narrow as its lines, so that they break where they do here. */
        readonly frame: Box;
      }
    | {
        readonly kind: 'table';
        readonly rows: readonly (readonly Cell[])[];
        readonly widths: readonly number[];
      }
    | {
        readonly kind: 'chart';
        readonly shape: string;
        readonly name: string;
        readonly table: readonly (readonly string[])[];
        /** Sizes of the smallest and the largest words in it, CSS pixels. */
        readonly sizes: readonly [number, number];
        /** The drawing itself, for what no chart of PowerPoint shows. */
        readonly svg: string;
      }
    | {
        readonly kind: 'picture';
        readonly source: string;
        readonly alt: string;
        readonly cover: boolean;
        readonly link: string | undefined;
      }
    | { readonly kind: 'drawing'; readonly svg: string; readonly alt: string }
    | {
        readonly kind: 'film';
        readonly source: string;
        readonly alt: string;
        /** What is seen before it runs: a PNG as data URL. */
        readonly cover: string;
      }
  );

export interface SlideItems {
  readonly id: string;
  readonly background: string | undefined;
  readonly picture: string | undefined;
  readonly items: readonly Item[];
}

/** A ground, a rule, a mark or a disc that styles draw: nothing of it is text. */
export interface Decoration extends Box {
  readonly shape: 'rect' | 'ellipse';
  readonly fill: string;
}

/** A point of an outline, in px of the slide; `c` are the two handles of a curve that ends there. */
export type Point =
  | { readonly x: number; readonly y: number; readonly move?: true }
  | { readonly x: number; readonly y: number; readonly c: readonly [number, number, number, number] }
  | { readonly close: true };

/** A box, disc or line of a drawing, as PowerPoint can draw it itself. */
export interface DrawnShape extends Box {
  readonly kind: 'rect' | 'roundRect' | 'ellipse' | 'path';
  readonly radius: number;
  readonly fill: string | undefined;
  readonly line: { readonly color: string; readonly width: number; readonly dashed: boolean } | undefined;
  readonly points: readonly Point[];
}
