import { expect, it } from 'vitest';
import { createUnitWriter, type Platform } from './unit-writer.ts';

it.each<[string, Platform]>([
  ['Buffer', globalThis],
  ['TextDecoder', { TextDecoder }],
])('makes the same text with %s', (_, platform) => {
  const { units, toText } = createUnitWriter(platform);
  const text = '\ufeffTiếng Việt\0\ufffd'.repeat(1000);
  for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
  expect(toText(text.length)).toBe(text);
  expect(toText(3)).toBe('\ufeffTi');
  expect(toText(0)).toBe('');
});
