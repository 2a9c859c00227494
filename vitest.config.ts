import { defineConfig } from 'vitest/config';

const conditions = ['@quocngu/source', 'module', 'node', 'development|production'];

export default defineConfig({
  // Packages are tested from their source, so that a test needs no build.
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    // A worker waits while it runs a tool, so there is one for each core.
    maxWorkers: '100%',
    reporters: ['./scripts/closing-line.reporter.ts'],
    projects: [
      {
        extends: true,
        // A test that is slow on a busy machine is no failure.
        test: {
          name: 'unit',
          include: ['{packages,apps}/*/{src,test,training}/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'gates',
          include: ['scripts/gates/**/*.test.ts'],
          globalSetup: ['scripts/gates/pack.setup.ts'],
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
