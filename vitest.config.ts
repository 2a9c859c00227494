import { defineConfig } from 'vitest/config';

const conditions = ['@quocngu/source', 'module', 'node', 'development|production'];

export default defineConfig({
  // Packages are tested from their source, so that a test needs no build.
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    reporters: ['./scripts/closing-line.reporter.ts'],
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['{packages,apps}/*/src/**/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'gates',
          include: ['scripts/gates/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
