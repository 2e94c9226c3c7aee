import { defineConfig } from 'vitest/config';

/** What replaces modules of Node has them to itself. */
const replacesModules = ['test/io/disk-full.test.ts'];

const shared = {
  setupFiles: ['test/support/seed.ts'],
  testTimeout: 240_000,
  hookTimeout: 60_000,
  // As the program has them (src/io/engine.ts): the runner is done with most code before it has paid to compile it well.
  execArgv: process.versions.v8.startsWith('11.3.')
    ? ['--no-regexp-tier-up', '--interrupt-budget=600000']
    : [],
};

export default defineConfig({
  test: {
    globalSetup: ['scripts/page-scripts.mjs', 'scripts/emoji-font.mjs', 'test/support/name-browser.ts'],
    // Two cores: more workers only make Chromium starve.
    maxWorkers: 2,
    projects: [
      {
        // The files of a worker load src/ and the English tagger once: half of the processor time went into loading.
        test: {
          ...shared,
          name: 'files',
          include: ['test/**/*.test.ts'],
          exclude: replacesModules,
          isolate: false,
        },
      },
      { test: { ...shared, name: 'alone', include: replacesModules } },
    ],
  },
});
