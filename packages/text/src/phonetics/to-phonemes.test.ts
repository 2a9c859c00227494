import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hazardousText } from '../../test/hazards.ts';
import { composeSyllable, listSyllables, parseSyllable } from '../index.ts';
import { type Dialect, stringifyPhonemes, toPhonemes, type ToPhonemesOptions } from './index.ts';

const DIALECTS: readonly Dialect[] = ['north', 'central', 'south'];
const MODES: readonly Required<ToPhonemesOptions>[] = DIALECTS.flatMap((dialect) => [
  { dialect, detail: 'broad' },
  { dialect, detail: 'narrow' },
]);

describe('toPhonemes', () => {
  it('takes sounds apart', () => {
    expect(toPhonemes('Quyển')).toEqual({
      onset: 'k',
      medial: 'w',
      nucleus: 'iə',
      coda: 'n',
      tone: 'hỏi',
      contour: '˧˩˨',
    });
    expect(toPhonemes('bánh', { detail: 'narrow' })).toEqual({
      onset: 'ɓ',
      medial: '',
      nucleus: 'aj',
      coda: 'ŋ̟',
      tone: 'sắc',
      contour: '˨˦',
    });
    expect(toPhonemes('oạch', { dialect: 'south' })).toEqual({
      onset: '',
      medial: 'w',
      nucleus: 'a',
      coda: 't',
      tone: 'nặng',
      contour: '˨˩˨',
    });
  });

  it('names the tone of the dialect', () => {
    expect(DIALECTS.map((dialect) => toPhonemes('ngã', { dialect })?.tone)).toEqual([
      'ngã',
      'hỏi',
      'hỏi',
    ]);
  });

  it('is of the north and broad where nothing is said', () => {
    expect(toPhonemes('sách')).toEqual(toPhonemes('sách', { dialect: 'north', detail: 'broad' }));
    expect(toPhonemes('sách', { dialect: 'south' })).toEqual(
      toPhonemes('sách', { dialect: 'south', detail: 'broad' }),
    );
  });

  it.each(['', ' ', 'xyz', 'Windows', '7', 'a b', 'hà-nội', 'hàt', 'kông', 'ngi', 'àá', '\ud83d'])(
    '%j is no syllable',
    (text) => {
      for (const mode of MODES) expect(toPhonemes(text, mode)).toBeUndefined();
    },
  );

  it.each([
    ['tóan', 'toán'],
    ['qúy', 'quý'],
    ['gìơ', 'giờ'],
  ])('%s is read as %s', (misplaced, written) => {
    for (const mode of MODES) {
      expect(toPhonemes(misplaced, mode)).toEqual(toPhonemes(written, mode));
    }
  });

  it('reads every syllable, whatever its case, form and style', () => {
    for (const [index, syllable] of [...listSyllables()].entries()) {
      const mode = MODES[index % MODES.length] ?? {};
      const other = composeSyllable(parseSyllable(syllable), 'new').normalize('NFD');
      const phonemes = toPhonemes(syllable, mode);
      if (phonemes === undefined || phonemes.nucleus === '') expect(syllable).toBe('read');
      if (JSON.stringify(toPhonemes(other.toUpperCase(), mode)) !== JSON.stringify(phonemes)) {
        expect(toPhonemes(other.toUpperCase(), mode)).toEqual(phonemes);
      }
    }
  });

  it('is total, and gives nothing for what parseSyllable refuses', () => {
    fc.assert(
      fc.property(hazardousText, fc.constantFrom(...MODES), (text, mode) => {
        const { valid, fault } = parseSyllable(text);
        const isRead = valid || fault === 'tone-placement';
        expect(toPhonemes(text, mode) !== undefined).toBe(isRead);
      }),
    );
  });

  it('refuses what is no string, and options with other values', () => {
    expect(() => toPhonemes(7 as unknown as string)).toThrow(TypeError);
    expect(() => toPhonemes('a', { dialect: 'hanoi' as Dialect })).toThrow(
      "dialect must be 'north' or 'central' or 'south', not 'hanoi'",
    );
    expect(() => toPhonemes('a', { dialect: 1 as unknown as Dialect })).toThrow(TypeError);
    expect(() => toPhonemes('a', { detail: 'fine' as 'narrow' })).toThrow(RangeError);
  });
});

describe('stringifyPhonemes', () => {
  it('writes a word in the letters that are documented, the tone at its end', () => {
    const word =
      /^(?:t\u0361ɕ|tʰ|[ptckʈʔɓɗmnɲŋfvszʂʐxɣhlrj])?w?[aeiouəɛɔɨ]ː?ə?[jw]?(?:ŋ\u0361m|k\u0361p\u031a?|[ptkcmnɲŋ]\u031f?\u031a?)?[˥˦˧˨˩]ˀ?[˥˦˧˨˩]+$/;
    for (const [index, syllable] of [...listSyllables()].entries()) {
      const phonemes = toPhonemes(syllable, MODES[index % MODES.length]);
      const written = phonemes ? stringifyPhonemes(phonemes) : '';
      if (!word.test(written)) expect(written).toMatch(word);
      if (written.normalize() !== written) expect(written).toBe(written.normalize());
    }
  });
});
