import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LETTERS } from '../../test/hazards.ts';
import {
  decodeCharset,
  encodeCharset,
  tcvn3,
  tcvn5712,
  viscii,
  vni,
  vps,
  windows1258,
  type Charset,
  type EncodeCharsetOptions,
} from './index.ts';

const CAPITALS_OF_TCVN3 = 'ĂÂÊÔƠƯĐ';

/** What each column of the table of letters is to be written as. */
const COLUMNS: readonly (readonly [string, Charset, EncodeCharsetOptions])[] = [
  ['tcvn3', tcvn3, {}],
  ['tcvn5712-1', tcvn5712, {}],
  ['vni', vni, {}],
  ['viscii', viscii, {}],
  ['viscii-font', viscii, { capitals: 'font' }],
  ['vps', vps, {}],
  ['vps-font', vps, { capitals: 'font' }],
  ['windows-1258', windows1258, {}],
  ['windows-1258-decomposed', windows1258, { spelling: 'decomposed' }],
];

const BYTE_CHARSETS: readonly Charset[] = [tcvn3, tcvn5712, viscii, vps, windows1258];

/** Reads a table: rows by the names of their columns. */
function readTable(name: string): readonly Readonly<Record<string, string>>[] {
  const file = new URL(`../../fixtures/charsets/${name}`, import.meta.url);
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  const [head = [], ...rows] = lines
    .filter((line) => !line.startsWith('# '))
    .map((line) => line.split('\t'));
  return rows.map((row) => Object.fromEntries(row.map((cell, at) => [head[at] ?? '', cell])));
}

function fromHex(hex: string): Uint8Array {
  return new Uint8Array(Buffer.from(hex, 'hex'));
}

const letters = readTable('letters.tsv');

it('the table has every letter', () => {
  const beyondAscii = LETTERS.map(({ letter }) => letter).filter((letter) => letter > '\x7f');
  expect(letters.map(({ letter }) => letter).toSorted()).toEqual(beyondAscii.toSorted());
});

describe.each(COLUMNS)('%s', (column, charset, options) => {
  it.each(letters.map((row) => [row.letter ?? '', row[column] ?? '']))(
    'writes %s as %s and reads it back',
    (letter, hex) => {
      const { bytes, losses } = encodeCharset(letter, charset, options);
      expect(Buffer.from(bytes).toString('hex')).toBe(hex);
      expect(encodeCharset(letter.normalize('NFD'), charset, options).bytes).toEqual(bytes);
      const { text } = decodeCharset(fromHex(hex), charset);
      const small = letter.toLowerCase();
      expect(losses.map(({ code, replacement }) => [code, replacement])).toEqual(
        text === letter ? [] : [['case-lost', small]],
      );
      expect(text === letter || text === small).toBe(true);
      expect(decodeCharset(fromHex(hex), charset, { mode: 'lenient' })).toEqual({
        text,
        losses: [],
      });
    },
  );

  it('reads all letters in a row as one by one', () => {
    const all = letters.map((row) => row[column] ?? '');
    const one = all.map((hex) => decodeCharset(fromHex(hex), charset).text);
    expect(decodeCharset(fromHex(all.join('')), charset).text).toBe(one.join(''));
  });
});

it.each([
  ['tcvn3', 60],
  ['tcvn5712-1', 0],
  ['vni', 0],
  ['viscii', 0],
  ['viscii-font', 7],
  ['vps', 0],
  ['vps-font', 14],
  ['windows-1258', 0],
])('%s loses the case of %i letters', (column, count) => {
  const [, charset = vni, options] = COLUMNS.find(([name]) => name === column) ?? [];
  const all = letters.map(({ letter }) => letter).join('');
  const { losses } = encodeCharset(all, charset, options);
  expect(losses).toHaveLength(count);
  for (const { source } of losses) expect(CAPITALS_OF_TCVN3).not.toContain(source);
});

describe('single bytes', () => {
  const bytes = readTable('bytes.tsv');

  it.each(BYTE_CHARSETS.map((charset) => [charset.name, charset] as const))(
    'of %s are read as its table says',
    (name, charset) => {
      expect(bytes).toHaveLength(256);
      for (const [byte, row] of bytes.entries()) {
        const listed = row[name] ?? '-';
        const { text, losses } = decodeCharset(Uint8Array.of(byte), charset);
        const shown = text.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
        if (shown === 'FFFD') {
          const source = byte.toString(16).toUpperCase();
          expect(losses).toEqual([
            {
              code: 'undefined-byte',
              span: { start: 0, end: 1 },
              message: `${name} has no byte ${source} here`,
              source,
              replacement: '\ufffd',
            },
          ]);
          // UniKey, the source for tcvn3, has no gaps; what it reads there is windows-1252.
          expect(listed === '-' || parseInt(listed, 16) === byte).toBe(true);
        } else {
          expect(losses).toEqual([]);
          // Its slip at 82, and what GNU recode lacks at 99.
          if (name === 'tcvn3' && byte === 0x82) expect([listed, text]).toEqual(['20A1', '‚']);
          else if (name === 'vps' && byte === 0x99) expect([listed, text]).toEqual(['-', 'Ỗ']);
          else expect(shown).toBe(listed);
        }
      }
    },
  );

  it.each([
    ['tcvn3', tcvn3, '81 8d 8f 90 9d c0 c1 c2 c3 c4 c5 cd d9 da db e0 f0 ff', '?????ẮẦẨẪẤỀỂỄẾỒỔỖỐ'],
    ['vni', vni, '81 8d 8f 90 9d c7 d0 d7 dd de df e7 f0 f7 fd fe ff', '?????ÇÐ×ÝÞßçð÷ýþÿ'],
    ['vps', vps, '91 92 a0 df e7 ee f6 fc', '‘’\u00a0ßçîöü'],
    ['windows-1258', windows1258, '81 8a 8d 8e 8f 90 9a 9d 9e', '?Š?Ž??š?ž'],
    ['tcvn5712-1', tcvn5712, '', ''],
    ['viscii', viscii, '', ''],
  ])('that %s has nothing for', (_, charset, gaps, lenient) => {
    const undefinedBytes: number[] = [];
    for (let byte = 0; byte < 256; byte++) {
      const { losses } = decodeCharset(Uint8Array.of(0x61, byte), charset);
      if (losses[0]?.code === 'undefined-byte') undefinedBytes.push(byte);
    }
    expect(undefinedBytes.map((byte) => byte.toString(16)).join(' ')).toBe(gaps);
    const read = decodeCharset(Uint8Array.from(undefinedBytes), charset, { mode: 'lenient' });
    expect(read.text).toBe(lenient.replaceAll('?', '\ufffd'));
    expect(read.losses.map(({ source }) => source.toLowerCase())).toEqual(
      gaps.split(' ').filter((__, at) => lenient[at] === '?'),
    );
  });
});

it('vni reads letters and marks of either case, the letter decides', () => {
  for (const { letter = '', vni: hex = '' } of letters) {
    const [base = 0, mark] = fromHex(hex);
    if (mark === undefined) continue;
    expect(decodeCharset(Uint8Array.of(base, mark ^ 0x20), vni)).toEqual({
      text: letter,
      losses: [],
    });
  }
});

it('signs of windows-1252 are read and written by tcvn3, vni and windows-1258', () => {
  const signs = '\u00a0€‚ƒ„…†‡ˆ‰‹Œ‘’“”•–—˜™›œŸ';
  for (const charset of [tcvn3, vni, windows1258]) {
    const { bytes, losses } = encodeCharset(signs, charset);
    expect(losses).toEqual([]);
    expect(Buffer.from(bytes).toString('hex')).toBe(
      'a08082838485868788898b8c9192939495969798999b9c9f',
    );
    expect(decodeCharset(bytes, charset).text).toBe(signs);
  }
});
