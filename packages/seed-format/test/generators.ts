/** Generators made for the hazards of the layout: everything that has a meaning in it, misplaced. */
import fc from 'fast-check';
import type { SeedDocument } from '../src/index.ts';

/** Vietnamese text in NFC, NFD and mixed; astral characters; halves of them; marks that stack up. */
const WORDS = [
  'Hà Nội',
  'Hà Nội'.normalize('NFD'),
  'giếng nước'.normalize('NFD').replace('ê', 'ê'),
  'đường',
  'a\u0301\u0302',
  'o\u031b\u0323',
  '\u0300',
  '🐉',
  '𡨸',
  '\ud83d',
  '\udc09',
  '°«»',
  'α',
] as const;

/** What the lexer looks at, and what is nearly so. */
const SIGNS = [
  ' ',
  '  ',
  '\t',
  '-',
  '----',
  '-----',
  '-'.repeat(17),
  '-'.repeat(18),
  '\ufeff',
  '\ufffd',
  '\ufffe',
  '\0',
  '\x1b',
  '\x7f',
  '\x85',
  '\u00a0',
  '\u2028',
] as const;

const ADDRESSES = [
  'http://example.vn',
  'https://example.vn/tin-1.html',
  'HTTPS://Báo.vn/tin',
  'http://[::1]/',
  'https://',
  'http:// example.vn',
  'ftp://example.vn',
  'www.example.vn',
] as const;

const LINE_BREAKS = ['\n', '\n', '\n', '\r\n', '\r'] as const;

const RULES = ['-'.repeat(17), '-'.repeat(17), '-----', '------', ' -----', '-----\t'] as const;

function anyOf<T extends string>(values: readonly T[]): fc.Arbitrary<T> {
  return fc.constantFrom(...values);
}

function joined(parts: fc.Arbitrary<string>, maxLength: number): fc.Arbitrary<string> {
  return fc.array(parts, { maxLength }).map((values) => values.join(''));
}

/** A short text without line breaks. */
const phrase: fc.Arbitrary<string> = joined(fc.oneof(anyOf(WORDS), anyOf(SIGNS)), 4);

/** A line that means something to the lexer, or does not. */
const line: fc.Arbitrary<string> = fc.oneof(
  phrase,
  anyOf(RULES),
  anyOf(ADDRESSES),
  fc.tuple(anyOf(SIGNS), anyOf(ADDRESSES)).map(([sign, address]) => sign + address),
  fc.constant(''),
);

/** A text of lines with any line breaks: most often no seed, or a damaged one. */
export const anyText: fc.Arbitrary<string> = joined(
  fc.oneof(
    fc.tuple(line, anyOf(LINE_BREAKS)).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 4 }),
  ),
  16,
);

/** A text of records that are whole but for spacing, line breaks and what the parts are. */
export const anySeeds: fc.Arbitrary<string> = joined(
  fc
    .tuple(
      fc.array(
        fc.tuple(
          fc.oneof(anyOf(ADDRESSES), line),
          anyOf(RULES),
          line,
          anyOf(RULES),
          fc.array(line, { maxLength: 4 }),
          anyOf(RULES),
        ),
        { maxLength: 3 },
      ),
      anyOf(LINE_BREAKS),
    )
    .map(([records, lineBreak]) =>
      records.map((parts) => `${parts.flat().join(lineBreak)}${lineBreak}`).join(''),
    ),
  2,
);

/** Bytes of such texts, with bytes put in that are not UTF-8. */
export const anyBytes: fc.Arbitrary<Uint8Array> = fc
  .array(
    fc.oneof(
      fc.oneof(anyText, anySeeds).map((text) => new TextEncoder().encode(text)),
      fc.uint8Array({ maxLength: 3 }),
    ),
    { maxLength: 4 },
  )
  .map((parts) => Uint8Array.from(parts.flatMap((part) => [...part])));

/** Any input. */
export const anyInput: fc.Arbitrary<string | Uint8Array> = fc.oneof(anyText, anySeeds, anyBytes);

/** A text that any field but the url can hold. */
const politeLine: fc.Arbitrary<string> = fc
  .array(anyOf(WORDS.filter((word) => !/\p{Cs}/u.test(word))), { minLength: 1, maxLength: 4 })
  .map((words) => words.join(' '));

/** The lines of a body, polite at both ends: inside, everything may stand. */
const politeBody: fc.Arbitrary<string> = fc
  .tuple(politeLine, fc.array(line, { maxLength: 6 }), politeLine)
  .map((parts) => parts.flat().join('\n'));

/** Any document; about half of them can be carried. */
export const anyDocument: fc.Arbitrary<SeedDocument> = fc.record(
  {
    url: fc.oneof({ weight: 8, arbitrary: anyOf(ADDRESSES.slice(0, 4)) }, anyOf(ADDRESSES), phrase),
    title: fc.oneof({ weight: 4, arbitrary: politeLine }, line, anyText),
    body: fc.oneof(
      { weight: 4, arbitrary: politeBody },
      fc.array(line, { maxLength: 6 }).map((lines) => lines.join('\n')),
      anyText,
    ),
  },
  { noNullPrototype: true },
);
