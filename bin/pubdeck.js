#!/usr/bin/env node
// The program itself is compiled into dist/ (npm start does it on first use), and packed into few files that load sooner.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`pubdeck needs Node.js 20.19 or newer; this is ${process.versions.node}.`);
  process.exitCode = 2;
} else {
  const program = ['../dist/bundle/cli.js', '../dist/cli.js']
    .map((path) => new URL(path, import.meta.url))
    .find((url) => existsSync(fileURLToPath(url)));
  if (program) {
    const { run } = await import(program.href);
    await run();
  } else {
    console.error('pubdeck is not built yet: run `npm start` in its folder once.');
    process.exitCode = 2;
  }
}
