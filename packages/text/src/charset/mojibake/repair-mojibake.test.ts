import { invertOffsetMap, mapSpan } from '@quocngu/span';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthOf, hazardousText, LETTERS } from '../../../test/hazards.ts';
import { codePage437Misreading, macRomanMisreading, windows1250Misreading } from './misreading.ts';
import { repairMojibake } from './repair-mojibake.ts';
import { repairMojibakeWithMap } from './repair-mojibake-with-map.ts';

const misreadings = [windows1250Misreading, macRomanMisreading, codePage437Misreading];

/** Reads UTF-8 with the decoder of the platform; `latin-1` by hand, for it takes windows-1252. */
function misread(text: string, charset: string): string {
  const bytes = Buffer.from(text, 'utf8');
  return charset === 'latin-1' ? bytes.toString('latin1') : new TextDecoder(charset).decode(bytes);
}

const SENTENCE = 'Đường về Đà Nẵng: “là một”, CÔNG TY ở Ý; 3×4 = 12 … rồi 5 € và à';

describe('every Vietnamese letter', () => {
  it.each(['latin-1', 'windows-1252', 'windows-1258'])(
    'read as %s, one to three times',
    (charset) => {
      for (const { letter } of LETTERS) {
        // The first byte of a mark is a mark itself in windows-1258.
        const forms = charset === 'windows-1258' ? ['NFC'] : ['NFC', 'NFD'];
        for (const written of forms.map((form) => letter.normalize(form))) {
          const text = `viết x${written}ng ${written}\n`;
          const once = misread(text, charset);
          expect(repairMojibake(once)).toBe(text);
          if (charset === 'windows-1258') continue;
          const twice = misread(once, charset);
          expect(repairMojibake(twice)).toBe(text);
          expect(repairMojibake(misread(twice, charset))).toBe(text);
        }
      }
    },
  );

  it.each(['windows-1250', 'macintosh'])('read as %s, where it is told', (charset) => {
    for (const { letter } of LETTERS) {
      const text = `viết x${letter}ng ${letter}`;
      expect(repairMojibake(misread(text, charset), { misreadings })).toBe(text);
    }
  });

  it('has every letter repaired alone where small letters stand in front', () => {
    for (const { letter } of LETTERS.filter(({ letter }) => letter > '\x7f')) {
      expect(repairMojibake(`x${misread(letter, 'windows-1252')}`)).toBe(`x${letter}`);
    }
  });
});

describe('what is repaired', () => {
  it.each([
    ['a sentence', misread(SENTENCE, 'windows-1252'), SENTENCE],
    ['a word', 'Tiáº¿ng', 'Tiếng'],
    ['two letters', 'Ä‘i', 'đi'],
    ['capitals', 'Cá»˜NG HÃ’A', 'CỘNG HÒA'],
    ['capitals of which one is a quote', 'CÃ”NG', 'CÔNG'],
    ['controls that windows-1252 lacks', 'vá»\x81 Ä\x90Ã\xa0 GIÃ\x81O', 'về Đà GIÁO'],
    ['quotes and dashes', 'â€œNÃ³iâ€\x9d â€“ anh â€™ â€¦', '“Nói” – anh ’ …'],
    ['a quote that lost its end', 'â€œcÃ³â€ nÃ³i', '“có” nói'],
    ['a quote whose end became a mark', 'â€œcÃ³â€? vÃ\xa0 â€œâ€\ufffd', '“có” và “”'],
    ['the mark of order', 'ï»¿Viá»‡t', '\ufeffViệt'],
    [
      'signs',
      'giÃ¡ 5 â‚¬, 3 â‚«, 2Â°C, 1Â½, 3Ã—4, â‰¥ 2, Acmeâ„¢',
      'giá 5 €, 3 ₫, 2°C, 1½, 3×4, ≥ 2, Acme™',
    ],
    ['an emoji', 'vui ðŸ˜€', 'vui 😀'],
    ['other scripts of the line', misread('chữ 中文, Рус', 'windows-1252'), 'chữ 中文, Рус'],
    ['stretches in healthy text', 'Tiếng Việt: â€œcÃ³â€\x9d và Ä‘Ã£', 'Tiếng Việt: “có” và đã'],
    ['one line of several', 'XÃ HỘI\r\nXÃƒ Há»˜I\rHYVÄ…', 'XÃ HỘI\r\nXÃ HỘI\rHYVÄ…'],
    ['NBSP become a space', 'lÃ  ngÆ°á»\x9di lÃ m vÃ o hÃ ng', 'là người làm vào hàng'],
    ['the same with « as a byte', 'tá»« nhÃ  ra', 'từ nhà ra'],
    ['the same at the end, before a stop', 'cÃ³ nhÃ . Ä‘Ã³ lÃ ', 'có nhà. đó là'],
    ['the same, spaces joined', 'lÃ má»™t nhÃ Ä‘áº¹p, vÃ ai', 'là một nhà đẹp, và ai'],
    ['the same in capitals', 'CÆ  QUAN CHÃ\x8dNH, SÆ N HÃ€ Báº I', 'CƠ QUAN CHÍNH, SƠN HÀ BẠI'],
    ['decomposed letters', 'TieÌ‚Ì\x81ng', 'Tie\u0302\u0301ng'],
  ])('%s', (_, damaged, text) => {
    expect(repairMojibake(damaged)).toBe(text);
  });

  it.each([
    ['windows-1250', 'Tiáşżng Viá»‡t', 'Tiếng Việt'],
    ['Mac OS Roman', 'Ti·∫øng Vi·ªát, ƒë∆∞·ªùng', 'Tiếng Việt, đường'],
    ['Mac OS Roman, a word', 'c√≥', 'có'],
    ['code page 437', 'Tiß║┐ng Viß╗çt, ─æ╞░ß╗¥ng vß╗ü ─É├á Nß║╡ng', 'Tiếng Việt, đường về Đà Nẵng'],
    ['code page 437, a word', 'c├┤', 'cô'],
  ])('%s, only where it is asked for', (_, damaged, text) => {
    expect(repairMojibake(damaged, { misreadings })).toBe(text);
    expect(repairMojibake('c├┤ c√≥')).toBe('c├┤ c√≥');
  });
});

describe('what stays', () => {
  it.each([
    ['nothing', ''],
    ['Vietnamese', 'Đường về Đà Nẵng: “là một”, XÃ HỘI CHỦ NGHĨA – “BÃ”… ÂM, LÃ, CHÂU Á»'],
    ['Vietnamese, decomposed', SENTENCE.normalize('NFD')],
    ['Portuguese', 'A IRMÃ” disse: «AMANHÃ…» – MAÇÃ—LARANJA, IRMÃ©, não, ‘LÃ’, “MANHÃ”!'],
    ['Spanish', '«¿Está el sofá»… «Papá», ¡ñandú!», “así”, 1ª, 2º «PAPÁ»—dijo'],
    ['quotes that show the sign', 'IRMÃ” «sofá»… AMANHÃ”'],
    ['French', 'CAFÉ\xa0! «\xa0voilà\xa0»… L’ÎLE–FORÊT, “DÉJÀ”, Brontë…” ÇA, À\xa0LA'],
    ['German', 'Spaß“, „GRÖßE“, ‚JÄ‘, Äon, ÄÖÜ… Übermaß®'],
    ['Swedish, Danish, Finnish', '»SKÅ«, 10 Å², HYVÄ”, TÄÄ–, ‘Å’, Æ, SÆ … ÄÅÖ™'],
    ['Romanian', '„CASĂ”, ȚARĂ…, COBORÂ–, MĂ ‟ĂST'],
    ['Polish, Czech, Turkish', 'ŁÓDŹ – „żółć”… ŘÍČKÁ“, İSTANBUL’un'],
    ['Icelandic', 'ÞAÐ “ER” BÚIÐ… ð, þ'],
    ['Catalan', 'col·lecció, «mà»…'],
    ['Greek, Russian, Chinese', 'Ελλάδα… «Россия», 中文（测试）'],
    ['a table drawn with lines', '├┤ ├┐ ┬┐ ╞╡ ─┐'],
    ['a formula', '∆x = √2·ª ≈ 1,4; f: ƒ∘g'],
    ['letters alone', 'Ã Â Ä Å Æ á º » â €'],
  ])('%s', (_, text) => {
    expect(repairMojibake(text)).toBe(text);
    expect(repairMojibakeWithMap(text)).toEqual({
      text,
      map: { sourceLength: text.length, targetLength: text.length, edits: [] },
    });
  });

  it('holds for all pairs of letters and signs of windows-1252 that end a word of capitals', () => {
    const letters = Array.from({ length: 0x40 }, (_, index) => String.fromCharCode(0xc0 + index));
    const changed = letters.flatMap((letter) =>
      Array.from('…‘’“”–—»™®\xa0')
        .map((sign) => `MM${letter}${sign} `)
        .filter((text) => repairMojibake(text) !== text),
    );
    expect(changed).toEqual(['MMÂ® ']);
  });

  it('holds for text without the letters that the first bytes become', () => {
    fc.assert(
      fc.property(hazardousText, (text) => {
        const healthy = text.replace(/[ÂÃÄÅÆËÌĂáâð]/g, '');
        expect(repairMojibake(healthy)).toBe(healthy);
      }),
    );
  });
});

describe('laws', () => {
  const damaged = fc
    .array(
      fc.oneof(
        hazardousText,
        hazardousText.map((text) => misread(text, 'windows-1252')),
      ),
    )
    .map((parts) => parts.join(''));

  it('maps what it kept to itself, and both forms agree', () => {
    fc.assert(
      fc.property(damaged, (source) => {
        const { text, map } = repairMojibakeWithMap(source, { misreadings });
        expect(repairMojibake(source, { misreadings })).toBe(text);
        const back = invertOffsetMap(map);
        let from = 0;
        for (const edit of [...map.edits, { target: { start: text.length, end: text.length } }]) {
          const kept = { start: from, end: edit.target.start };
          const { start, end } = mapSpan(back, kept);
          expect(source.slice(start, end)).toBe(text.slice(kept.start, kept.end));
          from = edit.target.end;
        }
      }),
    );
  });

  it('maps through several layers', () => {
    const source = misread(misread('viết chữ', 'windows-1252'), 'windows-1252');
    const { text, map } = repairMojibakeWithMap(source);
    const start = text.indexOf('ữ');
    const span = mapSpan(invertOffsetMap(map), { start, end: start + 1 });
    expect(repairMojibake(source.slice(span.start, span.end))).toBe('ữ');
  });

  it.each([
    ['healthy', 'Tiếng Việt, '],
    ['damaged', misread('Tiếng Việt, ', 'windows-1252')],
    ['leads', 'Ã'],
    ['layers', 'Ãƒ'],
    ['chained layers', 'ƒ'],
    ['spaces', 'lÃ  '],
    ['quotes', 'á»…«'],
  ])('works in linear time on %s', (_, piece) => {
    const make = (size: number): string => `áº¿Ã${piece.repeat(size)}`;
    expect(growthOf(make, (text) => repairMojibake(text))).toBeLessThan(2.2);
  });

  it('refuses what is no string', () => {
    expect(() => repairMojibake(5 as unknown as string)).toThrow(TypeError);
    expect(() => repairMojibakeWithMap(undefined as unknown as string)).toThrow(TypeError);
  });
});
