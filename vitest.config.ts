import { defineConfig } from 'vitest/config';
import { inkPlugin } from './game/tools/ink-plugin';

/** Three hundred phones, servers killed, lines cut: tests that want a machine to themselves. */
const crowds = ['tests/host/{crowd,kill,network}.test.ts'];
/** A whole seminar with thirty real phone pages: by hand, `npm run test:seminar`. */
const seminar = ['tests/host/pages/seminar.browser.test.ts'];

/**
 * Four projects: `unit` runs in Node, its files sharing what they import (plain functions; nobody leaves
 * anything behind); `live` puts crowds on a server, one file after the other; `browser` plays the built
 * game in a real Chromium, also one by one, because one browser keeps two cores busy; `seminar` is too
 * large for every run. Limits are generous, and what depends on a clock may try again: a busy machine
 * is slow, not wrong.
 */
export default defineConfig({
  plugins: [inkPlugin()],
  test: {
    environment: 'node',
    expect: { poll: { timeout: 20_000 } }, // seen when it is there, however slow the machine
    maxWorkers: '100%', // Vitest's own choice leaves one of two cores idle
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/**/*.browser.test.ts', ...crowds], testTimeout: 60_000, hookTimeout: 60_000, isolate: false },
      },
      {
        extends: true,
        test: { name: 'live', include: crowds, testTimeout: 120_000, hookTimeout: 120_000, fileParallelism: false, retry: 1 },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/**/*.browser.test.ts'],
          exclude: seminar,
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
          retry: 1,
        },
      },
      {
        extends: true,
        test: { name: 'seminar', include: seminar, testTimeout: 400_000, hookTimeout: 180_000, fileParallelism: false },
      },
    ],
  },
});
