import { describe, expect, test } from 'vitest';
import { bundleCode, bundleExport, type Bundle } from './bundle.ts';
import { findBundleFaults, readBundleLimits, type BundleLimit } from './bundle-limits.ts';
import { mayDoIO } from './layers.ts';
import { testFolderWith } from './test-folder.ts';
import { readWorkspace, root } from './workspace.ts';

const entries = readWorkspace()
  .filter(({ folder }) => !mayDoIO(folder))
  .flatMap((listed) => listed.entries);
let everything: Promise<Bundle> | undefined;

/** The bundle of all entries, made once, when the first test asks for it. */
function bundleEverything(): Promise<Bundle> {
  const lines = entries.map(({ built }, at) => `export * as e${at} from ${JSON.stringify(built)};`);
  return (everything ??= bundleCode(lines.join('\n'), root));
}

test.each(readBundleLimits().map((row) => [row.import, row.entry, row] as const))(
  '%s of %s holds only itself and keeps its limit',
  async (_, entry, row) => {
    const built = entries.find(({ specifier }) => specifier === entry)?.built;
    if (built === undefined) throw new Error(`no package has the entry ${entry}`);
    const bundle = await bundleExport(built, row.import, root);
    expect(await findBundleFaults(row, bundle, await bundleEverything())).toEqual([]);
  },
);

test('every library has a row', () => {
  const listed = new Set(readBundleLimits().map(({ entry }) => entry));
  const missing = entries.filter(({ specifier }) => !listed.has(specifier));
  expect(missing.map(({ specifier }) => specifier)).toEqual([]);
});

describe('what is wrong with a bundle is found', () => {
  const row: BundleLimit = {
    entry: 'tones',
    import: 'fold',
    limit: 1000,
    mustNotContain: ['dictionary of everything'],
    call: ['á'],
    result: 'a',
  };

  async function findFaults(code: string, changed: object): Promise<string> {
    const folder = await testFolderWith({
      'package.json': '{ "name": "tones", "type": "module", "sideEffects": false }',
      'index.js': `
        import { dictionary } from './dictionary.js';
        export const look = (word) => dictionary[word];
        export const fold = ${code};
      `,
      'dictionary.js': `export const dictionary = { à: 'dictionary of everything' };`,
    });
    const from = `${folder}/index.js`;
    const faults = await findBundleFaults(
      { ...row, ...changed },
      await bundleExport(from, 'fold', folder),
      await bundleExport(from, '*', folder),
    );
    return faults.join('\n');
  }

  test.each([
    ['nothing', `(text) => text.normalize('NFD')[0]`, {}, ''],
    ['too heavy', `() => 'a'`, { limit: 20 }, 'more than 20'],
    ['a part of something else', `() => dictionary.à && 'a'`, {}, 'contains dictionary of'],
    ['a marker that proves nothing', `() => 'a'`, { mustNotContain: ['absent'] }, 'marker absent'],
    ['an absent part', `() => 'a'`, { mustContain: ['tone table'] }, 'lacks tone table'],
    ['nothing to show', `() => 'a'`, { call: undefined }, 'an empty bundle would pass'],
    ['a wrong result', `() => 'b'`, {}, 'gives "b" for ["á"]'],
    ['no such function', `1`, {}, 'exports fold'],
    ['another name', `() => 'a'`, { import: 'unfold' }, 'exports fold'],
  ])('%s', async (_, code, changed, fault) => {
    const found = await findFaults(code, changed);
    if (fault === '') expect(found).toBe('');
    else expect(found).toContain(fault);
  });
});
