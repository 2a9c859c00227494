import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseAddress, stringifyAddress } from './parse-address.ts';
import { FILTERS, INITIAL_STATE, LAYERS, LISTS, type ReaderState, VIEWS } from './reader-state.ts';

test.each(['', '#', '#/', '#/no-such-view', '#?lang=fr', '#/open?doc'])(
  '%j opens the first view',
  (hash) => {
    expect(parseAddress(hash)).toMatchObject(INITIAL_STATE);
  },
);

test('an address says which article is open, and what is shown with it', () => {
  expect(
    parseAddress('#/read?doc=000.txt%231&mention=mention-4&show=names.seed.bogus&lang=en'),
  ).toEqual({
    view: 'read',
    language: 'en',
    document: '000.txt#1',
    mention: 'mention-4',
    layers: ['names', 'seed'],
    filters: {},
    list: 'articles',
    choices: {},
    isWhole: false,
  });
});

test('nothing shown is told from nothing said', () => {
  expect(parseAddress('#/read?show=').layers).toEqual([]);
  expect(parseAddress('#/read').layers).toEqual(INITIAL_STATE.layers);
});

test('a state that is as at the beginning has a short address', () => {
  expect(stringifyAddress(INITIAL_STATE)).toBe('#/open');
});

test('long text stays out of the address', () => {
  const state: ReaderState = { ...INITIAL_STATE, view: 'articles', text: 'a'.repeat(2001) };
  expect(stringifyAddress(state)).toBe('#/articles');
});

test('an address brings its state back', () => {
  const text = fc.string({ unit: 'binary', minLength: 1 });
  const state = fc.record(
    {
      view: fc.constantFrom(...VIEWS),
      language: fc.constantFrom('vi' as const, 'en' as const),
      layers: fc.subarray([...LAYERS]),
      filters: fc.record(Object.fromEntries(FILTERS.map((name) => [name, text])), {
        requiredKeys: [],
      }),
      list: fc.constantFrom(...LISTS),
      choices: fc.dictionary(text, text),
      form: text,
      isWhole: fc.boolean(),
      document: text,
      mention: text,
      query: text,
      tool: text,
      text: fc.string({ unit: 'binary' }),
    },
    { requiredKeys: ['view', 'language', 'layers', 'filters', 'list', 'choices', 'isWhole'] },
  );
  fc.assert(
    fc.property(state, (given) => {
      expect(parseAddress(stringifyAddress(given as ReaderState))).toEqual(given);
    }),
  );
});
