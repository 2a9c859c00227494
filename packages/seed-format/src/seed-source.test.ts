import { describe, expect, it } from 'vitest';
import { parseSeed } from './parse-seed.ts';
import { readField, toSourceSpan } from './seed-source.ts';

const INPUT =
  '\ufeffhttps://example.vn/1.html\r\n-----\r\nMưa\r\n-----\r\nMột.\r\nHai.\rBa.\nBốn.\r\n-----\r\n';

describe('toSourceSpan', () => {
  const { document, source } = parseSeed(INPUT);

  it.each(['Một.', 'Hai.', 'Ba.', 'Bốn.', '.\nHai', '.\nBa', '.\nBốn', 'Một.\nHai.\nBa.\nBốn.'])(
    'finds %j in the input',
    (part) => {
      const start = document?.body.indexOf(part) ?? -1;
      const span = toSourceSpan(source, { start, end: start + part.length });
      expect(INPUT.slice(span.start, span.end).replace(/\r\n?/g, '\n')).toBe(part);
    },
  );

  it('finds places in every field', () => {
    const url = toSourceSpan(source, { field: 'url', start: 8, end: 18 });
    expect(INPUT.slice(url.start, url.end)).toBe('example.vn');
    const title = toSourceSpan(source, { field: 'title', start: 0, end: 3 });
    expect(INPUT.slice(title.start, title.end)).toBe('Mưa');
  });

  it('throws for a place that the string does not have', () => {
    expect(() => toSourceSpan(source, { start: 0, end: 1000 })).toThrow(RangeError);
    expect(() => toSourceSpan(source, { start: -1, end: 0 })).toThrow(RangeError);
  });
});

describe('readField', () => {
  it('changes nothing where there is no CR', () => {
    expect(readField('Một.\nHai.', { start: 5, end: 14 })).toEqual({
      value: 'Một.\nHai.',
      source: { span: { start: 5, end: 14 }, map: { sourceLength: 9, targetLength: 9, edits: [] } },
    });
  });

  it('maps each line break that it changes', () => {
    const { value, source } = readField('a\r\nb\rc', { start: 0, end: 6 });
    expect(value).toBe('a\nb\nc');
    expect(source.map.edits).toEqual([
      { source: { start: 1, end: 2 }, target: { start: 1, end: 3 } },
      { source: { start: 3, end: 4 }, target: { start: 4, end: 5 } },
    ]);
  });
});
