import { readFileSync } from 'node:fs';
import { gallery } from '../page/bundled/gallery.ts';
import { live } from '../page/bundled/live.ts';
import { speaker } from '../page/bundled/speaker.ts';
import { type Answer, cssType } from './answer.ts';

const script = (code: string): Answer => ({ body: code, type: 'text/javascript; charset=utf-8' });

const style = (file: string): Answer => ({
  body: readFileSync(new URL(`./client/${file}`, import.meta.url), 'utf8'),
  type: cssType,
});

/** The scripts and styles of our own pages, by the name under `live/`. */
const makers: Readonly<Record<string, () => Answer>> = {
  'live.js': () =>
    script(`${live.code}\nawait pubdeckPage.showLive(new URL(import.meta.url).searchParams.get('v'));\n`),
  'live.css': () => style('live.css'),
  'speaker.js': () => script(`${speaker.code}\nawait pubdeckPage.showSpeaker();\n`),
  'speaker.css': () => style('speaker.css'),
  'gallery.js': () => script(`${gallery.code}\npubdeckPage.searchOnInput();\n`),
  'pages.css': () => style('pages.css'),
};

const made = new Map<string, Answer>();

export function clientFile(name: string): Answer | undefined {
  const known = made.get(name);
  if (known !== undefined) return known;
  const answer = Object.hasOwn(makers, name) ? makers[name]!() : undefined;
  if (answer !== undefined) made.set(name, answer);
  return answer;
}
