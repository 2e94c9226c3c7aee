import type { HLJSApi, LanguageFn } from 'highlight.js';
import core from 'highlight.js/lib/core';

/** Names that authors write, by the module of highlight.js that colours them. */
const aliases: Readonly<Record<string, string>> = {
  'c++': 'cpp',
  cc: 'cpp',
  h: 'c',
  hpp: 'cpp',
  'c#': 'csharp',
  cs: 'csharp',
  console: 'shell',
  docker: 'dockerfile',
  golang: 'go',
  hcl: 'ini',
  html: 'xml',
  svg: 'xml',
  xhtml: 'xml',
  jinja: 'django',
  js: 'javascript',
  jsx: 'javascript',
  jsonc: 'json',
  kt: 'kotlin',
  make: 'makefile',
  md: 'markdown',
  mjs: 'javascript',
  objc: 'objectivec',
  patch: 'diff',
  pl: 'perl',
  ps1: 'powershell',
  py: 'python',
  python3: 'python',
  pycon: 'python-repl',
  rb: 'ruby',
  rs: 'rust',
  sh: 'bash',
  zsh: 'bash',
  shellsession: 'shell',
  'sh-session': 'shell',
  tex: 'latex',
  toml: 'ini',
  ts: 'typescript',
  tsx: 'typescript',
  vb: 'vbnet',
  yml: 'yaml',
  tf: 'ini',
  terraform: 'ini',
  text: 'plaintext',
  txt: 'plaintext',
  cypher: 'sql',
};

/** Names tried in this process, with their module; undefined for one that highlight.js does not have. */
const known = new Map<string, string | undefined>();

/** The highlighter with the grammars that a deck names; a name that nobody knows is left plain. */
export async function loadLanguages(names: readonly string[]): Promise<HLJSApi> {
  await Promise.all(
    [...new Set(names.map((name) => name.toLowerCase()))].map(async (name) => {
      if (known.has(name) || core.getLanguage(name)) return;
      const module = aliases[name] ?? name;
      if (!/^[\w-]+$/.test(module)) return;
      try {
        const { default: grammar } = (await import(`highlight.js/lib/languages/${module}`)) as {
          default: LanguageFn;
        };
        core.registerLanguage(name, grammar);
        known.set(name, module);
      } catch {
        known.set(name, undefined);
      }
    }),
  );
  return core;
}
