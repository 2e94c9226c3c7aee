import { readFileSync } from 'node:fs';
import { type Answer, cssType } from './answer.ts';

const script = 'text/javascript; charset=utf-8';

/** The scripts and styles of our own pages, by the name under `live/`. */
const table: Readonly<Record<string, readonly [file: string, type: string]>> = {
  'live.js': ['live.client.js', script],
  'live.css': ['live.css', cssType],
  'sources.js': ['sources.client.js', script],
  'speaker.js': ['speaker.client.js', script],
  'speaker.css': ['speaker.css', cssType],
  'gallery.js': ['gallery.client.js', script],
  'pages.css': ['pages.css', cssType],
};

const read = new Map<string, Answer>();

export function clientFile(name: string): Answer | undefined {
  const known = read.get(name);
  if (known !== undefined) return known;
  const entry = Object.hasOwn(table, name) ? table[name] : undefined;
  if (entry === undefined) return undefined;
  const [file, type] = entry;
  const answer: Answer = { body: readFileSync(new URL(`./client/${file}`, import.meta.url), 'utf8'), type };
  read.set(name, answer);
  return answer;
}
