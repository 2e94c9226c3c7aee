import { relative, resolve } from 'node:path';
import { PubdeckError } from '../problems/error.ts';
import type { Command } from './command.ts';

export const initCommand: Command = {
  name: 'init',
  usage: 'init [theme|template|site] [name]',
  summary: 'Start a small site, or copy a theme or the slide templates so that you can change them.',
  options: ['theme', 'force'],
  examples: [
    'pubdeck init site my-talks',
    'pubdeck init theme my-lab --theme paper',
    'pubdeck init template',
  ],
  run: async ({ options, paths, io }) => {
    const [what = 'site', name] = paths;
    const { initSite, initTemplates, initTheme } = await import('../init/init.ts');
    const start = { cwd: io.cwd, force: options.force === true };
    const made =
      what === 'theme'
        ? initTheme(name ?? 'my-theme', options.theme ?? 'paper', start)
        : what === 'template'
          ? initTemplates(name, start)
          : what === 'site'
            ? initSite(name ?? '.', start)
            : undefined;
    if (made === undefined) {
      throw new PubdeckError('usage', `pubdeck init cannot make '${what}'.`, {
        exit: 'usage',
        hint: 'It makes a site, a theme or templates: pubdeck init theme my-lab.',
      });
    }
    return {
      text: [
        ...made.files.map((file) => `wrote    ${relative(io.cwd, resolve(io.cwd, file))}`),
        made.next,
      ].join('\n'),
      data: { files: made.files },
    };
  },
};
