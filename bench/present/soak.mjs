// Does the server grow? 200 open pages that come and go, and 10,000 requests, against one process.
//
//   node bench/present/soak.mjs DECK     (prints handles, memory before and after, answers a second)

import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const deck = process.argv[2];
const program = join(fileURLToPath(new URL('../..', import.meta.url)), 'bin', 'pubdeck.js');
const child = spawn(process.execPath, [program, 'present', deck, '--no-open', '--port', '18500'], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
const url = await new Promise((resolve) => child.stdout.once('data', (text) => resolve(String(text).trim())));
const agent = new Agent({ keepAlive: true, maxSockets: 200 });

const once = (path) =>
  new Promise((resolve, reject) => {
    get(url + path, { agent }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode));
    }).on('error', reject);
  });

const handles = () => readdirSync(`/proc/${child.pid}/fd`).length;
const megabytes = () =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))[1]) / 1024);
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const paths = ['', 'theme.css', 'pubdeck/deck.js', 'live/live.js', 'speaker.json', 'no-such-page'];
const many = async (count) => {
  for (let done = 0; done < count; done += 200)
    await Promise.all(Array.from({ length: 200 }, (_, at) => once(paths[at % paths.length])));
};
const pages = async () => {
  const streams = await Promise.all(Array.from({ length: 200 }, () => fetch(`${url}events?seen=1`)));
  const open = handles();
  await Promise.all(streams.map((stream) => stream.body.cancel()));
  return open;
};

await many(1000);
await pages();
agent.destroy();
await pause(1500);
const before = { handles: handles(), megabytes: megabytes() };
const open = [];
const began = performance.now();
for (let round = 0; round < 5; round++) {
  open.push(await pages());
  await many(2000);
}
const seconds = (performance.now() - began) / 1000;
agent.destroy();
await pause(6500);
const after = { handles: handles(), megabytes: megabytes() };
console.log(
  JSON.stringify({ before, open, after, requests: 10_000, perSecond: Math.round(10_000 / seconds) }),
);
const ended = new Promise((resolve) => child.on('exit', resolve));
child.kill('SIGINT');
console.log('exit', await ended);
