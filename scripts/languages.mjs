// Writes src/languages/all.ts, the list of the language files beside it: a new language is one new file.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const folder = new URL('../src/languages/', import.meta.url);
const name = (code) => code.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** The text of the list for the files in the folder. */
export function languageList() {
  const codes = readdirSync(folder)
    .map((file) => file.replace(/\.ts$/, ''))
    .filter((code) => /^[a-z]{2,3}(-[A-Z]\w+)?$/.test(code) && code !== 'all')
    .sort();
  return `// Written by scripts/languages.mjs.
// biome-ignore-all assist/source/organizeImports: the order of the folder
${codes.map((code) => `import { language as ${name(code)} } from './${code}.ts';\n`).join('')}import type { Language } from './language.ts';

export const shippedLanguages: readonly Language[] = [
${codes.map((code) => `  ${name(code)},\n`).join('')}];
`;
}

/** Writes the list where it has changed. */
export function writeLanguageList() {
  if (!existsSync(folder)) return;
  const file = new URL('all.ts', folder);
  const list = languageList();
  if (list !== readFileSync(file, 'utf8')) writeFileSync(file, list);
}
