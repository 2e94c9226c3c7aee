import type { PaperPart } from './parts.ts';

/** A rectangle of a page in PDF points, y downwards from the top left corner of the page as a viewer shows it. */
export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** One character as the page draws it. */
export interface Glyph extends Box {
  readonly text: string;
  /** Number of its text object: characters of one object have one font. */
  readonly font: string;
  readonly size: number;
  readonly bold: boolean;
  /** Degrees clockwise, in steps of 90 where it is near one. */
  readonly angle: number;
  /** PDFium sees a gap between words before it. */
  readonly spaced?: true;
}

/** Characters that stand on one line, near one another. */
export interface Line extends Box {
  readonly text: string;
  readonly font: string;
  /** The font of its first character: a heading may run into the text. */
  readonly opening: string;
  readonly size: number;
  readonly bold: boolean;
  /** Its numbers are those that the page shows. */
  readonly sound: boolean;
  /** Words of it whose letters may not be those of the page. */
  readonly mixed?: readonly string[];
  /** True where it runs from left to right as the page is read. */
  readonly level: boolean;
}

/** What the page draws beside text. */
export interface Mark extends Box {
  /** The bounds of a form are those that it claims; it may draw less. */
  readonly kind: 'path' | 'image' | 'shading' | 'form';
  /** Pixels of a picture's own long side, by points of the page. */
  readonly resolution?: number;
}

/** Grey pixels of a page, and how many make a point. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly data: Uint8Array;
}

/** A page as read from the file. */
export interface RawPage {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly marks: readonly Mark[];
}

/** A page of text with its lines and drawn objects, its text level. */
export interface Sheet {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly turns: number;
  readonly lines: readonly Line[];
  readonly marks: readonly Mark[];
  /** Numbers of its lines, beside the text: they are none of its lines. */
  readonly numbering: readonly Box[];
}

/** A caption of a figure or a table. */
export interface Caption {
  readonly kind: 'figure' | 'table';
  readonly page: number;
  /** As printed: `3`, `S1`, `2.4`, `IV`. */
  readonly number: string;
  /** `Figure 3`, as printed. */
  readonly label: string;
  readonly text: string;
  /** Stretches of the text whose numbers may not be those of the page. */
  readonly unproven: readonly Stretch[];
  /** Words of the text that may not be those of the page. */
  readonly unclear?: readonly string[];
  readonly box: Box;
  readonly lines: readonly Line[];
  /** It has panels on another page. */
  readonly continued?: boolean;
}

/** From a character of a text to another, exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Why a cut is not to be trusted. */
export interface Doubt {
  readonly code: string;
  readonly message: string;
}

/** A figure of the paper: where it stands, and whether to trust its box. */
export interface PaperFigure {
  readonly page: number;
  readonly number: string;
  readonly label: string;
  readonly caption: string;
  /** Stretches of the caption whose numbers may not be those of the page. */
  readonly unproven: readonly Stretch[];
  /** Words of the caption that may not be those of the page. */
  readonly unclear?: readonly string[];
  readonly box: Box | undefined;
  /** Its picture, where the paper has it as a file. */
  readonly picture?: string;
  readonly kept: boolean;
  readonly doubts: readonly Doubt[];
  /** Its parts between white gutters, where these are shown much larger one by one. */
  readonly panels: readonly Box[];
  /** Photographs and maps, which a file without loss holds in megabytes. */
  readonly photo?: true;
}

/** Text that speaks of a figure, or that concludes the paper. */
export interface Paragraph {
  readonly page: number;
  /** The part of the paper that it stands in, where a heading tells. */
  readonly part?: PaperPart;
  readonly text: string;
  /** It begins with the beginning of a sentence. */
  readonly whole: boolean;
  /** Stretches whose numbers may not be those of the page. */
  readonly unproven: readonly Stretch[];
  /** Words that may not be those of the page. */
  readonly unclear?: readonly string[];
}
