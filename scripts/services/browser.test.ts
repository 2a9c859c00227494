import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleCode, bundleExport } from '../gates/bundle.ts';
import { mayDoIO } from '../gates/layers.ts';
import { readWorkspace, root } from '../gates/workspace.ts';
import { hasBrowser, openPage, type ServedPage } from './browser.ts';
import { browserCalls } from './browser-calls.ts';

const entries = readWorkspace()
  .filter(({ folder }) => !mayDoIO(folder))
  .flatMap((listed) => listed.entries);

test('every entry has a call to make in the browser', () => {
  const called = new Set(browserCalls.map(({ entry }) => entry));
  const missing = entries.filter(({ specifier }) => !called.has(specifier));
  expect(missing.map(({ specifier }) => specifier)).toEqual([]);
});

describe.skipIf(!hasBrowser)('in a browser', () => {
  const modules = new Map<string, string>();
  let served: ServedPage | undefined;
  beforeAll(async () => {
    served = await openPage(modules);
  });
  afterAll(() => served?.close());

  /** Imports a module in the page, and calls one of its functions. */
  async function callInPage(
    code: string,
    name: string,
    values: readonly unknown[],
  ): Promise<{ readonly result: unknown; readonly errors: readonly string[] }> {
    if (!served) throw new Error('the page is not open');
    const { page, errors } = served;
    const path = `/${modules.size}.js`;
    modules.set(path, code);
    const before = errors.length;
    // As text: what the test runner makes of an import() would not work in the page.
    const result: unknown = await page.evaluate(
      `import('${path}').then((loaded) => loaded.${name}(...${JSON.stringify(values)}))`,
    );
    return { result, errors: errors.slice(before) };
  }

  test.each(browserCalls.map((call) => [call.name, call.entry, call] as const))(
    '%s of %s works',
    async (_, entry, { name, code, values, result }) => {
      const built = entries.find(({ specifier }) => specifier === entry)?.built;
      if (built === undefined) throw new Error(`no package has the entry ${entry}`);
      // The command depends on all that a module of several packages can want.
      const bundle =
        code === undefined
          ? await bundleExport(built, '*', root)
          : await bundleCode(code, join(root, 'apps/cli'));
      const { errors, ...given } = await callInPage(bundle.code, name, values);
      expect(errors).toEqual([]);
      expect(given).toMatchObject({ result });
    },
  );

  test('errors on the console of the page are seen', async () => {
    const code = `export const run = () => console.error('no such tone');`;
    const { errors } = await callInPage(code, 'run', []);
    expect(errors).toEqual(['no such tone']);
  });

  test('what the page lets go uncaught is seen', async () => {
    const code = `export const run = () => void setTimeout(() => { throw Error('late'); });`;
    await callInPage(code, 'run', []);
    await expect.poll(() => served?.errors.join('\n')).toContain('late');
  });
});
