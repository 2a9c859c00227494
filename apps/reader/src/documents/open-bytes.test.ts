import { encodeCharset, tcvn3 } from '@quocngu/text/charset';
import { expect, test } from 'vitest';
import { openBytes } from './open-bytes.ts';
import { openPasted } from './open-pasted.ts';

const rule = '-'.repeat(17);
const seed = `https://bao.example/tin-1.html\n${rule}\nBộ trưởng thăm Huế\n${rule}\nSáng nay, Bộ trưởng đến thăm cố đô Huế.\n${rule}\n`;
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

test('a seed opens with the places of its strings', () => {
  const { documents, problems } = openBytes('000.txt', encode(seed));
  expect(problems).toEqual([]);
  expect(documents).toHaveLength(1);
  const [{ id, document, source, diagnostics }] = documents as [(typeof documents)[0] & object];
  expect(id).toBe('000.txt#1');
  expect(diagnostics).toEqual([]);
  for (const field of ['url', 'title', 'body'] as const) {
    const { start, end } = source.fields[field].span;
    expect(source.text.slice(start, end)).toBe(document[field]);
  }
});

test('places hold behind a byte order mark, and in every record', () => {
  const { documents } = openBytes('two.txt', encode(`\uFEFF${seed}${seed}`));
  expect(documents.map(({ id }) => id)).toEqual(['two.txt#1', 'two.txt#2']);
  for (const { document, source } of documents) {
    const { start, end } = source.fields.title.span;
    expect(source.text.slice(start, end)).toBe(document.title);
  }
});

test('a seed in TCVN3 is read, and its charset named', () => {
  const { documents } = openBytes('cu.txt', encodeCharset(seed, tcvn3).bytes);
  expect(documents[0]?.document.title).toBe('Bộ trưởng thăm Huế');
  expect(documents[0]?.charset).toBe('tcvn3');
});

test('a damaged seed tells the line', () => {
  const { documents } = openBytes(
    'hong.txt',
    encode(seed.replace('trưởng thăm', 'trưởng \0 thăm')),
  );
  expect(documents[0]?.diagnostics).toMatchObject([{ code: 'nul-character', line: 3, column: 11 }]);
});

test.each([
  [
    'an image',
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d),
    'image',
  ],
  ['nothing', new Uint8Array(), 'empty-file'],
  ['white space', encode(' \n\n'), 'empty-file'],
  ['a PDF file', encode('%PDF-1.7\n'), 'binary-file'],
  ['other text', encode('Thịt kho tàu\nNguyên liệu: thịt ba chỉ, trứng.'), 'not-a-seed'],
])('%s is a problem, and no document', (_, bytes, code) => {
  expect(openBytes('x', bytes)).toMatchObject({
    documents: [],
    problems: [{ code, fileName: 'x' }],
  });
});

test('pasted text that is no seed has its first line as title', () => {
  const text = '\r\n  Mưa lớn ở Hà Nội\r\n\r\nPhố ngập.\r\nXe tắt máy.\r\n';
  const { documents } = openPasted('dán', text);
  expect(documents[0]?.document).toEqual({
    url: '',
    title: 'Mưa lớn ở Hà Nội',
    body: 'Phố ngập.\nXe tắt máy.',
  });
  const { source } = documents[0] as (typeof documents)[0] & object;
  expect(source.text.slice(source.fields.body.span.start, source.fields.body.span.end)).toBe(
    'Phố ngập.\nXe tắt máy.',
  );
});

test('a single pasted line is text without a title, and nothing is no text', () => {
  expect(openPasted('dán', 'Hà Nội mưa.').documents[0]?.document.body).toBe('Hà Nội mưa.');
  expect(openPasted('dán', ' \n').problems[0]?.code).toBe('no-text');
});
