/** A box in inches, as PowerPoint counts. */
export interface Inches {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}
