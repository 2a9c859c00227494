import { expect, it } from 'vitest';
import { decodeBase64 } from './decode-base64.ts';

it.each([0, 1, 2, 3, 4, 5, 255, 256, 257])('decodes %i bytes', (length) => {
  const bytes = Uint8Array.from({ length }, (_, index) => (index * 151 + 7) & 0xff);
  const text = Buffer.from(bytes).toString('base64').replaceAll('=', '');
  expect(decodeBase64(text)).toEqual(bytes);
});
