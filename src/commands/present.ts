import type { Command } from './command.ts';

export const presentCommand: Command = {
  name: 'present',
  usage: 'present [deck|page|site]',
  summary: 'Show the talk in the browser with notes and live reload; a site shows all its talks.',
  options: ['port', 'host', 'open', 'theme', 'lang', 'trust'],
  examples: ['pubdeck present content/slides/my-paper', 'pubdeck present . --port 9000 --no-open'],
  run: async () => ({}),
};
