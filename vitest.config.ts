/** Unit and DOM tests. The real browsers have a configuration of their own in `tests/browser`. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**'],
    setupFiles: ['tests/reading/learn-words.ts'],
  },
});
