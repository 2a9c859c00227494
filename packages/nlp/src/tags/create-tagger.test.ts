import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthOf, hazardousText } from '../../../text/test/hazards.ts';
import { readShippedTagModel } from '../../test/tag-model.ts';
import { createTagger, type Tagger } from './create-tagger.ts';
import { LONGEST_SENTENCE } from './tag-sentence.ts';
import { UNIVERSAL_TAGS, type UniversalTag } from './universal-tag.ts';
import { MOST_FORMS } from './word-memory.ts';

const bytes = readShippedTagModel();
const tagger = createTagger(bytes);

/** Tags words that stand apart by spaces, and gives them as the command line does. */
function show(text: string, use: Tagger = tagger): string {
  const forms = text.split(' ');
  return use
    .tagForms(forms)
    .map((tag, index) => `${forms[index] ?? ''}/${tag}`)
    .join(' ');
}

/** The words of a sentence that is written with tags. */
function withoutTags(text: string): string {
  return text.replaceAll(/\/[A-Z]+/g, '');
}

const SENTENCES = [
  'Hà_Nội/PROPN cấm/VERB xe_máy/NOUN ./PUNCT',
  'Học_sinh/NOUN Hà_Nội/PROPN được/AUX nghỉ/VERB Tết/NOUN hai/NUM tuần/NOUN ./PUNCT',
  'Bác_sĩ/NOUN đang/ADV điều_trị/VERB bệnh_nhân/NOUN tại/ADP bệnh_viện/NOUN ./PUNCT',
  'Giá/NOUN vàng/NOUN tăng/VERB mạnh/ADJ trong/ADP ngày/NOUN hôm_nay/NOUN ./PUNCT',
  'Việt_Nam/PROPN và/CCONJ Nhật_Bản/PROPN hợp_tác/VERB phát_triển/VERB nông_nghiệp/NOUN ./PUNCT',
  'Cô_giáo/NOUN dặn_dò/VERB học_sinh/NOUN rất/ADV cẩn_thận/ADJ ./PUNCT',
  'Những/DET ngôi/NOUN nhà/NOUN cũ/ADJ của/ADP họ/PRON đã/ADV bị/AUX phá/VERB ./PUNCT',
  'Ông/NOUN Nguyễn_Văn_An/PROPN ,/PUNCT giám_đốc/NOUN công_ty/NOUN ,/PUNCT từ_chối/VERB trả_lời/VERB ./PUNCT',
  'Tôi/PRON không/ADV gặp/VERB anh/NOUN ấy/PRON ./PUNCT',
];

describe('tagForms', () => {
  it.each(SENTENCES)('finds %s', (expected) => {
    const text = withoutTags(expected);
    expect(show(text)).toBe(expected);
    expect(show(text.normalize('NFD')).normalize('NFC')).toBe(expected);
  });

  it.each([
    ['https://example.vn/a', 'SYM'],
    ['toa.soan@example.com', 'SYM'],
    ['😀', 'SYM'],
    ['+', 'SYM'],
    ['.', 'PUNCT'],
    ['”', 'PUNCT'],
    ['13/1', 'NUM'],
    ['1.234,5', 'NUM'],
    ['10 triệu', 'NUM'],
    ['hai mươi', 'NUM'],
    ['', 'X'],
    [' ', 'X'],
  ])('tags %j as %s', (form, tag) => {
    expect(tagger.tagForms(['có', form])).toEqual(['VERB', tag]);
  });

  it('gives one answer for both styles of tones, for spaces and underscores', () => {
    const forms = ['Hai', 'nước', 'ký kết', 'hòa ước', 'khỏe mạnh'];
    const others = ['Hai', 'nước', 'ký_kết', 'hoà  ước', 'khoẻ\u00a0mạnh'];
    expect(tagger.tagForms(others)).toEqual(tagger.tagForms(forms));
  });

  it('does not take a headline for names', () => {
    const expected =
      'GIÁ/NOUN VÀNG/NOUN TĂNG/VERB MẠNH/ADJ TRONG/ADP NGÀY/NOUN HÔM_NAY/NOUN ./PUNCT';
    expect(show(withoutTags(expected))).toBe(expected);
  });

  it('tags the same words in the same way, whatever was tagged before', () => {
    const text = withoutTags(SENTENCES[0] ?? '');
    show('Đi ! " : -');
    expect(show(text)).toBe(SENTENCES[0]);
    expect(createTagger(bytes).tagForms(text.split(' '))).toEqual(tagger.tagForms(text.split(' ')));
  });

  it('tags them the same again when more words have come by than it remembers', () => {
    const well = createTagger(bytes);
    const texts = [
      ...SENTENCES.map(withoutTags),
      'HÀ_NỘI CẤM XE_MÁY TỪ NGÀY MAI',
      '“ Đi ! ” Lan nói',
    ];
    const tags = (): readonly string[] => texts.map((text) => show(text, well));
    const first = tags();
    for (let round = 0; round < 2; round++) {
      const many = Array.from({ length: MOST_FORMS }, (_, index) => `từ ${round * 5000 + index}`);
      well.tagForms(many);
      expect(tags()).toEqual(first);
    }
    expect(texts.map((text) => show(text, createTagger(bytes)))).toEqual(first);
  });

  it('finds sentences by itself', () => {
    const forms = SENTENCES.map((sentence) => withoutTags(sentence).split(' '));
    expect(tagger.tagForms(forms.flat())).toEqual(forms.flatMap((part) => tagger.tagForms(part)));
  });

  it('gives a tag for each of any strings', () => {
    fc.assert(
      fc.property(fc.array(hazardousText, { maxLength: 20 }), (forms) => {
        const tags = tagger.tagForms(forms);
        expect(tags).toHaveLength(forms.length);
        for (const tag of tags) expect(UNIVERSAL_TAGS).toContain(tag);
        expect(tagger.tagForms(forms.map((form) => form.normalize('NFD')))).toEqual(
          tagger.tagForms(forms.map((form) => form.normalize('NFC'))),
        );
      }),
      { numRuns: 200 },
    );
    expect(tagger.tagForms([])).toEqual([]);
  });

  it('takes sentences without an end, in linear time', () => {
    const count = LONGEST_SENTENCE * 3 + 1;
    expect(tagger.tagForms(new Array<string>(count).fill('nhà'))).toHaveLength(count);
    for (const word of ['nhà ', 'A ', '. ', '\ud800 ']) {
      const growth = growthOf(
        (size) => word.repeat(size),
        (text) => tagger.tagForms(text.split(' ')),
      );
      expect(growth).toBeLessThan(2.5);
    }
  });
});

describe('tag', () => {
  it('gives the words back with all that they came with', () => {
    const words = Object.freeze([
      Object.freeze({ text: 'Hà Nội', start: 0, end: 6, extra: true }),
      Object.freeze({ text: 'cấm', start: 7, end: 10, extra: false }),
    ]);
    expect(tagger.tag(words)).toEqual([
      { text: 'Hà Nội', start: 0, end: 6, extra: true, upos: 'PROPN' },
      { text: 'cấm', start: 7, end: 10, extra: false, upos: 'VERB' },
    ]);
    expect(tagger.tag([])).toEqual([]);
  });
});

describe('words of one’s own', () => {
  const own = createTagger(bytes, { words: { 'trí tuệ nhân tạo': 'NOUN', chạy: 'NOUN' } });

  it('always have their tags, in any spelling', () => {
    expect(show('Nó chạy', own)).toBe('Nó/PRON chạy/NOUN');
    expect(show('TRÍ_TUỆ_NHÂN_TẠO chay', own).split(' ')[0]).toBe('TRÍ_TUỆ_NHÂN_TẠO/NOUN');
    expect(show('Nó cha\u0323y', own)).toBe('Nó/PRON cha\u0323y/NOUN');
    expect(show('chạy '.repeat(300).trim(), own)).not.toMatch(/VERB/);
  });

  it('change what stands around them, not the tagger of others', () => {
    expect(show('Nó chạy')).toBe('Nó/PRON chạy/VERB');
  });
});

describe('mistakes of the program', () => {
  it.each([
    [
      () => tagger.tagForms('Hà Nội' as unknown as string[]),
      "forms must be an array, not 'Hà Nội'",
    ],
    [() => tagger.tagForms([1] as unknown as string[]), 'forms[0] must be a string, not 1'],
    [() => tagger.tag([null] as never), 'text of words[0] must be a string, not undefined'],
    [() => tagger.tag(['nhà'] as never), 'text of words[0] must be a string, not undefined'],
    [() => tagger.tag(undefined as never), 'words must be an array, not undefined'],
    [
      () => createTagger(bytes, { words: 'nhà' as never }),
      "words must be an object of tags, not 'nhà'",
    ],
    [() => createTagger(bytes, { words: { nhà: 1 as never } }), "tag of 'nhà' must be 'ADJ' or"],
  ])('throw a TypeError: %s', (call, message) => {
    expect(call).toThrow(TypeError);
    expect(call).toThrow(message);
  });

  it('throw a RangeError for a tag that there is not', () => {
    const words = { nhà: 'N' as UniversalTag };
    expect(() => createTagger(bytes, { words })).toThrow(RangeError);
  });

  it('throw for what is no model of tags', () => {
    expect(() => createTagger(bytes.subarray(0, 1000))).toThrow('expected');
    expect(() => createTagger(new Uint8Array(0))).toThrow("expected it to begin with 'QNLM'");
  });
});
