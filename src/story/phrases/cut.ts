/** A place where the main clause may begin (`from`) and end (`to`), offsets of the text; higher `merit` is better. */
export interface Cut {
  readonly from: number;
  readonly to: number;
  readonly merit: number;
  readonly light?: boolean;
}
