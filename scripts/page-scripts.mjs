// src/page/entries/*.ts → src/page/bundled/*.ts: the code that runs in a page, bundled to one text for each entry. The build
// and the tests do it before anything else; an entry whose text is the same is not written again.

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const page = join(dirname(dirname(fileURLToPath(import.meta.url))), 'src', 'page');
const bundled = join(page, 'bundled');

async function bundle(name) {
  const { rolldown } = await import('rolldown');
  const build = await rolldown({ input: join(page, 'entries', `${name}.ts`), platform: 'browser' });
  const { output } = await build.generate({ format: 'iife', name: 'pubdeckPage', minify: true });
  await build.close();
  return output[0].code.trim();
}

const moduleOf = (name, code) => `// Made by scripts/page-scripts.mjs. Do not edit.
import type * as functions from '../entries/${name}.ts';
import type { PageScript } from '../script.ts';

export const ${name}: PageScript<typeof functions> = { code: ${JSON.stringify(code)} };
`;

export async function setup() {
  if (!existsSync(join(page, 'entries'))) return;
  mkdirSync(bundled, { recursive: true });
  const names = readdirSync(join(page, 'entries')).map((file) => file.replace(/\.ts$/, ''));
  for (const file of readdirSync(bundled))
    if (!names.includes(file.replace(/\.ts$/, ''))) rmSync(join(bundled, file));
  for (const name of names) {
    const file = join(bundled, `${name}.ts`);
    const text = moduleOf(name, await bundle(name));
    if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
  }
}
