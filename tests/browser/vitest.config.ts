/** Real Chromium and real Firefox with the built extension. One browser at a time: they share a machine of two cores. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    fileParallelism: false,
    globalSetup: 'tests/browser/global-setup.ts',
  },
});
