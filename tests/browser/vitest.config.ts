/** Real Chromium and real Firefox with the built extension. */
import { defineConfig } from 'vitest/config';

const shared = {
  testTimeout: 60_000,
  hookTimeout: 60_000,
  // A real browser on a shared machine stalls now and then: a second go, which the report names. At a desk one wants to see it.
  retry: process.env.CI ? 1 : 0,
  globalSetup: 'tests/browser/global-setup.ts',
};

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...shared,
          name: 'surfaces',
          include: ['tests/browser/surfaces/*.test.ts'],
          // Each picture is looked at when it is there, however long that takes: two browsers can share a machine of two cores.
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          ...shared,
          name: 'behaviour',
          include: ['tests/browser/*.test.ts'],
          // Here some things must happen while others go on: one browser at a time.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
