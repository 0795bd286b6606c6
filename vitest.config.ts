import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: {
    include: [
      '{shared,server,client,assets}/src/**/*.test.{ts,tsx}',
      'tests/{integration,faults}/**/*.test.ts',
    ],
    // One registry of modules a thread: files that need their own ask for it by vi.resetModules().
    pool: 'threads',
    isolate: false,
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
});
