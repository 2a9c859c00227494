import { encodeCharset, getCharset, type CharsetName } from '@quocngu/text/charset';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthOf, MOST_GROWTH } from '../../test/growth.ts';
import type { PublisherProfile } from '../publishers/publisher-profile.ts';
import { parsePage, type ParsedPage } from './parse-page.ts';

const url = 'https://vnexpress.net/mua-lon-4701234.html';

/** A page of VnExpress with some HTML as its text. */
function pageOf(content: string, head = ''): string {
  return `<html><head>${head}</head><body><h1 class="title-detail">Mưa lớn</h1>
    <article class="fck_detail">${content}</article></body></html>`;
}

const bodyOf = (page: string | Uint8Array): string | undefined =>
  parsePage(page, { url }).document?.body;
const codesOf = ({ diagnostics }: ParsedPage): readonly string[] =>
  diagnostics.map(({ code }) => code);

describe('parsePage on pages that are no model', () => {
  it.each([
    ['nothing', ''],
    ['white space', ' \n '],
    ['text that is no HTML', 'x'],
    ['a tag that never ends', '<html><body><p'],
    ['only scripts', '<script>var a = "<p>Mưa</p>"</script>'],
    ['a frameset', '<html><frameset><frame src="a.html"></frameset></html>'],
  ])('finds no article in %s', (_, page) => {
    const parsed = parsePage(page);
    expect(parsed.document).toBeUndefined();
    expect(codesOf(parsed)).toEqual(['no-address', 'no-body']);
  });

  it.each([
    ['tags left open', '<p>Một.<p><b>Hai.<p>Ba.', 'Một.\nHai.\nBa.'],
    ['end tags of nothing', '</div></i><p>Một.</p></section></p>', 'Một.'],
    ['comments', '<p>Một<!-- <p>không --> hai.</p><!-->', 'Một hai.'],
    ['scripts and styles', '<script>"</p>"</script><style>p{}</style><p>Một.</p>', 'Một.'],
    ['an attribute with a bracket', '<p title="a > b">Một.</p>', 'Một.'],
    ['names in capitals', '<P CLASS="Normal">Một.</P>', 'Một.'],
    ['entities', '<p>M&#7897;t &amp; hai&nbsp;&lt;b&gt;.</p>', 'Một & hai <b>.'],
    ['a bracket that opens no tag', '<p>1 < 2 và 3 <4.</p>', '1 < 2 và 3 <4.'],
    ['lines by breaks', 'Một.<br>Hai.<br/><br>Ba.', 'Một.\nHai.\nBa.'],
    ['white space', '<p>\n  Một \t\n hai.\u00a0\u200b</p>', 'Một hai.'],
    ['forms and frames', '<form><input value="x">Gửi</form><iframe>x</iframe><p>Một.</p>', 'Một.'],
    ['a lone surrogate', '<p>Một \ud83d.</p>', 'Một \ud83d.'],
  ])('reads %s', (_, content, expected) => {
    expect(bodyOf(pageOf(content))).toBe(expected);
  });

  it('falls back to its look where a publisher has changed its pages', () => {
    const text =
      'Mưa lớn từ đêm qua khiến nhiều tuyến phố của thành phố ngập sâu, giao thông chia cắt.';
    const page = `<html><body><h1>Mưa lớn</h1><main><p>${text}</p><p>${text}</p></main></body></html>`;
    const parsed = parsePage(page, { url });
    expect(parsed.document).toEqual({ url, title: 'Mưa lớn', body: `${text}\n${text}` });
    expect(codesOf(parsed)).toEqual(['unknown-page']);
  });

  it('reads tags nested without end as their text, in time', () => {
    const depth = 200_000;
    const deep = `${'<div>'.repeat(depth)}<p>Một.</p>${'</div>'.repeat(depth)}<p>Hai.</p>`;
    const parsed = parsePage(pageOf(deep), { url });
    expect(parsed.document?.body).toBe('Một.\nHai.');
    expect(codesOf(parsed)).toEqual(['too-deep']);
  });

  it('reads a page of megabytes', () => {
    const lines = 40_000;
    const body = bodyOf(pageOf('<p>Hà Nội mưa lớn, nhiều phố ngập.</p>'.repeat(lines)));
    expect(body?.split('\n')).toHaveLength(lines);
  });

  it.each(['<', '<a "', '<a href="', '<!--', '<script>', '</', '<p>', '</p>', '<b', '&', '<div '])(
    'takes time in proportion to the length: %o',
    (unit) => {
      const growth = growthOf(unit, (text) => parsePage(pageOf(text), { url }));
      expect(growth).toBeLessThan(MOST_GROWTH);
    },
  );

  it('survives whatever the page is', () => {
    const piece = fc.constantFrom(
      ...['<p>', '</p>', '<div class="fck_detail">', '</div>', '<figure>', '<figcaption>', '<!--'],
      ...[
        '-->',
        '<script>',
        '</script>',
        '<h1>',
        '"',
        "'",
        '<a href="',
        '>',
        '&amp;',
        '&#x',
        'Mưa.',
      ],
      ...[
        '(Ảnh: Minh Anh)',
        '\ud83d',
        '\0',
        '<script type="application/ld+json">',
        '{"@type":',
        '<html>',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const page = pieces.join('');
        expect(parsePage(page, { url })).toEqual(parsePage(page, { url }));
      }),
    );
  });
});

describe('the charset of a page', () => {
  const text = 'Sáng nay, mưa lớn ở Hà Nội khiến nhiều tuyến phố ngập, giao thông bị chia cắt.';

  it.each<[CharsetName, string]>([
    ['windows-1258', 'windows-1258'],
    ['viscii', 'viscii'],
    ['vni', ''],
    ['tcvn3', ''],
    ['viscii', 'iso-8859-1'],
  ])('%s, where the page says "%s"', (charset, named) => {
    const head =
      named === '' ? '' : `<meta http-equiv="Content-Type" content="text/html; charset=${named}">`;
    const { bytes } = encodeCharset(pageOf(`<p>${text}</p>`.repeat(3), head), getCharset(charset));
    const parsed = parsePage(bytes, { url });
    expect(parsed.document?.body).toBe([text, text, text].join('\n'));
    expect(parsed.metadata.charset).toBe(charset);
  });

  it('is told by a byte order mark', () => {
    const page = pageOf(`<p>${text}</p>`);
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from(page, (unit) => unit.charCodeAt(0)).buffer),
    ]);
    expect(bodyOf(utf16)).toBe(text);
    expect(bodyOf(new TextEncoder().encode(`\ufeff${page}`))).toBe(text);
  });

  it('is said to be lost where bytes fit none', () => {
    const bytes = new TextEncoder().encode(pageOf('<p>Rain all day long.</p>'));
    const broken = new Uint8Array([...bytes, 0xff, 0xfe, 0xfd]);
    const parsed = parsePage(broken, { url });
    expect(codesOf(parsed)).toEqual(['undecoded-bytes']);
    expect(parsed.document?.body).toBe('Rain all day long.');
  });
});

describe('what is known beyond the page', () => {
  it('takes profiles of the caller', () => {
    const publisher: PublisherProfile = {
      key: 'bao-nha',
      name: 'Báo Nhà',
      hosts: ['bao.example'],
      readAddress: () => ({}),
    };
    const profile = {
      key: 'bao-nha',
      title: 'h2',
      body: '.text',
      figure: 'figure',
      caption: 'figcaption',
    };
    const page = '<h2>Mưa</h2><div class="text"><p>Mưa to.</p></div>';
    const parsed = parsePage(page, {
      url: 'https://bao.example/7',
      publishers: [publisher],
      pages: [profile],
    });
    expect(parsed).toEqual({
      document: { url: 'https://bao.example/7', title: 'Mưa', body: 'Mưa to.' },
      metadata: { publisher: 'bao-nha' },
      diagnostics: [],
    });
  });

  it('passes over structured data that is broken, and times that are none', () => {
    const head = `<script type="application/ld+json">{"@type":"NewsArticle",</script>
      <meta name="pubdate" content="hôm qua">`;
    expect(parsePage(pageOf('<p>Mưa to.</p>', head), { url }).metadata).toEqual({
      publisher: 'vnexpress',
    });
  });

  it('refuses what is no page', () => {
    expect(() => parsePage(7 as unknown as string)).toThrow(
      new TypeError('expected page to be a string or a Uint8Array, got number'),
    );
  });
});
