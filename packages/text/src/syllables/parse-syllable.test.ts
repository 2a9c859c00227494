import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeSyllable, listSyllables, parseSyllable, type SyllableFault } from '../index.ts';

const syllables = [...listSyllables()];

/** `t·o·a·n sắc`, as grammars write it. */
function partsOf(text: string): string {
  const { onset, medial, nucleus, coda, tone } = parseSyllable(text);
  return `${onset}·${medial}·${nucleus}·${coda} ${tone}`;
}

describe('parseSyllable', () => {
  it.each([
    ['toán', 't·o·a·n sắc'],
    ['quà', 'qu··a· huyền'],
    ['gì', 'gi··i· huyền'],
    ['gìn', 'gi··i·n huyền'],
    ['giếng', 'gi··iê·ng sắc'],
    ['giường', 'gi··ươ·ng huyền'],
    ['giễu', 'gi··iê·u ngã'],
    ['già', 'gi··a· huyền'],
    ['giữa', 'gi··ưa· ngã'],
    ['mía', 'm··ia· sắc'],
    ['mái', 'm··a·i sắc'],
    ['khuya', 'kh·u·ya· ngang'],
    ['yêu', '··yê·u ngang'],
    ['quyền', 'qu··yê·n huyền'],
    ['quốc', 'qu··ô·c sắc'],
    ['quý', 'qu··y· sắc'],
    ['nguyễn', 'ng·u·yê·n ngã'],
    ['nghiêng', 'ngh··iê·ng ngang'],
    ['khuỷu', 'kh·u·y·u hỏi'],
    ['xoáy', 'x·o·a·y sắc'],
    ['ngoèo', 'ng·o·e·o huyền'],
    ['thuở', 'th·u·ơ· hỏi'],
    ['soóc', 's··oo·c sắc'],
    ['xoong', 'x··oo·ng ngang'],
    ['ừm', '··ư·m huyền'],
    ['ỷ', '··y· hỏi'],
    ['đặng', 'đ··ă·ng nặng'],
  ])('%s is %s', (text, parts) => {
    expect(partsOf(text)).toBe(parts);
    expect(parseSyllable(text).valid).toBe(true);
  });

  it.each<[SyllableFault, readonly string[]]>([
    [
      'no-letters',
      ['', ' ', '1', 'a b', 'hà-nội', 'Кий', 'ña', 'ðá', '😀', '\ud83d', 'a'.repeat(99)],
    ],
    ['several-tones', ['àá', 'tíếng', 'việtnám']],
    [
      'unknown-rime',
      ['đ', 'ă', 'boy', 'neon', 'thu\u1ecdng', 'wiki', 'zalo', 'nguỡi', 'gh', 'quă'],
    ],
    [
      'onset-before-rime',
      ['ce', 'cí', 'ka', 'kông', 'ghà', 'gê', 'ngi', 'nghà', 'nyên', 'iêu', 'coa', 'ciên'],
    ],
    ['tone-before-stop', ['hàt', 'sach', 'lãc', 'bup', 'nhảch']],
    ['tone-placement', ['tóan', 'qúy', 'gía', 'cuả', 'ngươì', 'họat', 'mìêng']],
  ])('says why: %s', (fault, texts) => {
    for (const text of texts) {
      expect(parseSyllable(text), text).toMatchObject({ valid: false, fault });
    }
  });

  it('accepts the old and the new style, any case, and decomposed letters', () => {
    for (const text of ['hòa', 'hoà', 'khỏe', 'khoẻ', 'thúy', 'thuý', 'ủy', 'uỷ']) {
      for (const form of [text, text.toUpperCase(), text.normalize('NFD')]) {
        expect(parseSyllable(form)).toEqual(parseSyllable(text));
        expect(parseSyllable(form).valid).toBe(true);
      }
    }
  });

  it('is total', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { valid, fault } = parseSyllable(text);
        expect(valid).toBe(fault === undefined);
      }),
    );
  });

  it('refuses what is no string', () => {
    expect(() => parseSyllable(7 as unknown as string)).toThrow(TypeError);
  });
});

describe('every syllable of the orthography', () => {
  it('is listed once, and there are as many as rules allow', () => {
    expect(new Set(syllables).size).toBe(syllables.length);
    expect(syllables.length).toBeGreaterThan(15_000);
    expect(syllables.length).toBeLessThan(20_000);
  });

  it('is valid in both styles, both forms and both cases, with the same parts', () => {
    for (const syllable of syllables) {
      const parsed = parseSyllable(syllable);
      if (!parsed.valid) expect(syllable).toBe('valid');
      if (composeSyllable(parsed) !== syllable) expect(composeSyllable(parsed)).toBe(syllable);
      const other = composeSyllable(parsed, 'new').normalize('NFD').toUpperCase();
      expect(parseSyllable(other)).toEqual(parsed);
    }
  });

  it('carries its tone on one letter only', () => {
    for (const syllable of syllables) {
      const marks = syllable.normalize('NFD').match(/[\u0300\u0301\u0303\u0309\u0323]/g) ?? [];
      if (marks.length > 1) expect(syllable).toBe('one tone');
    }
  });
});
