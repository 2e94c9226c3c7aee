import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './run.ts';

/** The examples of docs/api.md, in order. */
export const examples = (): string[] =>
  [...readFileSync(join(projectRoot, 'docs/api.md'), 'utf8').matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(
    ([, code]) => code!,
  );

/** Makes pubdeck as it was built a dependency of a folder. */
export function linkPackage(folder: string): void {
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(projectRoot, join(folder, 'node_modules/pubdeck'), 'junction');
}

/** Type-checks files of a folder as a user's project would. Returns the compiler's messages. */
export function typeCheck(
  folder: string,
  files: readonly string[],
  moduleResolution: 'bundler' | 'nodenext',
): string {
  const module = moduleResolution === 'bundler' ? 'esnext' : 'nodenext';
  const project = join(folder, `tsconfig.${moduleResolution}.json`);
  const compilerOptions = {
    module,
    moduleResolution,
    target: 'es2022',
    strict: true,
    noEmit: true,
    types: [],
  };
  writeFileSync(project, JSON.stringify({ compilerOptions, files }));
  const compiler = join(projectRoot, 'node_modules/typescript/bin/tsc');
  return spawnSync(process.execPath, [compiler, '-p', project], { cwd: folder, encoding: 'utf8' }).stdout;
}
