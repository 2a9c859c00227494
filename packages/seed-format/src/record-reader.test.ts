import { describe, expect, it } from 'vitest';
import { decodeInput } from './chunk-decoder.ts';
import { createRecordReader, readAll, readFirst } from './record-reader.ts';

const RECORD = 'https://a\n-----\nT\n-----\nB\n-----\n';

describe('createRecordReader', () => {
  it('gives a record once the next one has begun, and the last one at the end', () => {
    const reader = createRecordReader();
    reader.note(decodeInput(`${RECORD}${RECORD}`));
    reader.push(RECORD);
    expect(reader.next()).toBeUndefined();
    reader.push('https://a\n');
    expect(reader.next()).toBeUndefined();
    reader.push(RECORD.slice('https://a\n'.length));
    expect(reader.next()).toMatchObject({ number: 1, taken: { text: RECORD } });
    expect(reader.next()).toBeUndefined();
    expect(reader.finish()).toMatchObject({
      number: 2,
      layout: { start: RECORD.length, end: 2 * RECORD.length, line: 7 },
      taken: { text: RECORD },
    });
  });

  it('forgets text that is not a seed, and nothing else', () => {
    const text = `${'a b\n'.repeat(1000)}https://a\n`;
    const reader = createRecordReader();
    reader.note(decodeInput(text));
    reader.push(text);
    reader.next();
    reader.forget();
    reader.note(decodeInput('-----\nT\n'));
    reader.push('-----\nT\n');
    expect(reader.next()?.taken.text).toBe(text.slice(0, 1024));
    reader.forget();
    expect(reader.finish().taken.text).toBe('https://a\n-----\nT\n');
  });
});

describe('readFirst and readAll', () => {
  it('give the first of the records, and all of them', () => {
    const input = decodeInput(RECORD.repeat(3));
    expect(readAll(input).map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(readFirst(input)).toEqual(readAll(input)[0]);
  });

  it('give one record for an empty input', () => {
    expect(readAll(decodeInput('')).map(({ layout }) => layout.type)).toEqual(['unknown']);
  });
});
