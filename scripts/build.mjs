// src/ → dist/: the code for pages, the compiler, then the files it leaves behind (scripts that run in the browser, data), then the declarations of the API and the bundle.

import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setup as writeEmojiFont } from './emoji-font.mjs';
import { writeLanguageList } from './languages.mjs';
import { setup as writePageScripts } from './page-scripts.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

function copyPlainFiles(from, to) {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) copyPlainFiles(source, target);
    else if (!entry.name.endsWith('.ts')) {
      mkdirSync(to, { recursive: true });
      copyFileSync(source, target);
    }
  }
}

writeLanguageList();
writeEmojiFont();
await writePageScripts();
const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
const { status } = spawnSync(process.execPath, [compiler, '-p', join(root, 'tsconfig.build.json')], {
  stdio: ['ignore', 'inherit', 'inherit'],
});
copyPlainFiles(join(root, 'src'), join(root, 'dist'));
await import('./declarations.mjs');
await import('./bundle.mjs');
process.exitCode = status ?? 1;
