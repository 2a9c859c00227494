import { describe, expect, it } from 'vitest';
import { readDocumentLine } from './document-line.ts';

const document = { url: 'https://bao.example/1', title: 'Mưa', body: 'Trời mưa.' };

describe('readDocumentLine', () => {
  it.each([
    ['the bare document', document, { document }],
    [
      'with its source',
      { ...document, source: { file: 'a.txt', record: 2 }, diagnostics: [] },
      { document, source: { file: 'a.txt', record: 2 } },
    ],
    ['with a source of another form', { ...document, source: 'a.txt' }, { document }],
    [
      'with a record that is no number',
      { ...document, source: { file: 'a', record: 0 } },
      { document },
    ],
  ])('reads %s', (_, value, expected) => {
    expect(readDocumentLine(JSON.stringify(value))).toEqual(expected);
  });

  it.each([
    ['', /^not JSON/],
    ['{"url":', /^not JSON/],
    ['null', /^expected an object/],
    ['[]', /^expected an object/],
    ['"text"', /^expected an object/],
    ['{}', /^expected url to be a string, got undefined$/],
    ['{"url":"","title":null,"body":""}', /^expected title to be a string, got null$/],
    ['{"url":"","title":"","body":7}', /^expected body to be a string, got number$/],
  ])('refuses %s', (line, reason) => {
    const read = readDocumentLine(line);
    expect('error' in read ? read.error : '').toMatch(reason);
  });
});
