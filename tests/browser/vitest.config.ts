/** Real Chromium and real Firefox with the built extension. */
import { defineConfig } from 'vitest/config';

/** Here some things must happen while others go on: not beside what keeps both cores busy. */
const WAITING = ['detection', 'feeds-page', 'pause', 'warning-controls', 'whatsapp', 'worker-killed'].map(
  (name) => `tests/browser/${name}.test.ts`,
);

const shared = {
  testTimeout: 60_000,
  hookTimeout: 60_000,
  // A real browser on a shared machine stalls now and then: a second go, which the report names.
  retry: 1,
  globalSetup: 'tests/browser/global-setup.ts',
  // Each file has browsers of its own; what it loads besides, files share.
  isolate: false,
};

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...shared,
          name: 'side by side',
          include: ['tests/browser/**/*.test.ts'],
          exclude: WAITING,
          // What is waited for may take its time: two browsers share a machine of two cores.
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      { test: { ...shared, name: 'waiting', include: WAITING, maxWorkers: 2, sequence: { groupOrder: 1 } } },
    ],
  },
});
