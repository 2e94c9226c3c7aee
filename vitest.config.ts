import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['scripts/page-scripts.mjs', 'scripts/emoji-font.mjs', 'test/support/name-browser.ts'],
    setupFiles: ['test/support/seed.ts'],
    testTimeout: 240_000,
    hookTimeout: 60_000,
    // Two cores: more workers only make Chromium starve.
    maxWorkers: 2,
  },
});
