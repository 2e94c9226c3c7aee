import { createRequire } from 'node:module';

export interface BibEntry {
  readonly file: string;
  /** CSL-JSON of the first entry. */
  readonly csl: Readonly<Record<string, unknown>>;
}

interface CitationJs {
  readonly Cite: new (
    data: unknown,
    options?: object,
  ) => { readonly data: readonly Record<string, unknown>[]; format(kind: string, options?: object): string };
}

let library: CitationJs | undefined;

/** Citation.js takes 100 ms to load and few pages need it: loaded when the first bibliography is read. */
export function citationJs(): CitationJs {
  if (!library) {
    const load = createRequire(import.meta.url);
    library = load('@citation-js/core') as CitationJs;
    load('@citation-js/plugin-bibtex');
  }
  return library;
}
