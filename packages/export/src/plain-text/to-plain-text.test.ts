import { createArticle } from '@quocngu/article';
import { expect, test } from 'vitest';
import { readFullArticle } from '../../test/full-article.ts';
import { generateHostileArticles } from '../../test/hostile-articles.ts';
import { toPlainText } from './to-plain-text.ts';

test('the full article, in its parts', () => {
  expect(toPlainText(readFullArticle()).text.split('\n\n')).toEqual([
    'Hội sách mùa xuân mở cửa tại Huế',
    'Độc giả chọn sách sáng 15/2. (Ảnh: Lan Chi/Hãng Mẫu - Tư liệu, Nhà sách Bến Ngự cung cấp)',
    'Hội sách mùa xuân mở cửa sáng 15/2 bên sông Hương 📚.',
    'Huế, 15/2 (Hãng Mẫu) - Giám đốc Thư viện Bến Ngự Trần Thị Mẫu nói: “Năm 2024, thư viện nhận thêm 3.000 cuốn sách.”',
    'Sách cho trẻ em',
    'Theo bà Mẫu, Thư viện Bến Ngự (TVBN) mở cửa từ ngày 15 đến 20/2 và nghỉ mùng 10 Tết.',
    '[Xem thêm: Hội sách năm ngoái]',
    'Lê Văn Thử',
    './. (Hãng Mẫu)',
    '© Báo Mẫu giữ bản quyền.\n',
  ]);
});

test('half a character is replaced, and that is reported', () => {
  const { text, losses } = toPlainText(createArticle({ url: '', title: 'a\uD800', body: '' }));
  expect(text).toBe('a\uFFFD\n');
  expect(losses).toMatchObject([
    { code: 'character-replaced', path: '/text', count: 1, severity: 'warning' },
  ]);
});

test.each(generateHostileArticles().map((article, at) => [at, article] as const))(
  'hostile article %i survives the way through UTF-8',
  (_, article) => {
    const { text } = toPlainText(article);
    expect(
      new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text)),
    ).toBe(text);
    expect(text).toContain(article.keywords?.[0]?.text.replace(/\p{Surrogate}/gu, '\uFFFD'));
  },
);
