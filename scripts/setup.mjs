// Makes a fresh clone ready: dependencies, then the build. Runs before `npm start` and `npm test`,
// so it may use Node's own modules only and must cope with whatever an interrupted run left behind.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const inRoot = (...parts) => join(root, ...parts);
const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);
const say = (line) => process.stderr.write(`setup: ${line}\n`);

class SetupError extends Error {}

function refuseOldNode() {
  const wanted = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')).engines.node.replace('>=', '');
  const numbers = (version) => version.split('.').map(Number);
  const [major, minor = 0] = numbers(process.versions.node);
  const [wantedMajor, wantedMinor = 0] = numbers(wanted);
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  throw new SetupError(
    `pubdeck needs Node ${wanted} or newer, and this is ${process.versions.node}: please install a newer Node.`,
  );
}

/** What was installed, and for which machine: native tools differ between platforms. */
function lockStamp() {
  const hash = createHash('sha256').update(readFileSync(inRoot('package-lock.json')));
  return `${hash.digest('hex')} ${process.platform} ${process.arch}\n`;
}

/**
 * Whether node_modules already holds exactly what the lock asks for (someone ran `npm install`).
 * npm writes its hidden lock last, so a half-finished install has none.
 */
function alreadyInstalled() {
  const hidden = read(inRoot('node_modules', '.package-lock.json'));
  if (hidden === undefined) return false;
  const wanted = JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(hidden).packages;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    if (present[path] === undefined) return rightlyAbsent(path, entry, wanted['']);
    return present[path].version === entry.version && existsSync(inRoot(path, 'package.json'));
  });
}

/** Optional packages made for other platforms, and what only those need, are left out by npm. */
function rightlyAbsent(path, { optional, os, cpu, libc }, own) {
  if (optional !== true || path.replace('node_modules/', '') in (own.optionalDependencies ?? {}))
    return false;
  const fits = os?.includes(process.platform) && cpu?.includes(process.arch) && libc === undefined;
  return !fits;
}

/** npm of the run we are part of, else the one beside this Node. */
function npmCommand() {
  const beside = [
    join(dirname(process.execPath), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ];
  const script = [process.env.npm_execpath, ...beside].find(
    (path) => path?.endsWith('.js') && existsSync(path),
  );
  return script === undefined ? ['npm'] : [process.execPath, script];
}

function run(command, args, help) {
  // Our own output is progress: keep standard output free for what follows setup.
  const { status, signal, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] });
  if (status === 0) return;
  if (signal) process.exit(130);
  throw new SetupError(error ? `${error.message}\n${help}` : help);
}

function install() {
  const stampFile = inRoot('node_modules', '.setup-stamp');
  const stamp = lockStamp();
  if (read(stampFile) === stamp) return;
  if (!alreadyInstalled()) {
    const started = Date.now();
    say('installing the dependencies named in package-lock.json (npm ci), once …');
    const [command, ...first] = npmCommand();
    // NODE_ENV=production would leave out the compiler; --omit=optional the browser.
    const flags = ['--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
    run(
      command,
      [...first, 'ci', ...flags],
      'npm could not install the dependencies (its own message is above).\n' +
        'Check the network or proxy and the free disk space (0.5 GB), then run the same command again.',
    );
    say(`dependencies installed in ${Math.round((Date.now() - started) / 1000)} s`);
  }
  writeFileSync(stampFile, stamp);
}

/** Name, size and time of every source: any edit, removal or checkout changes it. */
function sourceStamp() {
  const hash = createHash('sha256');
  const add = (path) => {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${relative(root, path)} ${size} ${mtimeMs}\n`);
  };
  const walk = (folder) => {
    const entries = readdirSync(folder, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name);
      // The build writes src/page/bundled and src/theme/bundled itself.
      if (entry.name === 'bundled') continue;
      if (entry.isDirectory()) walk(path);
      else add(path);
    }
  };
  walk(inRoot('src'));
  const makers = ['build.mjs', 'bundle.mjs', 'declarations.mjs', 'emoji-font.mjs', 'page-scripts.mjs'].map(
    (file) => `scripts/${file}`,
  );
  for (const file of ['tsconfig.json', 'tsconfig.build.json', ...makers]) add(inRoot(file));
  return `${hash.digest('hex')} ${lockStamp()}`;
}

function build() {
  const stampFile = inRoot('dist', '.build-stamp');
  const stamp = sourceStamp();
  if (read(stampFile) === stamp) return;
  rmSync(stampFile, { force: true });
  say('building …');
  run(
    process.execPath,
    [inRoot('scripts', 'build.mjs')],
    'the sources do not compile (the messages are above).\n' +
      'In an untouched clone, delete the folders node_modules and dist, then run the same command again.',
  );
  writeFileSync(stampFile, stamp);
}

try {
  refuseOldNode();
  install();
  build();
} catch (error) {
  const known = error instanceof SetupError;
  const disk = ['ENOSPC', 'EDQUOT', 'EACCES', 'EPERM', 'EROFS'].includes(error.code);
  if (!known && !disk) throw error;
  say(disk ? `cannot write in this folder (${error.message})` : error.message);
  process.exitCode = 1;
}
