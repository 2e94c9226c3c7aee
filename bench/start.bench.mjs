// What a command costs before and beside its work: processor time of whole processes, in turn, as multiples of `node -e 0`.
//
//   npm run build && node bench/start.bench.mjs [rounds=15]
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const rounds = Number(process.argv[2] ?? 15);
const page = 'content/publication/medalign';
const commands = {
  'node -e 0': ['-e', '0'],
  'pubdeck --version': ['bin/pubdeck.js', '--version'],
  'pubdeck --help': ['bin/pubdeck.js', '--help'],
  'pubdeck info': ['bin/pubdeck.js', 'info', page],
  'pubdeck draft': ['bin/pubdeck.js', 'draft', page, '--check'],
  'pubdeck check': ['bin/pubdeck.js', 'check', 'content/slides/example', '--only', 'faithful'],
};

/** Milliseconds of processor time, user and system. */
function cost(args) {
  const script = 'TIMEFORMAT="%U %S"; { time "$@" >/dev/null 2>/dev/null; } 2>&1';
  const { stdout } = spawnSync('bash', ['-c', script, 'bash', process.execPath, ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  const [user = 0, system = 0] = stdout.trim().split(' ').map(Number);
  return (user + system) * 1000;
}

const found = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
for (let round = 0; round < rounds; round++)
  for (const [name, args] of Object.entries(commands)) found[name].push(cost(args));
const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];
const bare = median(found['node -e 0']);
for (const [name, list] of Object.entries(found))
  console.log(
    `${name.padEnd(20)} ${median(list).toFixed(0).padStart(6)} ms  ${(median(list) / bare).toFixed(2)}`,
  );
