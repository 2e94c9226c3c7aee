import type { Command } from './command.ts';

export const presentCommand: Command = {
  name: 'present',
  usage: 'present [deck|page|site]',
  summary: 'Show the talk in the browser with notes and live reload; a site shows all its talks.',
  options: ['port', 'host', 'open', 'theme', 'lang', 'trust', 'browser'],
  examples: ['pubdeck present content/slides/my-paper', 'pubdeck present . --port 9000 --no-open'],
  run: async ({ options, config, paths, io, say }) => {
    const { startServer } = await import('../present/server.ts');
    const server = await startServer({
      root: paths[0] ?? io.cwd,
      port: options.port,
      host: options.host,
      theme: options.theme,
      lang: options.lang,
      trust: options.trust,
      browser: options.browser,
      brand: config.brand,
      say,
      redraft: true,
    });
    // The address alone, first: scripts read it.
    io.stdout(`${server.url}\n`);
    say('Speaker view: press s. Help: press ?. Stop: Ctrl-C.');
    if (options.open && io.interactive) {
      const { openInBrowser } = await import('../present/open-in-browser.ts');
      openInBrowser(server.url);
    }
    await new Promise<void>((resolve) => {
      if (io.signal.aborted) resolve();
      else io.signal.addEventListener('abort', () => resolve(), { once: true });
    });
    await server.close();
    return { exit: 'stopped' };
  },
};
