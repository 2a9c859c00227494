import { expect, test } from 'vitest';
import { findUnformatted } from './format.ts';
import { testFolderWith } from './test-folder.ts';
import { root } from './workspace.ts';

test('every file is as Prettier writes it', async () => {
  expect(await findUnformatted(root)).toEqual([]);
});

test('a file in another form and a file with a syntax error are found', async () => {
  const folder = await testFolderWith({
    '.prettierrc': '{ "singleQuote": true }\n',
    'good.ts': "export const tone = 'ngang';\n",
    'quotes.ts': 'export const tone = "ngang"\n',
    'broken.ts': 'export const = ;\n',
  });
  const found = await findUnformatted(folder);
  expect(found[0]).toBe('quotes.ts');
  expect(found[1]).toContain('broken.ts');
});
