import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLines, type Line } from './lines.ts';

async function linesOf(...chunks: readonly (string | Uint8Array)[]): Promise<readonly Line[]> {
  const bytes = chunks.map((chunk) => (typeof chunk === 'string' ? Buffer.from(chunk) : chunk));
  const lines: Line[] = [];
  for await (const batch of readLines(iterate(bytes))) lines.push(...batch);
  return lines;
}

async function* iterate<Value>(values: readonly Value[]): AsyncGenerator<Value> {
  for (const value of values) yield await Promise.resolve(value);
}

describe('readLines', () => {
  it.each([
    ['nothing', '', []],
    ['one line', 'a\n', [['a', '\n']]],
    [
      'no final break',
      'a\nb',
      [
        ['a', '\n'],
        ['b', ''],
      ],
    ],
    [
      'empty lines',
      '\n\na\n',
      [
        ['', '\n'],
        ['', '\n'],
        ['a', '\n'],
      ],
    ],
    [
      'CRLF',
      'a\r\nb\r\n',
      [
        ['a', '\r\n'],
        ['b', '\r\n'],
      ],
    ],
    ['a CR inside a line is text', 'a\rb\n', [['a\rb', '\n']]],
    ['a CR at the end is text', 'a\r', [['a\r', '']]],
    ['a byte order mark is text', '\ufeffa\n', [['\ufeffa', '\n']]],
  ])('%s', async (_, text, expected) => {
    const lines = await linesOf(text);
    expect(lines.map((line) => [line.text, line.lineBreak])).toEqual(expected);
    expect(lines.map((line) => line.number)).toEqual(expected.map((__, index) => index + 1));
    expect(lines.some((line) => line.invalidByte !== undefined)).toBe(false);
  });

  it.each([
    ['a lone byte', [0x61, 0xff], 1],
    ['a cut sequence', [0x61, 0x62, 0xe1, 0xba], 2],
    ['a sequence that begins like U+FFFD', [0xef, 0xbf, 0x61], 0],
    ['behind a genuine U+FFFD', [0xef, 0xbf, 0xbd, 0x80], 3],
    ['a surrogate in UTF-8', [0x61, 0xed, 0xa0, 0x80], 1],
  ])('names the first byte that is not UTF-8: %s', async (_, bytes, place) => {
    const [, line] = await linesOf('đầu\n', Uint8Array.from(bytes));
    expect(line?.invalidByte).toBe(Buffer.byteLength('đầu\n') + place);
    expect(line?.text).toContain('\ufffd');
  });

  it('gives the same lines however the bytes are cut, and all of the text', async () => {
    const piece = fc.constantFrom(
      'a',
      'ế',
      'e\u0302\u0301',
      '😀',
      '\n',
      '\r\n',
      '\r',
      '\ufeff',
      ' ',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece), fc.array(fc.nat(20)), async (pieces, cuts) => {
        const text = pieces.join('');
        const bytes = Buffer.from(text);
        const chunks: Uint8Array[] = [];
        let start = 0;
        for (const cut of [...cuts, bytes.length]) {
          chunks.push(bytes.subarray(start, start + cut));
          start = Math.min(start + cut, bytes.length);
        }
        const lines = await linesOf(...chunks);
        expect(lines.map((line) => line.text + line.lineBreak).join('')).toBe(text);
        expect(lines).toEqual(await linesOf(text));
      }),
    );
  });
});
