import { expect, it } from 'vitest';
import { decodeCharset, getCharset, type CharsetName } from './index.ts';

const NAMES: readonly CharsetName[] = [
  'ncr',
  'tcvn3',
  'tcvn5712-1',
  'utf-8',
  'viqr',
  'viscii',
  'vni',
  'vps',
  'windows-1258',
];

it.each(NAMES)('%s reads ASCII as what it is', (name) => {
  const charset = getCharset(name);
  expect(charset.name).toBe(name);
  expect(decodeCharset(Uint8Array.of(0x48, 0x75, 0x65), charset).text).toBe('Hue');
});

it('refuses other names', () => {
  expect(() => getCharset('TCVN3' as CharsetName)).toThrow(
    new RangeError(
      "name must be 'tcvn3' or 'tcvn5712-1' or 'viscii' or 'vps' or 'vni' or 'windows-1258' or 'viqr' or 'ncr' or 'utf-8', not 'TCVN3'",
    ),
  );
  expect(() => getCharset(undefined as unknown as CharsetName)).toThrow(TypeError);
  expect(() => getCharset('toString' as CharsetName)).toThrow(RangeError);
});
