import { describe, expect, it } from 'vitest';
import { parseSeeds } from './parse-seeds.ts';
import { stringifySeed } from './stringify-seed.ts';

const URL = 'https://example.vn/1.html';
const RULE = '-'.repeat(17);

describe('stringifySeed', () => {
  it('writes the canonical form', () => {
    expect(stringifySeed({ url: URL, title: 'Mưa', body: 'Một.\nHai.' })).toEqual({
      text: `${URL}\n${RULE}\nMưa\n${RULE}\nMột.\nHai.\n${RULE}\n`,
      diagnostics: [],
    });
  });

  it('writes an empty title and an empty body as empty lines', () => {
    const { text } = stringifySeed({ url: URL, title: '', body: '' });
    expect(text).toBe(`${URL}\n${RULE}\n\n${RULE}\n\n${RULE}\n`);
  });

  it.each([
    ['rules', `-----\n${RULE}\n------`],
    ['rules with blank lines', 'a\n\n-----\n\nb'],
    ['an address and a rule', `${URL}\n-----\nb`],
    ['an address at the end', `a\n${URL}`],
    ['an address after a rule', `-----\n${URL}\na`],
    ['spaces inside', 'a \n \n\tb'],
  ])('carries a body with %s', (_, body) => {
    const document = { url: URL, title: 'Mưa', body };
    const { text } = stringifySeed(document);
    expect(parseSeeds(`${text ?? ''}${text ?? ''}`).documents).toEqual([document, document]);
  });

  it.each([
    [{ url: '' }, ['invalid-address url 0..0']],
    [{ url: `${URL}\n` }, ['invalid-address url 0..26']],
    [{ url: 'https://a b' }, ['invalid-address url 0..11']],
    [{ url: `${URL}?\ud83d` }, ['lone-surrogate url 26..27']],
    [{ title: ' Mưa' }, ['surrounding-space title 0..1']],
    [{ title: 'a\nb\r\nc' }, ['line-break-in-title title 1..2 ×2']],
    [{ title: '\n' }, ['surrounding-space title 0..1', 'line-break-in-title title 0..1']],
    [{ title: '-----' }, ['rule-as-title title 0..5']],
    [{ title: 'a\udc00' }, ['lone-surrogate title 1..2']],
    [{ body: '\n\na \t' }, ['surrounding-space body 0..2 ×2']],
    [{ body: 'a\r\nb\rc' }, ['carriage-return body 1..2 ×2']],
    [{ body: `a\n-----\n${URL}\n-----\nb` }, ['record-in-body body 8..33']],
    [{ body: `a\n-----\n${URL}` }, ['record-in-body body 8..33']],
    [{ body: `a\n -----\n\n \ufeff${URL} \n\n-----` }, []],
    [{ body: `a\n -----\n\n\ufeff ${URL} \n\n-----` }, ['record-in-body body 10..38']],
    [
      { url: 'a', title: ' ', body: '\r' },
      [
        'invalid-address url 0..1',
        'surrounding-space title 0..1',
        'surrounding-space body 0..1',
        'carriage-return body 0..1',
      ],
    ],
  ])('says of %j: %j', (change, expected) => {
    const { text, diagnostics } = stringifySeed({
      url: URL,
      title: 'Mưa',
      body: 'Mưa.',
      ...change,
    });
    expect(
      diagnostics.map(({ code, severity, span, data }) => {
        expect(severity).toBe('error');
        const count = data?.count === undefined ? '' : ` ×${String(data.count)}`;
        return `${code} ${String(data?.field)} ${span.start}..${span.end}${count}`;
      }),
    ).toEqual(expected);
    expect(text === undefined).toBe(expected.length > 0);
  });

  it('throws a TypeError that names what is wrong', () => {
    expect(() => stringifySeed(null as never)).toThrow(
      'expected the document to be an object, got null',
    );
    expect(() => stringifySeed({ url: URL, title: 'a' } as never)).toThrow(
      "expected the document's body to be a string, got undefined",
    );
  });
});
