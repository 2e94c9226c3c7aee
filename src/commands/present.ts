import { resolve } from 'node:path';
import type { Command, CommandContext, CommandResult } from './command.ts';

export const presentCommand: Command = {
  name: 'present',
  usage: 'present [deck|page|site]',
  summary: 'Show the talk in the browser with notes and live reload; a site shows all its talks.',
  options: [
    'port',
    'host',
    'allowed-host',
    'base-path',
    'open',
    'theme',
    'talk',
    'minutes',
    'lang',
    'trust',
    'browser',
  ],
  examples: ['pubdeck present content/slides/my-paper', 'pubdeck present . --port 9000 --no-open'],
  run: present,
};

async function present(context: CommandContext): Promise<CommandResult> {
  const { paths, options, config, io, say } = context;
  const [path = '.'] = paths;
  const { startServer } = await import('../present/server.ts');
  if (options.theme !== undefined) (await import('./theme-choice.ts')).checkTheme(context);
  const presenting = await startServer({
    root: resolve(io.cwd, path),
    port: options.port,
    host: options.host,
    allowedHosts: options['allowed-host'],
    basePath: options['base-path'],
    theme: options.theme,
    lang: options.lang,
    trust: options.trust,
    browser: options.browser,
    redraft: true,
    brand: config.brand,
    say,
  });
  // The address is the first line on standard output, so that programs can read it.
  io.stdout(
    options.json
      ? `${JSON.stringify({ ok: true, command: 'present', outputs: [], problems: [], url: presenting.url, port: presenting.port })}\n`
      : `${presenting.url}\n`,
  );
  if (new URL(presenting.url).searchParams.has('token')) {
    const { renderUnicodeCompact } = await import('uqr');
    say(renderUnicodeCompact(presenting.url, { border: 2 }));
  }
  say('S opens the speaker view, ? lists the keys, Ctrl-C ends.');
  if (options.open && io.interactive) {
    const { openInBrowser } = await import('../present/open-in-browser.ts');
    openInBrowser(presenting.url);
  }
  await new Promise<void>((ended) => {
    if (io.signal.aborted) ended();
    io.signal.addEventListener('abort', () => ended(), { once: true });
  });
  await presenting.close();
  return { printed: true, exit: 'stopped' };
}
