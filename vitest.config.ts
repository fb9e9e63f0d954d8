import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/unit/**/*.test.ts', 'tests/content/**/*.test.ts'],
    // A snapshot that is not there yet is a failure, not something to write down unread.
    update: 'none',
    maxWorkers: 2,
    // A machine that does other work as well is no reason to fail.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
