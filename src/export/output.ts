/** One file that an export wrote. */
export interface ExportOutput {
  readonly kind: string;
  readonly path: string;
  readonly deck: string;
  readonly slides: number;
  readonly pages?: number;
}
