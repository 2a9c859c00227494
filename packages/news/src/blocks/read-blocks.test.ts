import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthOf, MOST_GROWTH } from '../../test/growth.ts';
import type { PublisherProfile } from '../publishers/publisher-profile.ts';
import { vietnamplus } from '../publishers/vietnamplus.ts';
import { readBlocks } from './read-blocks.ts';

function blocksOf(body: string): readonly string[] {
  return readBlocks(body).blocks.map(
    ({ type, span }) => `${type}: ${body.slice(span.start, span.end)}`,
  );
}

describe('readBlocks', () => {
  it.each([
    [
      'caption, credit, text, end mark',
      'Phố cổ. (Ảnh: Minh Anh/TTXVN) Hà Nội mưa./.',
      [
        'caption: Phố cổ.',
        'credit: (Ảnh: Minh Anh/TTXVN)',
        'paragraph: Hà Nội mưa',
        'end-mark: ./.',
      ],
    ],
    [
      'the credit ends a caption, not a sentence count',
      'Phố cổ. Chụp ngày 2/3. Người bán hàng (trái). (Nguồn: TTXVN) Hà Nội mưa.',
      [
        'caption: Phố cổ. Chụp ngày 2/3. Người bán hàng (trái).',
        'credit: (Nguồn: TTXVN)',
        'paragraph: Hà Nội mưa.',
      ],
    ],
    [
      'two captions',
      'Phố cổ (Ảnh: AFP/TTXVN) Hồ Gươm (Ảnh: Minh Anh) Hà Nội mưa.',
      [
        'caption: Phố cổ',
        'credit: (Ảnh: AFP/TTXVN)',
        'caption: Hồ Gươm',
        'credit: (Ảnh: Minh Anh)',
        'paragraph: Hà Nội mưa.',
      ],
    ],
    [
      'a credit without a caption',
      '(Ảnh: TTXVN) Hà Nội mưa.',
      ['credit: (Ảnh: TTXVN)', 'paragraph: Hà Nội mưa.'],
    ],
    [
      'lines are paragraphs, blank ones are not',
      'Phố cổ. (Ảnh: TTXVN)\nHà Nội mưa.\n\n  Đường ngập.  \n./.',
      [
        'caption: Phố cổ.',
        'credit: (Ảnh: TTXVN)',
        'paragraph: Hà Nội mưa.',
        'paragraph: Đường ngập.',
        'end-mark: ./.',
      ],
    ],
    [
      'an end mark with its agencies',
      'Hà Nội mưa./. (TTXVN/Vietnam+)',
      ['paragraph: Hà Nội mưa', 'end-mark: ./. (TTXVN/Vietnam+)'],
    ],
    ['agencies alone', 'Hà Nội mưa. (TTXVN)', ['paragraph: Hà Nội mưa.', 'end-mark: (TTXVN)']],
    [
      'a last bracket that names no agency',
      'Hà Nội mưa (khóa XI)',
      ['paragraph: Hà Nội mưa (khóa XI)'],
    ],
    [
      'a text that only credits its source has no caption',
      'Hà Nội mưa to. (Nguồn: Bộ Y tế)',
      ['paragraph: Hà Nội mưa to. (Nguồn: Bộ Y tế)'],
    ],
    [
      'a credit far into the text ends no caption in front, but that of the sentence before it',
      `${'Hà Nội mưa to. '.repeat(60)}Phố. (Ảnh: TTXVN) Hết.`,
      [
        `paragraph: ${'Hà Nội mưa to. '.repeat(60).trim()}`,
        'caption: Phố.',
        'credit: (Ảnh: TTXVN)',
        'paragraph: Hết.',
      ],
    ],
    ['only an end mark', './.', ['end-mark: ./.']],
    ['nothing', '', []],
    ['only white space', ' \n ', []],
  ])('%s', (_, body, expected) => {
    expect(blocksOf(body)).toEqual(expected);
    expect(blocksOf(body.normalize('NFD'))).toEqual(
      expected.map((block) => block.normalize('NFD')),
    );
  });

  it('says which parts it looked for in vain', () => {
    const codes = (body: string): readonly string[] =>
      readBlocks(body).diagnostics.map(({ code }) => code);
    expect(codes('Hà Nội mưa.')).toEqual(['no-caption', 'no-end-mark']);
    expect(codes('Phố. (Ảnh: TTXVN) Mưa./.')).toEqual([]);
    expect(codes(' ')).toEqual(['empty-body']);
  });

  it('keeps the agencies of a picture apart from those of the text', () => {
    const { agencies, media } = readBlocks('Phố. (Ảnh: AFP) Mưa./. (TTXVN)');
    expect(agencies.map(({ key }) => key)).toEqual(['ttxvn']);
    expect(media[0]?.credit?.agencies?.map(({ text }) => text)).toEqual(['AFP']);
  });

  it('names each agency of the text once, and the publisher not among them', () => {
    const body = 'Hà Nội (TTXVN) - Mưa./. (TTXVN/Vietnam+)';
    const keysOf = (publisher?: PublisherProfile): readonly (string | undefined)[] =>
      readBlocks(body, publisher && { publisher }).agencies.map(({ key }) => key);
    expect(keysOf()).toEqual(['ttxvn', 'vietnamplus']);
    expect(keysOf(vietnamplus)).toEqual(['ttxvn']);
  });

  it('loses no letter, orders its blocks and never overlaps them, whatever the body', () => {
    const piece = fc.constantFrom(
      ...['(Ảnh: ', '(', ')', '/', '– Ảnh: ', 'Ảnh: ', '©', 'TTXVN', 'Minh Anh', 'NAM TRẦN', 'BNG'],
      ...['./.', '/.', '. ', ' - ', '\n', ' ', 'mưa', 'Sáng 13/1', 'é', '😀', '\ud83d', '\0', '“'],
      ...[
        '[',
        ']',
        '[Xem thêm: ',
        '>> ',
        'Theo ',
        'Bài và ảnh: ',
        '(Dân trí) - ',
        'Hà Nội (',
        'và',
      ],
      ...['cung cấp', 'phát', 'Tư liệu', '\u0301', '\u2028', '1. ', 'Nguồn: ', ':', ','],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const body = pieces.join('');
        let last = 0;
        for (const { span } of readBlocks(body).blocks) {
          expect(body.slice(last, span.start).trim()).toBe('');
          expect(span.end).toBeGreaterThan(span.start);
          last = span.end;
        }
        expect(body.slice(last).trim()).toBe('');
      }),
    );
  });

  it.each([
    ...[
      '(',
      '(Ảnh: ',
      ' – Ảnh: ',
      ' ©',
      ' Ảnh: Minh Anh ',
      '[',
      '>> ',
      ' - ',
      '. (Ảnh: TTXVN) ',
      'A ',
    ],
    ...[
      'Minh Anh\n',
      '(Ảnh: A) ',
      './. ',
      'Ảnh: Minh Anh\n',
      '[Xem thêm: ',
      '“',
      ' ',
      'a/',
      '/',
      ':',
    ],
  ])('takes time in proportion to the length: %o', (unit) => {
    expect(growthOf(unit, readBlocks)).toBeLessThan(MOST_GROWTH);
  });
});
