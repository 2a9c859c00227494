import { describe, expect, it } from 'vitest';
import { decodeInput } from './chunk-decoder.ts';
import { measureParts } from './record-parts.ts';
import { readAll } from './record-reader.ts';

describe('measureParts', () => {
  it('gives the parts without the space around them', () => {
    const text = '\ufeff https://a \n-----\n\tT \n -----\n  B\n C \n-----\n\n E \n';
    const [raw] = readAll(decodeInput(text));
    if (raw === undefined) return expect.fail('no record');
    const { present, fields } = measureParts(raw.taken.text, raw.layout);
    expect(present.map(({ type, span }) => [type, text.slice(span.start, span.end)])).toEqual([
      ['url', 'https://a'],
      ['rule', '-----'],
      ['title', 'T'],
      ['rule', '-----'],
      ['body', 'B\n C'],
      ['rule', '-----'],
      ['extra', 'E'],
    ]);
    expect(fields.title).toEqual(present[2]?.span);
  });

  it.each([
    ['https://a\n', 'title', 10],
    ['https://a\n-----\n', 'title', 16],
    ['https://a\n-----\n-----\n', 'body', 22],
    ['T\n-----\nB\n', 'url', 0],
    ['\n-----\nT\n', 'url', 1],
  ] as const)('of %j gives an empty span where the %s is missed', (text, field, offset) => {
    const [raw] = readAll(decodeInput(text));
    if (raw === undefined) return expect.fail('no record');
    const { fields } = measureParts(raw.taken.text, raw.layout);
    expect(fields[field]).toEqual({ start: offset, end: offset });
  });
});
