import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthOf, hazardousText, LETTERS } from '../../test/hazards.ts';
import { countSyllables } from './count-syllables.ts';
import { listSyllables } from './list-syllables.ts';
import { segmentSyllables } from './segment-syllables.ts';

/** The tokens as `text/type`, with the types cut to what tells them apart. */
function show(text: string): string {
  return segmentSyllables(text)
    .map(({ type, start, end }) => `${text.slice(start, end)}/${type}`)
    .join(' ');
}

describe('what each token is', () => {
  it.each([
    ['', ''],
    [' \t\n\u00a0', ''],
    ['Trời đẹp.', 'Trời/syllable đẹp/syllable ./punctuation'],
    ['tóan qúy hoà', 'tóan/syllable qúy/syllable hoà/syllable'],
    ['Putin và Москва', 'Putin/word và/syllable Москва/word'],
    ['iPhone B52 m² O’Neill', 'iPhone/word B52/word m²/word O’Neill/word'],
    [
      '1.234,5 3-0 2011-2015 1,5%',
      '1.234,5/number 3-0/number 2011-2015/number 1,5/number %/punctuation',
    ],
    ['5 - 7', '5/number -/punctuation 7/number'],
    ['-3 ½', '-/punctuation 3/number ½/number'],
    ['13/1 1.1.2016 10/2016', '13/1/date 1.1.2016/date 10/2016/date'],
    ['18/10/1930-18/10/2015', '18/10/1930-18/10/2015/date'],
    ['2-8/10/2023 2–8/10 2014-01-13', '2-8/10/2023/date 2–8/10/date 2014-01-13/date'],
    ['32/1 1/13 13/2016 1.1-2016', '32/1/number 1/13/number 13/2016/number 1.1-2016/number'],
    ['7h30 07:30 22H 10g15 9:5', '7h30/time 07:30/time 22H/time 10g15/time 9:5/number'],
    ['10h30-11h 7:30–8:15:30 25h 7h60', '10h30-11h/time 7:30–8:15:30/time 25h/word 7h60/word'],
    ['TP.HCM TP. Huế', 'TP.HCM/abbreviation TP./abbreviation Huế/syllable'],
    ['Th.S Tp.HCM Ph.D', 'Th.S/abbreviation Tp.HCM/abbreviation Ph.D/abbreviation'],
    ['TS.Nguyễn', 'TS./abbreviation Nguyễn/syllable'],
    ['PGS.TS. Lê', 'PGS.TS./abbreviation Lê/syllable'],
    ['v.v... v.v.', 'v.v/abbreviation .../punctuation v.v./abbreviation'],
    ['U.S. Open', 'U.S./abbreviation Open/word'],
    ['UBND km TTXVN./.', 'UBND/abbreviation km/abbreviation TTXVN/abbreviation ././punctuation'],
    ['tốt.Năm', 'tốt/syllable ./punctuation Năm/syllable'],
    ['index.html.', 'index.html/word ./punctuation'],
    ['example.vn, VnExpress.net', 'example.vn/url ,/punctuation VnExpress.net/url'],
    [
      '(xem https://x.vn/a?b=1&c.)',
      '(/punctuation xem/syllable https://x.vn/a?b=1&c/url ./punctuation )/punctuation',
    ],
    [
      '-https://x.vn/wiki/Huế_(cố_đô)!',
      '-/punctuation https://x.vn/wiki/Huế_(cố_đô)/url !/punctuation',
    ],
    ['“www.bao-moi.vn”', '“/punctuation www.bao-moi.vn/url ”/punctuation'],
    ['example.vn/tin-tuc', 'example.vn/tin-tuc/url'],
    ['Mail:toà.soạn+1@x.vn.', 'Mail/word :/punctuation toà.soạn+1@x.vn/email ./punctuation'],
    ['https://a:b@x.vn', 'https://a:b@x.vn/url'],
    [
      '#HàNội_2024 @vn_plus. #1',
      '#HàNội_2024/hashtag @vn_plus/mention ./punctuation #/punctuation 1/number',
    ],
    ['a @ b', 'a/syllable @/punctuation b/word'],
    ['👩\u200d🌾👍🏽', '👩\u200d🌾/emoji 👍🏽/emoji'],
    ['🇻🇳🇱🇦🇻', '🇻🇳/emoji 🇱🇦/emoji 🇻/symbol'],
    ['❤\ufe0f❤ ©', '❤\ufe0f/emoji ❤/symbol ©/symbol'],
    ['1\ufe0f\u20e3 #\ufe0f\u20e3', '1\ufe0f\u20e3/emoji #\ufe0f\u20e3/emoji'],
    ['🏴\u{e0067}\u{e0062}\u{e007f}!', '🏴\u{e0067}\u{e0062}\u{e007f}/emoji !/punctuation'],
    ['?!! ((', '?/punctuation !!/punctuation (/punctuation (/punctuation'],
    ['5₫ ++', '5/number ₫/symbol ++/symbol'],
    ['x\u0301.\u0302 \u0301', 'x\u0301/word .\u0302/punctuation \u0301/symbol'],
    ['\ud83d ế', '\ud83d/symbol ế/syllable'],
    ['hợp\u00adtác', 'hợp\u00adtác/word'],
  ])('%j', (text, tokens) => {
    expect(show(text)).toBe(tokens);
    expect(show(text.normalize('NFD'))).toBe(tokens.normalize('NFD'));
  });

  it('knows every syllable of the orthography, in every form', () => {
    const wrong: string[] = [];
    for (const syllable of listSyllables()) {
      const text = `${syllable} ${syllable.toUpperCase()} ${syllable.normalize('NFD')}`;
      const tokens = segmentSyllables(text);
      const areWhole = tokens.every(({ type }) => type === 'syllable');
      if (!areWhole || tokens.length !== 3) wrong.push(syllable);
    }
    expect(wrong).toEqual([]);
  });

  it.each(LETTERS.map(({ letter }) => [letter]))(
    '%s belongs to the letters around it',
    (letter) => {
      for (const written of [`x${letter}q`, `x${letter}q`.normalize('NFD')]) {
        expect(segmentSyllables(`(${written}).`)).toHaveLength(4);
      }
    },
  );
});

describe('hyphens', () => {
  it.each([
    ...['Ki-ép', 'a-xít', 'cà-phê', 'Mát-xcơ-va', 'ô-tô', 'ki-lô-gam', 'In-tơ-nét', 'Ả-rập'],
    ...['Lô-mô-nô-xốp', 'ra-đi-ô', 'xi-măng', 'mô-đun', 'Ô-LIM-PÍCH', 'play-off', 'free‑to‑air'],
    ...['com-pa', 'Xê-út', 'áp-phích', 'Giê-su', 'A-LÔ'],
  ])('%s is one word', (text) => {
    for (const written of [text, text.normalize('NFD')]) {
      expect(segmentSyllables(`${written},`)).toEqual([
        { type: 'loan', start: 0, end: written.length },
        { type: 'punctuation', start: written.length, end: written.length + 1 },
      ]);
    }
  });

  it.each([
    ...['tế-xã', 'phòng-an', 'trị-xã', 'Việt-Mỹ', 'Nga-Trung', 'Á-Âu', 'mua-bán', 'nam-nữ'],
    ...['Nội-thủ', 'nông-lâm-ngư', 'công-nông-binh', 'NĐ-CP', 'NGA-UKRAINE', 'đất-nước', 'a-b'],
    ...['Facebook-một', 'x-y'],
  ])('%s is several', (text) => {
    expect(segmentSyllables(text).some(({ type }) => type === 'loan')).toBe(false);
    expect(segmentSyllables(text).length).toBeGreaterThan(2);
  });

  it('looks only at parts that are letters, and at a chain as a whole', () => {
    expect(show('COVID-19')).toBe('COVID/abbreviation -/punctuation 19/number');
    expect(show('tế-a-xít')).not.toContain('loan');
    expect(show('a-xít-')).toBe('a-xít/loan -/punctuation');
    expect(show('ca-'.repeat(9))).not.toContain('loan');
    expect(show('a-x.vn/b')).toBe('a-x.vn/b/url');
  });
});

describe('laws', () => {
  it('covers everything but white space, once and in order, and counts as countSyllables does', () => {
    fc.assert(
      fc.property(hazardousText, (text) => {
        let from = 0;
        let count = 0;
        for (const { start, end } of segmentSyllables(text)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(from, start).trim()).toBe('');
          expect(text.slice(start, end)).not.toMatch(/\s/);
          count += countSyllables(text.slice(start, end));
          from = end;
        }
        expect(text.slice(from).trim()).toBe('');
        expect(count).toBe(countSyllables(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('counts one for what is a word, and nothing for signs', () => {
    fc.assert(
      fc.property(hazardousText, (text) => {
        for (const { type, start, end } of segmentSyllables(text)) {
          const count = countSyllables(text.slice(start, end));
          if (type === 'punctuation' || type === 'symbol') expect(count).toBe(0);
          else if (type === 'loan' || type === 'hashtag' || type === 'mention') {
            expect(count).toBeGreaterThan(0);
          } else if (type !== 'emoji') expect(count).toBe(1);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('does not depend on the spelling', () => {
    fc.assert(
      fc.property(hazardousText, (text) => {
        expect(show(text.normalize('NFD')).normalize()).toBe(
          show(text.normalize('NFC')).normalize(),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ...[
      'a',
      'a.',
      'a-',
      'ca-',
      'a/b.',
      'công tác ',
      '\u0301',
      '@',
      '#a_',
      'a@',
      'www.',
      '://',
      '.',
    ],
    ...['v.v.', '🇻', '👩\u200d', '1.', '(', '#1', 'a@b-', 'x.ab/'],
  ])('work grows with length: %s', (piece) => {
    expect(growthOf((size) => piece.repeat(size), segmentSyllables)).toBeLessThan(2.2);
  });
});

it('takes no longer for rows of marks in the wrong order', () => {
  const marks = '\u0301\u0323'.repeat(100_000);
  expect(segmentSyllables(`a${marks}. a${marks}-b`)).toHaveLength(5);
});

it('refuses what is no string', () => {
  expect(() => segmentSyllables(null as unknown as string)).toThrow(TypeError);
});
