// Arguments of the evaluation and training scripts, and the built product they measure.
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const all = process.argv.slice(2);

/** Value of `--name value` or `--name=value`; '' where the flag stands alone; undefined where it is absent. */
export function option(name) {
  for (const [index, argument] of all.entries()) {
    if (argument === `--${name}`) return all[index + 1]?.startsWith('--') === false ? all[index + 1] : '';
    if (argument.startsWith(`--${name}=`)) return argument.slice(name.length + 3);
  }
  return undefined;
}

/** Arguments before the first flag. */
export const positional = (index) => {
  const first = all.findIndex((argument) => argument.startsWith('--'));
  return (first < 0 ? all : all.slice(0, first))[index];
};

/** A module of the built product; `--dist` names another build folder. */
export async function product(path) {
  const root = resolve(option('dist') ?? join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'dist'));
  const file = join(root, path);
  if (!existsSync(file)) {
    console.error(`${file} is missing: run npm run build first`);
    process.exit(3);
  }
  return import(pathToFileURL(file).href);
}
