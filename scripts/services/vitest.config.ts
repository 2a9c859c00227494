import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The tests that want more than Node and npm. Where a service is missing, its tests are skipped. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    name: 'services',
    include: ['scripts/services/**/*.test.ts'],
    reporters: ['./scripts/closing-line.reporter.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A page is waited for, however busy the machine is: only a failure takes this long.
    expect: { poll: { timeout: 60_000 } },
  },
});
