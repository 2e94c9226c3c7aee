import { dirname, join } from 'node:path';
import { liesIn } from '../../io/boundary.ts';
import { readText } from '../../io/text-file.ts';
import { type BibEntry, citationJs } from '../../work/citation-js.ts';
import type { Page } from './page.ts';

const MAX_BIB = 500_000;

/** `cite.bib` beside a page, or the one `.bib` that old themes took whatever its name. */
function bibFile(page: string, beside: readonly string[]): string | undefined {
  const names = beside.filter((name) => /\.bib$/i.test(name));
  const own =
    names.find((name) => name === 'cite.bib') ??
    (/^index(?:\.[\w-]+)?\.md$/.test(page.split(/[\\/]/).at(-1) ?? '') && names.length === 1
      ? names[0]
      : undefined);
  return own === undefined ? undefined : join(dirname(page), own);
}

/** The first entry of a bibliography; undefined (with the reason) where it cannot be read. */
function readBib(file: string): { entry: BibEntry } | { reason: string } {
  try {
    const { text } = readText(file, MAX_BIB);
    if (!/@\w+\s*\{/.test(text)) return { reason: 'it holds no entry' };
    const { Cite } = citationJs();
    const csl = new Cite(text, { forceType: '@bibtex/text' }).data[0];
    return csl ? { entry: { file, csl: plainCopy(csl) } } : { reason: 'it holds no entry' };
  } catch (error) {
    return { reason: (error instanceof Error ? error.message : String(error)).split('\n')[0]!.slice(0, 160) };
  }
}

/** The entry beside the page, read when it is first asked for. */
export function lazyBib(page: Page, root: string): () => BibEntry | undefined {
  let read: { entry: BibEntry | undefined } | undefined;
  return () => {
    if (read) return read.entry;
    const file = bibFile(page.file, page.beside);
    const result = file === undefined || !liesIn(file, root) ? undefined : readBib(file);
    if (result && 'reason' in result)
      page.info(
        'bib-unreadable',
        `${file!.slice(dirname(page.file).length + 1)} cannot be read: ${result.reason}.`,
        { file: file! },
      );
    read = { entry: result && 'entry' in result ? result.entry : undefined };
    return read.entry;
  };
}

const plainCopy = (csl: Record<string, unknown>): Record<string, unknown> =>
  JSON.parse(JSON.stringify(csl)) as Record<string, unknown>;
