/** What a request of a page is answered with: a file, or bytes. */
export type Resource =
  /** `lasting`: its URL means the same file for every deck. */
  | { readonly file: string; readonly lasting?: boolean }
  | { readonly data: Uint8Array; readonly type: string };
