import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createSourceProgram, describeExports, listExports } from './exports.ts';
import { testFolderWith } from './test-folder.ts';
import { readWorkspace, type Entry } from './workspace.ts';

function describeEntries(entries: readonly Entry[]): string {
  return describeExports(listExports(createSourceProgram(entries), entries));
}

test('the names that packages export are those in exports.snapshot.txt', async () => {
  const entries = readWorkspace().flatMap((listed) => listed.entries);
  await expect(describeEntries(entries)).toMatchFileSnapshot('./exports.snapshot.txt');
});

test('every entry exports something', () => {
  const entries = readWorkspace().flatMap((listed) => listed.entries);
  const exporting = listExports(createSourceProgram(entries), entries);
  expect([...new Set(exporting.map(({ specifier }) => specifier))]).toEqual(
    entries.map(({ specifier }) => specifier),
  );
});

test('values and types are listed, renamed and passed-on ones too', async () => {
  const folder = await testFolderWith({
    'index.ts': `
      export { fold as foldMarks, type Tone, tones } from './fold.ts';
      export * from './span.ts';
      export * as calendar from './span.ts';
      export class Reader {}
      export const read = (): number => 1;
    `,
    'fold.ts': `
      export type Tone = 'ngang' | 'huyền';
      export const tones: readonly Tone[] = [];
      export function fold(): void {}
      export const inside = 1;
    `,
    'span.ts': 'export interface Span { readonly start: number }\n',
  });
  const source = join(folder, 'index.ts');
  expect(describeEntries([{ specifier: '@quocngu/a', source, built: '' }])).toBe(
    [
      '@quocngu/a',
      '  class     Reader',
      '  type      Span',
      '  type      Tone',
      '  namespace calendar',
      '  function  foldMarks',
      '  function  read',
      '  constant  tones',
      '',
    ].join('\n'),
  );
});
