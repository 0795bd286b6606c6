import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: {
    pool: 'threads',
    // Left to itself it keeps a core free, which is half of a small machine.
    maxWorkers: availableParallelism(),
    testTimeout: 20_000,
    hookTimeout: 30_000,
    projects: [
      // The client's stores live as long as the page: each of its files gets its own. The rest keeps nothing.
      { extends: true, test: { name: 'client', include: ['client/src/**/*.test.{ts,tsx}'] } },
      {
        extends: true,
        test: {
          name: 'elsewhere',
          include: ['{shared,server,assets}/src/**/*.test.ts', 'tests/{integration,faults}/**/*.test.ts'],
          isolate: false,
        },
      },
    ],
  },
});
