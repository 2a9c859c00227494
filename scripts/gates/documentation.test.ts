import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findUndocumented } from './documentation.ts';
import { createSourceProgram, listExports } from './exports.ts';
import { testFolderWith } from './test-folder.ts';
import { readWorkspace, type Entry } from './workspace.ts';

function findUndocumentedIn(entries: readonly Entry[]): readonly string[] {
  const program = createSourceProgram(entries);
  return findUndocumented(listExports(program, entries), program.getTypeChecker());
}

test('every export has a summary, and every function an example with a result', () => {
  expect(findUndocumentedIn(readWorkspace().flatMap(({ entries }) => entries))).toEqual([]);
});

test('missing summaries and examples are found, behind re-exports too', async () => {
  const folder = await testFolderWith({
    'index.ts': `export * from './all.ts'; export { hidden as shown } from './all.ts';`,
    'all.ts': `
      export interface Bare {}
      /** A summary. */
      export interface Fine {}
      /** A summary, no example. */
      export function withoutExample(): void {}
      /**
       * An example without a result.
       * @example
       * \`\`\`ts
       * withoutResult();
       * \`\`\`
       */
      export function withoutResult(): void {}
      /**
       * An example of something else.
       * @example
       * \`\`\`ts
       * other(); //=> 1
       * \`\`\`
       */
      export const withoutCall = (): void => {};
      /**
       * All there.
       * @example
       * \`\`\`ts
       * complete(); //=> 1
       * \`\`\`
       */
      export function complete(): number { return 1; }
      /** @example
       * \`\`\`ts
       * withoutSummary(); //=> 1
       * \`\`\`
       */
      export function withoutSummary(): number { return 1; }
      /** @internal */
      export const hidden = 1;
    `,
  });
  const found = findUndocumentedIn([
    { specifier: 'a', source: join(folder, 'index.ts'), built: '' },
  ]);
  expect(found.map((line) => line.replace(/^.*all\.ts: /, ''))).toEqual([
    'Bare: no summary',
    'hidden: no summary',
    'shown: no summary',
    'withoutCall: no @example that calls it and states a result (//=>)',
    'withoutExample: no @example that calls it and states a result (//=>)',
    'withoutResult: no @example that calls it and states a result (//=>)',
    'withoutSummary: no summary',
  ]);
});
