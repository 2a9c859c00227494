import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readExamples } from './documented-files.ts';
import { checkExampleTypes } from './example-types.ts';
import { findCommentExamples, findMarkdownExamples, type Example } from './examples.ts';
import { findStatedResults, runExample } from './run-example.ts';
import { readWorkspace, root } from './workspace.ts';

const packages = readWorkspace();
const entries = packages.flatMap((listed) => listed.entries);
const { examples, faults } = readExamples(packages);

/** Packages of the workspace from their source, others as the file with the example sees them. */
async function loadFor({ file }: Example, specifier: string): Promise<unknown> {
  const entry = entries.find((candidate) => candidate.specifier === specifier);
  if (entry) return import(entry.source);
  if (specifier.startsWith('node:')) return import(specifier);
  return import(pathToFileURL(createRequire(join(root, file)).resolve(specifier)).href);
}

test('every example stands in a block that is checked', () => {
  expect(faults).toEqual([]);
});

test('every example has the right types', () => {
  expect(checkExampleTypes(examples, entries)).toEqual([]);
});

describe('examples give the results that they state', () => {
  test.each(
    examples
      .filter(({ runs }) => runs)
      .map((example) => [`${example.file}:${example.line}`, example] as const),
  )('%s', async (_, example) => {
    await runExample(
      example.code,
      (specifier) => loadFor(example, specifier),
      (actual, stated, line) => {
        expect(actual, `${example.file}:${example.line + line - 1}`).toStrictEqual(stated);
      },
    );
  });
});

describe('the check of examples', () => {
  const compared = async (code: string): Promise<readonly unknown[]> => {
    const results: unknown[] = [];
    await runExample(
      code,
      (specifier) => import(specifier),
      (actual, stated, line) => results.push([actual, stated, line]),
    );
    return results;
  };

  test('blocks are found in Markdown, with their marks', () => {
    const text = '# A\n\n```ts\na;\n```\n\n```sh\nls\n```\n\n- b\n\n  ```ts no-run\n  b;\n  ```\n';
    expect(findMarkdownExamples('README.md', text)).toEqual({
      examples: [
        { file: 'README.md', line: 4, code: 'a;\n', runs: true },
        { file: 'README.md', line: 14, code: '  b;\n', runs: false },
      ],
      faults: [],
    });
  });

  test('blocks are found under @example only', () => {
    const text = [
      'const a = 1;',
      '/**',
      ' * Layout:',
      ' * ```ts',
      ' * not(code);',
      ' * ```',
      ' * @example With a title',
      ' * ```ts',
      ' * @decorated class A {}',
      ' *',
      ' *   a;',
      ' * ```',
      ' * @returns nothing',
      ' * ```ts',
      ' * not(code);',
      ' * ```',
      ' */',
    ].join('\n');
    expect(findCommentExamples('a.ts', text)).toEqual({
      examples: [{ file: 'a.ts', line: 9, code: '@decorated class A {}\n\n  a;\n', runs: true }],
      faults: [],
    });
  });

  test.each([
    ['another name of the language', '```typescript\na;\n```', 'write ```ts'],
    ['an unknown mark', '```ts norun\na;\n```', 'unknown mark norun'],
    ['a block that is not closed', '```ts\na;\n', 'not closed'],
  ])('%s is a fault', (_, text, fault) => {
    expect(findMarkdownExamples('README.md', text).faults.join()).toContain(fault);
  });

  test('an @example without a block is a fault', () => {
    const { faults: found } = findCommentExamples('a.ts', '/**\n * @example a();\n */');
    expect(found).toEqual(['a.ts:2 an @example holds its code in a ```ts block']);
  });

  test('results are compared, on the same line and on the next', async () => {
    const code = `
      import { posix } from 'node:path';
      import type { ParsedPath } from 'node:path';
      const path: string = posix.join('a', 'b'); //=> 'a/b'
      await Promise.resolve({ path });
      //=> {
      //     path: 'other',
      //   }
      // A remark.
      [path].forEach((each) => {
        each.length; //=> 3 // a remark
      });
      void 0; //=> undefined
    `;
    expect(await compared(code)).toEqual([
      ['a/b', 'a/b', 4],
      [{ path: 'a/b' }, { path: 'other' }, 5],
      [3, 3, 11],
      [undefined, undefined, 13],
    ]);
  });

  test.each([
    ['without a value', 'f(); //=>'],
    ['with half a value', 'f(); //=> [1, 2'],
    ['with prose', 'f(); //=> two words'],
    ['after a blank line', 'f();\n\n//=> 1'],
    ['after what is not a statement', 'if (a) { //=> 1\n}'],
    ['after two declarations', 'const a = 1, b = 2; //=> 1'],
    ['in a string', `const a = '//=> 1';`],
  ])('a result %s is refused', (_, code) => {
    expect(() => findStatedResults(code)).toThrow('//=>');
  });

  test('what an example throws comes out', async () => {
    await expect(compared(`throw new RangeError('no such tone');`)).rejects.toThrow('no such tone');
    await expect(compared(`import 'node:nothing';`)).rejects.toThrow();
  });

  test('type errors are found at their line', () => {
    const example = { file: 'packages/span/README.md', line: 10, runs: false };
    const found = checkExampleTypes(
      [
        { ...example, code: `import { none } from '@quocngu/span';\nnone;\n` },
        { ...example, code: `const a: number =\n  'ngang';\n` },
        { ...example, code: `const a = await Promise.resolve(process.argv); a;\n` },
      ],
      entries,
    );
    expect(found).toHaveLength(2);
    expect(found[0]).toContain('packages/span/README.md:10 ');
    expect(found[0]).toContain(`no exported member 'none'`);
    expect(found[1]).toContain('packages/span/README.md:10 Type');
  });
});
