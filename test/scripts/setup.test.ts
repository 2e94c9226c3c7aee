import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repository, temporaryFolder } from '../support/platform.ts';

/** A clone with an npm that notes what it is asked and installs a compiler that notes that it ran. */
function clone(): {
  folder: string;
  setup: (env?: NodeJS.ProcessEnv) => { status: number | null; stderr: string };
  log: () => string[];
} {
  const folder = temporaryFolder();
  cpSync(join(repository, 'scripts'), join(folder, 'scripts'), { recursive: true });
  mkdirSync(join(folder, 'src', 'part'), { recursive: true });
  writeFileSync(join(folder, 'src', 'main.ts'), '');
  writeFileSync(join(folder, 'src', 'part', 'fit.client.js'), 'browser code');
  for (const name of ['tsconfig.json', 'tsconfig.build.json']) writeFileSync(join(folder, name), '{}');
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ engines: { node: '>=20.19' } }));
  writeFileSync(
    join(folder, 'package-lock.json'),
    JSON.stringify({ packages: { '': {}, 'node_modules/typescript': { version: '1.0.0' } } }),
  );
  writeFileSync(
    join(folder, 'npm-cli.js'),
    `const { appendFileSync, mkdirSync, rmSync, writeFileSync } = require('node:fs');
     appendFileSync('log', 'npm ' + process.argv.slice(2, 5).join(' ') + '\\n');
     rmSync('node_modules', { recursive: true, force: true });
     mkdirSync('node_modules/typescript/bin', { recursive: true });
     if (process.env.FAIL) process.exit(1);
     writeFileSync('node_modules/typescript/package.json', '{}');
     writeFileSync('node_modules/typescript/bin/tsc', "require('node:fs').appendFileSync('log', 'tsc\\\\n')");`,
  );
  const setup = (env: NodeJS.ProcessEnv = {}) => {
    const result = spawnSync(process.execPath, [join(folder, 'scripts', 'setup.mjs')], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, npm_execpath: join(folder, 'npm-cli.js'), ...env },
    });
    expect(result.stdout).toBe('');
    return result;
  };
  return { folder, setup, log: () => readFileSync(join(folder, 'log'), 'utf8').split('\n').filter(Boolean) };
}

const npm = 'npm ci --include=dev --include=optional';

test('installs and builds once; again after a change of lock or source', () => {
  const { folder, setup, log } = clone();
  expect(setup({ NODE_ENV: 'production' }).status).toBe(0);
  expect(log()).toEqual([npm, 'tsc']);
  expect(readFileSync(join(folder, 'dist', 'part', 'fit.client.js'), 'utf8')).toBe('browser code');
  const { stderr } = setup();
  expect(stderr).toBe('');
  expect(log()).toHaveLength(2);
  writeFileSync(join(folder, 'src', 'more.ts'), '');
  setup();
  expect(log()).toEqual([npm, 'tsc', 'tsc']);
  rmSync(join(folder, 'src', 'more.ts'));
  setup();
  expect(log()).toHaveLength(4);
  appendFileSync(join(folder, 'package-lock.json'), ' ');
  setup();
  expect(log().slice(4)).toEqual([npm, 'tsc']);
});

test('an install that failed or was cut off is done again', () => {
  const { folder, setup, log } = clone();
  const { status, stderr } = setup({ FAIL: '1' });
  expect(status).toBe(1);
  expect(stderr).toContain('run the same command again');
  expect(setup().status).toBe(0);
  expect(log()).toEqual([npm, npm, 'tsc']);
  // Half of an `npm install`: the stamp is gone with the folder, or the lock inside is missing.
  rmSync(join(folder, 'node_modules', '.setup-stamp'));
  rmSync(join(folder, 'node_modules', 'typescript', 'package.json'));
  setup();
  expect(log().filter((line) => line === npm)).toHaveLength(3);
});

test('what npm install has put there is taken as it is', () => {
  const { folder, setup, log } = clone();
  setup();
  rmSync(join(folder, 'node_modules', '.setup-stamp'));
  cpSync(join(folder, 'package-lock.json'), join(folder, 'node_modules', '.package-lock.json'));
  setup();
  expect(log()).toEqual([npm, 'tsc']);
});

test('an old Node is refused in one sentence', () => {
  const { folder, setup } = clone();
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ engines: { node: '>=99.1' } }));
  const { status, stderr } = setup();
  expect(status).toBe(1);
  expect(stderr).toMatch(
    /^setup: pubdeck needs Node 99\.1 or newer, and this is [\d.]+: please install a newer Node\.\n$/,
  );
});
