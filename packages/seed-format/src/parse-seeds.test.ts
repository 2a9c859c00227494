import { describe, expect, it } from 'vitest';
import { parseSeeds } from './parse-seeds.ts';
import { stringifySeed } from './stringify-seed.ts';

const DOCUMENTS = ['Mưa', 'Nắng', 'Gió'].map((title, index) => ({
  url: `https://example.vn/${index}.html`,
  title,
  body: `${title} ở Hà Nội.\n-----\nHết.`,
}));

describe('parseSeeds', () => {
  it('gives every record with its place', () => {
    const text = DOCUMENTS.map((document) => stringifySeed(document).text ?? '').join('\n');
    const bytes = new TextEncoder().encode(text);
    const { documents, diagnostics, records } = parseSeeds(bytes);
    expect(documents).toEqual(DOCUMENTS);
    expect(diagnostics.map(({ code }) => code)).toEqual(['blank-line', 'blank-line']);
    expect(records.map(({ source }) => [source.record, source.line])).toEqual([
      [1, 1],
      [2, 10],
      [3, 19],
    ]);
    for (const { source, document } of records) {
      const { start, end } = source.byteSpan ?? { start: 0, end: 0 };
      expect(new TextDecoder().decode(bytes.subarray(start, end))).toBe(source.text);
      expect(source.text).toContain(document?.body);
    }
  });

  it('goes on after what is not a seed', () => {
    const text = stringifySeed(DOCUMENTS[0] ?? { url: '', title: '', body: '' }).text ?? '';
    const { documents, records } = parseSeeds(`một\nhai\n${text}`);
    expect(documents).toEqual([DOCUMENTS[0]]);
    expect(records.map(({ document }) => document?.title)).toEqual([undefined, 'Mưa']);
  });

  it('has one record, without a document, for an empty input', () => {
    const { documents, diagnostics, records } = parseSeeds('');
    expect(documents).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['not-a-seed']);
    expect(records).toHaveLength(1);
  });

  it('throws a TypeError for anything but text and bytes', () => {
    expect(() => parseSeeds(7 as unknown as string)).toThrow(TypeError);
  });
});
