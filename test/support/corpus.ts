import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url));

/** A folder of ../shared, or undefined (said aloud) where the project stands alone. */
function sharedFolder(name: string): string | undefined {
  const folder = `${shared}${name}`;
  if (existsSync(folder)) return folder;
  console.warn(`NOT RUN: ../shared/${name} is not beside the project; tests that read it are skipped.`);
  return undefined;
}

/** Real sites: 1,782 publication pages, 38 decks. */
export const corpusFolder = (): string | undefined => sharedFolder('corpus');

/** Labelled abstracts and quantities. */
export const rhetoricFolder = (): string | undefined => sharedFolder('rhetoric-data');

/** Papers with the boxes of their figures, drawn by eye, and a scorer. */
export const papersFolder = (): string | undefined => sharedFolder('papers');

/** Small inputs that once failed, each for a kind. */
export const faultsFolder = (): string | undefined => sharedFolder('faults');
