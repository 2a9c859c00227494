import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAddressParts } from './address-parts.ts';

function partsOf(text: string): readonly string[] | undefined {
  const parts = parseAddressParts(text);
  if (parts === undefined) return undefined;
  return [parts.host, ...parts.segments].map(({ start, end }) => text.slice(start, end));
}

describe('parseAddressParts', () => {
  it.each([
    ['a path', 'http://www.bao.example/tin/bai.htm', ['www.bao.example', 'tin', 'bai.htm']],
    ['upper case', 'HTTPS://Bao.Example/Tin', ['Bao.Example', 'Tin']],
    ['no path', 'https://bao.example', ['bao.example']],
    ['empty segments', 'https://bao.example//tin///bai/', ['bao.example', 'tin', 'bai']],
    ['query and fragment', 'https://bao.example/bai?a=/x#/y', ['bao.example', 'bai']],
    ['a query right behind the host', 'https://bao.example?a=/x', ['bao.example']],
    ['a port', 'https://bao.example:8080/bai', ['bao.example', 'bai']],
    ['credentials', 'https://u:p@bao.example/bai@2', ['bao.example', 'bai@2']],
    ['an IPv6 host', 'http://[2001:db8::1]:80/bai', ['[2001:db8::1]', 'bai']],
    ['letters beyond ASCII', 'https://báo.example/đường-đi', ['báo.example', 'đường-đi']],
  ])('%s', (_, text, expected) => {
    expect(partsOf(text)).toEqual(expected);
  });

  it.each([
    ['empty', ''],
    ['no scheme', 'www.bao.example/bai'],
    ['another scheme', 'ftp://bao.example/bai'],
    ['a script', 'javascript:alert(1)'],
    ['no host', 'https:///bai'],
    ['only credentials', 'https://u:p@/bai'],
    ['a space', 'https://bao.example/hai tu'],
    ['a line break', 'https://bao.example/\nbai'],
  ])('refuses: %s', (_, text) => {
    expect(partsOf(text)).toBeUndefined();
  });

  it('cuts where the URL standard cuts', () => {
    const segment = fc.stringMatching(/^[a-z0-9._~-]{0,8}$/);
    fc.assert(
      fc.property(
        fc.domain(),
        fc.array(segment, { maxLength: 5 }),
        fc.constantFrom('', '?q=a/b', '#c/d', '?q#x'),
        fc.constantFrom('', ':8080'),
        (host, segments, tail, port) => {
          fc.pre(!segments.some((part) => part === '.' || part === '..'));
          const text = `https://${host}${port}/${segments.join('/')}${tail}`;
          const url = new URL(text);
          expect(partsOf(text)).toEqual([url.hostname, ...url.pathname.split('/').filter(Boolean)]);
        },
      ),
    );
  });
});
