import { defineConfig } from 'vitest/config';
import { inkPlugin } from './game/tools/ink-plugin';

/**
 * Two projects: `unit` runs in Node within seconds; `browser` plays the built game (`npm run build`
 * first) in a real Chromium, one file after the other, because two browsers on two cores only time out.
 */
export default defineConfig({
  plugins: [inkPlugin()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/**/*.browser.test.ts'],
          // Generous: a busy machine is slow, not wrong.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/**/*.browser.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
