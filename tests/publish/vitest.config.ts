import { defineConfig } from 'vitest/config';

/** Tests that build, publish and serve for real: minutes on a busy machine, one file after another. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/publish/**/*.test.ts'],
    update: 'none',
    maxWorkers: 1,
    fileParallelism: false,
    // Written for bundlers: it imports JSON as if that were a module.
    server: { deps: { inline: [/@actions\//] } },
    testTimeout: 900_000,
    hookTimeout: 900_000,
  },
});
