import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { allLayouts } from './index.ts';

/** Templates that all layouts share; the same depth from `src/` and from `dist/`. */
const sharedTemplates = new URL('../../themes/_base/templates/', import.meta.url);
/** Styles of the parts that the drawings are made of. */
const kitStyles = ['kit/kit.css', 'kit/scene.css'].map((name) => new URL(name, import.meta.url));

/** The shipped template files by name: what all layouts share, and each layout's own `slide.hbs`. */
export function templateFiles(): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const { name, folder } of allLayouts()) {
    const file = new URL('slide.hbs', folder);
    if (existsSync(file)) files.set(name, fileURLToPath(file));
  }
  for (const entry of readdirSync(sharedTemplates))
    if (entry.endsWith('.hbs'))
      files.set(basename(entry, '.hbs'), fileURLToPath(new URL(entry, sharedTemplates)));
  return files;
}

/** Copies the shipped templates into a folder, under the names by which a copy wins. Returns the files written. */
export function copyTemplates(folder: string): string[] {
  mkdirSync(folder, { recursive: true });
  return [...templateFiles()]
    .map(([name, file]) => {
      const target = join(folder, `${name}.hbs`);
      copyFileSync(file, target);
      return target;
    })
    .sort();
}

/**
 * A style sheet of each layout, one after the other in the order of the list. `brand.css` says where a layout puts the lab's
 * logo; it is loaded where there is one.
 */
export const layoutStyles = (name: 'slide.css' | 'brand.css'): string =>
  [...(name === 'slide.css' ? kitStyles : []), ...allLayouts().map(({ folder }) => new URL(name, folder))]
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
