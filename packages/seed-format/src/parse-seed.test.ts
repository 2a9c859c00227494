import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { parseSeed } from './parse-seed.ts';
import { stringifySeed } from './stringify-seed.ts';

const SEED = readFileSync(new URL('../../../seeds/000_80b3f6d469e22f59.txt', import.meta.url));
const TEXT =
  'https://example.vn/1.html\n-----------------\nMưa\n-----------------\nMưa to.\n-----------------\n';

describe('the real seed', () => {
  it('is the file that was given', () => {
    expect(createHash('sha256').update(SEED).digest('hex')).toBe(
      'b51ff062a9927c74fea40842b9013cdd380d745a441c8e8a71ef33cff65eb552',
    );
  });

  it('is read without any diagnostic, and written as it is', () => {
    const { document, diagnostics, source } = parseSeed(SEED);
    expect(diagnostics).toEqual([]);
    expect(document).toEqual({
      url: 'http://www.vietnamplus.vn/van-phong-trung-uong-dang-lam-tot-cong-tac-tham-muu-cho-lanh-dao/301816.vnp',
      title: 'Văn phòng Trung ương Đảng làm tốt công tác tham mưu cho lãnh đạo',
      body: expect.stringMatching(
        /^Thường trực Ban Bí thư .* \(18\/10\/1930-18\/10\/2015\)\.\/\.$/,
      ) as string,
    });
    expect(source).toMatchObject({ record: 1, line: 1, byteSpan: { start: 0, end: SEED.length } });
    expect(document && stringifySeed(document).text).toBe(SEED.toString());
  });
});

describe('parseSeed', () => {
  it('reads text and bytes alike', () => {
    const { document, diagnostics, source } = parseSeed(TEXT);
    const fromBytes = parseSeed(new TextEncoder().encode(TEXT));
    expect(fromBytes.document).toEqual(document);
    expect(fromBytes.diagnostics).toEqual(diagnostics);
    expect({ ...fromBytes.source, byteSpan: undefined }).toEqual(source);
  });

  it('gives the first of several records, and says that there are more', () => {
    const { document, diagnostics, source } = parseSeed(TEXT + TEXT.replace('Mưa', 'Nắng'));
    expect(document?.title).toBe('Mưa');
    expect(diagnostics).toEqual([
      expect.objectContaining({
        code: 'text-after-closing-rule',
        severity: 'warning',
        span: { start: TEXT.length, end: 2 * TEXT.length + 1 },
        hint: expect.stringContaining('parseSeeds') as string,
      }),
    ]);
    expect(source.text).toHaveLength(2 * TEXT.length + 1);
    expect(source.span.end).toBe(TEXT.length);
  });

  it('gives one diagnostic for text in front of a record', () => {
    const { document, diagnostics } = parseSeed(`Kính gửi\ntòa soạn\n${TEXT}`);
    expect(document).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(['not-a-seed']);
    expect(diagnostics[0]?.hint).toContain('text in front of a record');
  });

  it('keeps the whole text of what is not a seed', () => {
    const text = 'không phải\n'.repeat(1000);
    expect(parseSeed(text).source.text).toBe(text);
  });

  it('takes views into larger memory, wherever they begin and however short they are', () => {
    const bytes = new TextEncoder().encode(TEXT);
    for (let start = 0; start < 9; start++) {
      const memory = new Uint8Array(start + bytes.length);
      memory.set(bytes, start);
      for (const end of [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 15, 16, 17, bytes.length]) {
        const view = memory.subarray(start, start + end);
        expect(parseSeed(view)).toEqual(parseSeed(bytes.slice(0, end)));
      }
    }
  });

  it('takes an array of another realm', () => {
    const bytes: unknown = runInNewContext('Uint8Array.from(codes)', {
      codes: [...new TextEncoder().encode(TEXT)],
    });
    expect(parseSeed(bytes as Uint8Array).document?.title).toBe('Mưa');
  });

  it.each([
    [undefined, 'undefined'],
    [null, 'null'],
    [42, 'a number'],
    [{}, 'Object'],
    [[1, 2], 'Array'],
    [new ArrayBuffer(1), 'ArrayBuffer'],
    [new Uint16Array(1), 'Uint16Array'],
  ])('throws a TypeError for %j', (input, name) => {
    expect(() => parseSeed(input as string)).toThrow(
      new TypeError(`expected the input to be a string or a Uint8Array, got ${name}`),
    );
  });
});
