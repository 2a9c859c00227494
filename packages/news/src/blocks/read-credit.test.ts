import type { Credit } from '@quocngu/article';
import { describe, expect, it } from 'vitest';
import { readCredit } from './read-credit.ts';

/** What a credit says, without spans; each excerpt is first read back from the text. */
function read(text: string): unknown {
  const credit = readCredit(text, { start: 0, end: text.length });
  if (credit === undefined) return undefined;
  const { kind, photographers, agencies, providers, notes } = credit;
  for (const part of [
    kind,
    ...(photographers ?? []),
    ...(agencies ?? []),
    ...(providers ?? []),
    ...(notes ?? []),
  ]) {
    if (part !== undefined) expect(text.slice(part.span.start, part.span.end)).toBe(part.text);
  }
  const texts = (values: Credit['agencies']): readonly string[] | undefined =>
    values?.map((value) => value.text);
  return JSON.parse(
    JSON.stringify({
      kind: kind?.value,
      by: texts(photographers),
      agency: texts(agencies),
      from: texts(providers),
      notes: notes?.map(({ value }) => value),
    }),
  );
}

describe('readCredit', () => {
  it.each([
    ['(Ảnh: Minh Anh/TTXVN)', { kind: 'photo', by: ['Minh Anh'], agency: ['TTXVN'] }],
    ['( Ảnh: AFP/TTXVN)', { kind: 'photo', agency: ['AFP', 'TTXVN'] }],
    [
      '(Ảnh: Tư liệu/TTXVN phát)',
      { kind: 'photo', agency: ['TTXVN'], notes: ['archive', 'distributed'] },
    ],
    ['(Ảnh: TTXVN phát)', { kind: 'photo', agency: ['TTXVN'], notes: ['distributed'] }],
    ['(ảnh Minh Anh/TTXVN)', { kind: 'photo', by: ['Minh Anh'], agency: ['TTXVN'] }],
    ['(Ảnh Minh Anh)', { kind: 'photo', by: ['Minh Anh'] }],
    ['(Nguồn: TTXVN)', { kind: 'source', agency: ['TTXVN'] }],
    ['(Nguồn: Bộ Y tế)', { kind: 'source', from: ['Bộ Y tế'] }],
    ['(Ảnh: Bệnh viện cung cấp)', { kind: 'photo', from: ['Bệnh viện'], notes: ['provided'] }],
    ['(Ảnh: minh họa)', { kind: 'photo', notes: ['illustration'] }],
    ['(ẢNH: MINH ANH/TTXVN)', { kind: 'photo', by: ['MINH ANH'], agency: ['TTXVN'] }],
    ['(Ảnh : Minh Anh / Vietnam+ )', { kind: 'photo', by: ['Minh Anh'], agency: ['Vietnam+'] }],
    ['(Nguồn ảnh: Reuters)', { kind: 'photo', agency: ['Reuters'] }],
    ['(Đồ họa: TTXVN)', { kind: 'graphic', agency: ['TTXVN'] }],
    ['(Video: Minh Anh/TTXVN)', { kind: 'video', by: ['Minh Anh'], agency: ['TTXVN'] }],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
    const decomposed = text.normalize('NFD');
    expect(JSON.stringify(read(decomposed)).normalize('NFC')).toBe(JSON.stringify(expected));
  });

  it.each([
    '(TTXVN)',
    '(ảnh trên)',
    '(ảnh)',
    '(Ảnh:)',
    '(Ảnh: / )',
    '(khóa XI)',
    '(nguồn tin riêng)',
    '(18/10/1930-18/10/2015)',
    '()',
    '(: Minh Anh)',
  ])('is no credit: %s', (text) => {
    expect(read(text)).toBeUndefined();
  });
});
