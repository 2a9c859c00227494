import { describe, expect, it } from 'vitest';
import { parseSeed } from './parse-seed.ts';

function codesOf(body: string): readonly string[] {
  const text = `https://example.vn/1.html\n-----------------\nTin\n-----------------\n${body}\n-----------------\n`;
  return parseSeed(text).diagnostics.map(({ code, data }) =>
    data === undefined ? code : `${code} ${JSON.stringify(data)}`,
  );
}

describe('characters', () => {
  it.each([
    ['a\0b\0', ['nul-character {"count":2}']],
    ['a\x1bb', ['control-character {"character":"U+001B"}']],
    ['a\x7fb\x85', ['control-character {"character":"U+007F","count":2}']],
    ['a\ufffeb', ['control-character {"character":"U+FFFE"}']],
    ['a\tb\u00a0\u2028\ufeffc', []],
    ['a\ud83db', ['lone-surrogate']],
    ['a🐉b', []],
    ['Ha\u0300', ['nfd']],
    ['a\u0302\u0323b o\u031b\u0323', ['nfd {"count":2}']],
    ['x\u0302', []],
    ['\u0300a', []],
    ['a\u0340', ['nfd']],
    ['a\rb\rc\r\nd', ['lone-cr {"count":2}', 'crlf-line-break']],
  ])('of %j', (body, expected) => {
    expect(codesOf(body)).toEqual(expected);
  });

  it('looks at a bounded number of marks on a letter', () => {
    expect(codesOf(`a${'\u0323\u0301'.repeat(200_000)}`)).toEqual(['nfd']);
  });
});
