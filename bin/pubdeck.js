#!/usr/bin/env node
// The program itself is compiled into dist/ (npm start does it on first use).
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`pubdeck needs Node.js 20.19 or newer; this is ${process.versions.node}.`);
  process.exitCode = 2;
} else if (existsSync(fileURLToPath(new URL('../dist/cli.js', import.meta.url)))) {
  const { run } = await import('../dist/cli.js');
  await run();
} else {
  console.error('pubdeck is not built yet: run `npm start` in its folder once.');
  process.exitCode = 2;
}
