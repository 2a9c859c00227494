import { expect, test } from 'vitest';
import { lintRepository, lintText } from './lint.ts';

test('ESLint finds nothing, not even a warning', async () => {
  expect(await lintRepository()).toEqual([]);
});

test('rules that need types and rules against slow expressions are at work', async () => {
  const found = await lintText(
    `
      async function settle(): Promise<void> {}
      settle();
      export const spaces = (text: string): boolean => /^(\\s+)+$/.test(text);
    `,
    'scripts/gates/lint.ts',
  );
  expect(found.join('\n')).toContain('no-floating-promises');
  expect(found.join('\n')).toContain('no-super-linear-backtracking');
});
