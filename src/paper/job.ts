import type { Box, PaperFigure, Paragraph } from './model.ts';

/** A part of a page to draw, and how large. */
export interface CutWish {
  readonly page: number;
  /** The whole page where there is none. */
  readonly box?: Box;
  /** Pixels of the long side, at most. */
  readonly pixels: number;
  /** Pixels of the height, at most. */
  readonly high?: number;
  /** As a JPEG file: for photographs. */
  readonly photo?: boolean;
}

/** What a worker is asked: to read the figures of a paper, or to cut some. */
export interface PaperJob {
  readonly file: string;
  readonly data: Uint8Array;
  readonly cuts?: readonly CutWish[];
}

/** What a paper says, as far as pubdeck reads it. */
export interface PaperContent {
  readonly pages: number;
  /** Pages that were not read, for there are too many or they are broken. */
  readonly unread: readonly number[];
  /** The first page is wider than high: slides, or a poster. */
  readonly landscape: boolean;
  /** No text layer: a scan. */
  readonly scanned: boolean;
  /** Text of the first pages, to tell whose paper it is. */
  readonly opening: string;
  /** The open licence that it states: `CC BY 4.0`. */
  readonly licence?: string;
  readonly figures: readonly PaperFigure[];
  /** The text that refers to them. */
  readonly paragraphs: readonly Paragraph[];
}
