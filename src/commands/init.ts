import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { PubdeckError } from '../problems/error.ts';
import type { Command, CommandResult } from './command.ts';

/** What drafted slides need of a Hugo site: put where the site's theme reads it, or taken out. */
async function initHugo(start: string, remove: boolean, cwd: string): Promise<CommandResult> {
  const [{ addSiteStyles, removeSiteStyles }, { addSiteLinks, removeSiteLinks }, { openSite }] =
    await Promise.all([
      import('../theme/site-styles.ts'),
      import('../theme/site-links.ts'),
      import('../site/site.ts'),
    ]);
  const { root } = openSite(start);
  if (!existsSync(join(root, 'content')))
    throw new PubdeckError('no-site', `${start} is not inside a Hugo site: there is no content/ above it.`, {
      at: { file: start },
      exit: 'usage',
      hint: 'Name the site: pubdeck init hugo path/to/site.',
    });
  const { file, wrote } = remove ? removeSiteStyles(root) : addSiteStyles(root);
  const links = remove ? removeSiteLinks(root) : addSiteLinks(root);
  const name = relative(cwd, file);
  const linksName = links && relative(cwd, links);
  const lines = remove
    ? [wrote && `removed  the styles of drafted slides from ${name}`, linksName && `removed  ${linksName}`]
    : [
        wrote &&
          `wrote    ${name}\nYour site now shows drafted slides with their case, sizes and cards. --remove takes the styles out.`,
        linksName && `wrote    ${linksName}\nDecks now show their links, which the kit's theme took away.`,
      ];
  const text =
    lines.filter(Boolean).join('\n') ||
    (remove ? 'Nothing to remove: the site has no styles of pubdeck.' : `${name} is up to date.`);
  return { text, data: { file, wrote, ...(links === undefined ? {} : { links }) } };
}

export const initCommand: Command = {
  name: 'init',
  usage: 'init [theme|template|site|hugo] [name]',
  summary:
    'Start a small site, copy a theme or the slide templates so that you can change them, or give a Hugo site the styles of drafted slides.',
  options: ['theme', 'force', 'remove'],
  examples: [
    'pubdeck init site my-talks',
    'pubdeck init theme my-lab --theme paper',
    'pubdeck init template',
    'pubdeck init hugo',
  ],
  run: async ({ options, paths, io }) => {
    const [what = 'site', name] = paths;
    if (what === 'hugo') return initHugo(resolve(io.cwd, name ?? '.'), options.remove === true, io.cwd);
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
        hint: 'It makes a site, a theme, templates or the styles of a Hugo site: pubdeck init theme my-lab.',
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
