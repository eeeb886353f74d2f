/** Unit and DOM tests. The real browsers have a configuration of their own in `tests/browser`. */
import { defineConfig } from 'vitest/config';

/** The extension's own parts remember things, and so does a page that has not been given the stems of other letters yet. */
const EACH_FRESH = [
  ...['background', 'dashboard', 'interface', 'popup', 'warning'].map((part) => `tests/${part}/**/*.test.{ts,tsx}`),
  'tests/words/shipped.test.ts',
  'tests/detection/watch-beyond.test.ts',
];

export default defineConfig({
  test: {
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'engine',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**', ...EACH_FRESH],
          setupFiles: ['tests/reading/learn-words.ts', 'tests/detection/empty-page.ts'],
          // Files share what they load, which is half of their time: what the engine remembers changes no answer.
          isolate: false,
        },
      },
      { test: { name: 'each fresh', include: EACH_FRESH } },
    ],
  },
});
