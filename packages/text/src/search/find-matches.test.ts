import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthOf, hazardousText } from '../../test/hazards.ts';
import { foldMarks } from '../fold/fold-marks.ts';
import { composeSyllable } from '../syllables/compose-syllable.ts';
import { listSyllables } from '../syllables/list-syllables.ts';
import { parseSyllable } from '../syllables/parse-syllable.ts';
import { createMatcher, type CreateMatcherOptions } from './create-matcher.ts';
import { findMatches } from './find-matches.ts';
import { isSearchMatch } from './is-search-match.ts';
import type { MarkSensitivity } from './key-form.ts';
import { matchesQuery } from './matches-query.ts';
import { toSearchKeys } from './to-search-keys.ts';

/** What was found, as text; `=` in front where it agrees in all marks. */
function show(
  text: string,
  query: string | readonly string[],
  options: CreateMatcherOptions = {},
): readonly string[] {
  return findMatches(text, query, options).map(
    ({ start, end, isExact }) => (isExact ? '=' : '') + text.slice(start, end),
  );
}

describe('marks', () => {
  const text = 'dang đang Đảng đăng Dáng';
  it.each<[string, MarkSensitivity, readonly string[]]>([
    ['dang', 'letter', ['=dang', 'đang', 'Đảng', 'đăng', 'Dáng']],
    ['đang', 'letter', ['=đang', 'Đảng', 'đăng']],
    ['đảng', 'letter', ['=Đảng']],
    ['dáng', 'letter', ['=Dáng']],
    ['đàng', 'letter', []],
    ['dang', 'syllable', ['=dang', 'đang', 'Đảng', 'đăng', 'Dáng']],
    ['đang', 'syllable', ['=đang']],
    ['dang', 'exact', ['=dang']],
    ['ĐẢNG', 'exact', ['=Đảng']],
    ['dang', 'ignore', ['=dang', 'đang', 'Đảng', 'đăng', 'Dáng']],
    ['đảng', 'ignore', ['dang', 'đang', '=Đảng', 'đăng', 'Dáng']],
  ])('%s, %s', (query, marks, found) => {
    expect(show(text, query, { marks })).toEqual(found);
    expect(show(text.normalize('NFD'), query.normalize('NFD'), { marks })).toEqual(
      found.map((each) => each.normalize('NFD')),
    );
  });

  it('asks for each marked letter by itself, and leaves the others open', () => {
    expect(show('đường đương dường', 'dường')).toEqual(['đường', '=dường']);
    expect(show('tiếng tiêng tieng', 'tiêng')).toEqual(['=tiêng']);
    expect(show('bàn bần bằn ban', 'bàn')).toEqual(['=bàn']);
    expect(show('Łódź', 'Łodz')).toEqual(['Łódź']);
    expect(show('Кий', 'кии')).toEqual([]);
  });

  it('finds every syllable by itself, and by itself without marks', () => {
    const wrong: string[] = [];
    for (const syllable of listSyllables()) {
      const [key, plain] = toSearchKeys(`${syllable} ${foldMarks(syllable)}`);
      if (key === undefined || plain === undefined) throw new Error(syllable);
      const isMarked = plain.exact !== key.exact;
      for (const marks of ['letter', 'syllable', 'exact', 'ignore'] as const) {
        const finds = isSearchMatch(key, key, { marks });
        const isFoundPlain = isSearchMatch(plain, key, { marks });
        const findsPlain = isSearchMatch(key, plain, { marks });
        const isRight =
          finds &&
          isFoundPlain === (marks !== 'exact' || !isMarked) &&
          findsPlain === (marks === 'ignore' || !isMarked);
        if (!isRight) wrong.push(`${syllable}, ${marks}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('is the asymmetric search of UTS #10: letter by letter, over all tones and shapes', () => {
    const vowels = Array.from('aăâàằầảẳẩãẵẫáắấạặậ');
    const agree = (left: string, right: string): boolean =>
      left === right || left === foldMarks(left);
    for (const onset of ['d', 'đ']) {
      for (const other of ['d', 'đ']) {
        for (const left of vowels) {
          for (const right of vowels) {
            const isSame = agree(onset, other) && agree(left, right);
            expect(matchesQuery(`${other}${right}n`, `${onset}${left}n`)).toBe(isSame);
          }
        }
      }
    }
  });
});

describe('spelling', () => {
  it.each([
    ['nước Mỹ', 'mĩ', ['=Mỹ']],
    ['nước Mỹ', 'nuoc mi', ['nước Mỹ']],
    ['hoà bình', 'HÒA BÌNH', ['=hoà bình']],
    ['quí khách', 'quý', ['=quí']],
    ['\u00d0à Nẵng', 'đà nẵng', ['=\u00d0à Nẵng']],
    ['Myanmar', 'mi', []],
  ])('%s, %s', (text, query, found) => {
    expect(show(text, query)).toEqual(found);
  });

  it('can be told to keep i and y apart', () => {
    expect(show('Mỹ Mĩ', 'mỹ', { variants: 'keep' })).toEqual(['=Mỹ']);
  });
});

describe('phrases', () => {
  it.each<[string, string | readonly string[], CreateMatcherOptions, readonly string[]]>([
    ['kinh tế-xã hội', 'kinh tế xã hội', {}, ['=kinh tế-xã hội']],
    ['kinh tế, xã hội', 'te xa', {}, ['tế, xã']],
    ['kinh tế-xã hội', 'kinh tế xã', { punctuation: 'keep' }, []],
    ['kinh tế - xã hội', 'kinh tế-xã', { punctuation: 'keep' }, ['=kinh tế - xã']],
    ['Hà\n Nội', 'hà nội', { punctuation: 'keep' }, ['=Hà\n Nội']],
    ['TP.HCM, TP. HCM, TP HCM', 'tp.hcm', {}, ['=TP.HCM', '=TP. HCM', '=TP HCM']],
    ['ngày 13/1', '13/1', {}, ['=13/1']],
    ['Hà Hà Nội', 'ha noi', {}, ['Hà Nội']],
    ['ba ba ba', 'ba ba', {}, ['=ba ba']],
    ['Hà', 'hà nội', {}, []],
    ['Hà Nội', '“Hà Nội”!', {}, ['=Hà Nội']],
    ['mưa to, gió giật', ['gió', 'mưa to', 'mưa'], {}, ['=mưa to', '=gió']],
    ['Hà Nội Bài', ['hà nội', 'nội bài'], {}, ['=Hà Nội']],
    ['Hà Nội', '', {}, []],
    ['Hà Nội', '😀', {}, []],
    ['Hà Nội', [], {}, []],
    ['Hà Nội', ['', 'nội'], {}, ['=Nội']],
    ['👩\u200d🌾 Huế', 'hue', {}, ['Huế']],
  ])('%j, %j, %j', (text, query, options, found) => {
    expect(show(text, query, options)).toEqual(found);
    expect(createMatcher(query, options).matches(text)).toBe(found.length > 0);
  });

  it('matches where every phrase is found', () => {
    expect(matchesQuery('mưa to, gió giật', ['gió', 'mưa'])).toBe(true);
    expect(matchesQuery('mưa to', ['gió', 'mưa'])).toBe(false);
    expect(matchesQuery('mưa to', [])).toBe(false);
    expect(matchesQuery('Hà Nội Bài', ['hà nội', 'nội bài'])).toBe(true);
  });
});

describe('the start of a word', () => {
  it.each([
    ['Tiếng Việt', 'tie', ['Tiế']],
    ['Tiếng Việt', 'tiếng v', ['=Tiếng V']],
    ['Tiếng Việt', 'ti ', []],
    ['Tiếng Việt', 'ti viet', []],
    ['Tiếng Việt', 'tién', []],
    ['hoàn hòa', 'hoà', ['=hoà', '=hòa']],
    ['hoàn hòa', 'hòa', ['=hoà', '=hòa']],
    ['thuý thuýt', 'thúy', ['=thuý', '=thuý']],
    ['Myanmar, Mỹ', 'my', ['=My', 'Mỹ']],
    ['Myanmar, Mỹ', 'mỹ', ['=Mỹ']],
    ['hợp\u00adtác', 'hopt', ['hợp\u00adt']],
    ['2015', '20', ['=20']],
    ['đường', 'đ', ['=đ']],
    ['đường', 'd', ['đ']],
  ])('%j, %j', (text, query, found) => {
    expect(show(text, query, { prefix: true })).toEqual(found);
    const decomposed = show(text.normalize('NFD'), query.normalize('NFD'), { prefix: true });
    expect(decomposed).toEqual(found.map((each) => each.normalize('NFD')));
  });

  it('finds every syllable by each of its beginnings, in both styles, with marks and without', () => {
    const wrong: string[] = [];
    const options = { prefix: true, variants: 'keep' } as const;
    let count = 0;
    for (const syllable of listSyllables()) {
      if (count++ % 11 !== 0) continue;
      for (const style of ['old', 'new'] as const) {
        const written = composeSyllable(parseSyllable(syllable), style);
        for (let end = 1; end <= written.length; end++) {
          const start = written.slice(0, end);
          const isFound = matchesQuery(syllable, foldMarks(start), options);
          if (!isFound || !matchesQuery(syllable, start, options)) wrong.push(start);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('laws', () => {
  it('finds stretches that begin and end with whole letters, in order', () => {
    const options = fc.record({
      prefix: fc.boolean(),
      marks: fc.constantFrom<MarkSensitivity>('letter', 'syllable', 'exact', 'ignore'),
      punctuation: fc.constantFrom('ignore' as const, 'keep' as const),
    });
    fc.assert(
      fc.property(hazardousText, hazardousText, options, (text, query, settings) => {
        let from = 0;
        for (const { start, end } of findMatches(text + query, query, settings)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          expect((text + query).slice(end)).not.toMatch(/^\p{M}/u);
          from = end;
        }
        const hasKey = toSearchKeys(query).length > 0;
        expect(matchesQuery(`. ${query} .`, query, settings)).toBe(hasKey);
        expect(matchesQuery(query, query.normalize('NFD'), settings)).toBe(hasKey);
        const composed = show(text.normalize('NFC'), query, settings);
        const decomposed = show(text.normalize('NFD'), query, settings);
        expect(decomposed.map((each) => each.normalize())).toEqual(
          composed.map((each) => each.normalize()),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('finds with fewer marks all that it finds with more', () => {
    fc.assert(
      fc.property(hazardousText, hazardousText, (text, query) => {
        const whole = `${text} ${query}`;
        if (matchesQuery(whole, query)) {
          expect(matchesQuery(whole, foldMarks(query))).toBe(true);
          expect(matchesQuery(whole, query, { marks: 'ignore' })).toBe(true);
        }
        if (matchesQuery(whole, query, { marks: 'exact' })) {
          expect(matchesQuery(whole, query, { marks: 'syllable' })).toBe(true);
        }
      }),
    );
  });

  it.each(['a ', 'a', 'đường ', '😀', 'a.', '\u0301'])('work grows with length: %s', (piece) => {
    const find = (text: string): unknown => findMatches(text, 'a a a đ', { prefix: true });
    expect(growthOf((size) => piece.repeat(size), find)).toBeLessThan(2.2);
  });
});

it.each<[unknown, unknown, unknown, Error]>([
  [1, 'a', {}, new TypeError('text must be a string, not number')],
  ['a', 1, {}, new TypeError('query must be a string or an array of strings, not number')],
  ['a', ['a', null], {}, new TypeError('query must be a string or an array of strings, not null')],
  ['a', 'a', { prefix: 1 }, new TypeError('prefix must be true or false, not 1')],
  [
    'a',
    'a',
    { marks: 'tone' },
    new RangeError("marks must be 'letter' or 'syllable' or 'exact' or 'ignore', not 'tone'"),
  ],
  [
    'a',
    'a',
    { punctuation: 'any' },
    new RangeError("punctuation must be 'ignore' or 'keep', not 'any'"),
  ],
])('%j, %j, %j is refused', (text, query, options, error) => {
  expect(() =>
    findMatches(text as string, query as string, options as CreateMatcherOptions),
  ).toThrow(error);
});
