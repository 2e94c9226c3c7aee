// dist/**/*.d.ts → dist/types/: the declarations that the public API reaches, and no others. A package without sources must
// not name them: `./deck.ts` becomes `./deck.js`.

import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const dist = join(dirname(dirname(fileURLToPath(import.meta.url))), 'dist');
const types = join(dist, 'types');
const specifier = /(\bfrom\s+|\bimport\(\s*)(['"])(\.{1,2}\/[^'"]+)\.ts\2/g;

function collect(file, found) {
  if (found.has(file)) return found;
  const text = readFileSync(file, 'utf8');
  found.set(file, text.replace(specifier, '$1$2$3.js$2'));
  for (const [, , , path] of text.matchAll(specifier)) collect(join(dirname(file), `${path}.d.ts`), found);
  return found;
}

rmSync(types, { recursive: true, force: true });
if (existsSync(join(dist, 'index.d.ts'))) {
  for (const [file, text] of collect(join(dist, 'index.d.ts'), new Map())) {
    const target = join(types, relative(dist, file));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}
