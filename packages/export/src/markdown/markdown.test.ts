import { createArticle } from '@quocngu/article';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { readFullArticle } from '../../test/full-article.ts';
import { generateHostileArticles } from '../../test/hostile-articles.ts';
import { readSeedArticles } from '../../test/seed-articles.ts';
import { toMarkdown } from './to-markdown.ts';

const full = readFullArticle();
const articles = [full, ...readSeedArticles(), ...generateHostileArticles()];

type Node = DefaultTreeAdapterTypes.Node;

/** What GFM makes of a text: element names and words. */
function readGfm(markdown: string): { readonly names: readonly string[]; readonly words: string } {
  const html = micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
  });
  const names: string[] = [];
  const words: string[] = [];
  const visit = (node: Node): void => {
    if ('value' in node) words.push(node.value);
    if ('tagName' in node) names.push(node.tagName);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parseFragment(html));
  return { names, words: words.join(' ') };
}

/** Words apart by one space, and what no HTML shows as it is gone. */
const settle = (text: string): string =>
  text
    .replace(/[\0\uFFFD\p{Surrogate}]/gu, '\uFFFD')
    .replace(/\s+/g, ' ')
    .trim();

function splitFrontMatter(text: string): { readonly head: string; readonly body: string } {
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  return { head, body };
}

test('the full article', () => {
  const { text, losses } = toMarkdown(full);
  expect(text).toContain('\n# Hội sách mùa xuân mở cửa tại Huế\n');
  expect(text).toContain(
    '![Độc giả chọn sách sáng 15/2.](<https://bao-mau.example/1024.jpg>)\n\n> Độc giả chọn sách sáng 15/2.\\\n> (Ảnh: Lan Chi/Hãng Mẫu - Tư liệu, Nhà sách Bến Ngự cung cấp)\n',
  );
  expect(text).toContain('\n## Sách cho trẻ em\n');
  expect(text).toContain('](<https://bao-mau.example/hoi-sach-2023.html>)\n');
  expect(parseYaml(splitFrontMatter(text).head)).toEqual({
    title: 'Hội sách mùa xuân mở cửa tại Huế',
    url: full.text.url,
    date: '2024-02-15T09:30+07:00',
    description: 'Hội sách mùa xuân mở cửa sáng 15/2 bên sông Hương 📚.',
    language: 'vi',
    authors: ['Lê Văn Thử'],
    publisher: 'Báo Mẫu',
    agencies: ['Hãng Mẫu'],
    section: 'van-hoa/sach',
    keywords: ['Hội sách', 'văn hóa đọc'],
    rights: '© Báo Mẫu giữ bản quyền.',
    rightsHolder: 'Báo Mẫu',
    license: 'https://bao-mau.example/giay-phep',
  });
  expect(losses.map(({ path }) => path)).toContain('/entities');
  expect(losses.filter(({ severity }) => severity === 'warning')).toEqual([]);
});

test('without front matter, and without anything', () => {
  const { text, losses } = toMarkdown(full, { frontMatter: false });
  expect(text).toMatch(/^# Hội sách/);
  expect(losses.map(({ path }) => path)).toContain('/text/url');
  expect(toMarkdown(createArticle({ url: '', title: '', body: '' })).text).toBe('\n');
});

/** The elements that the writer means; GFM may make nothing else of the text. */
const meant: ReadonlySet<string> = new Set(['p', 'h1', 'h2', 'h3', 'blockquote', 'img', 'a', 'br']);

describe('text is only ever text', () => {
  test.each(articles.map((article, at) => [at, article] as const))('article %i', (_, article) => {
    const { head, body } = splitFrontMatter(toMarkdown(article).text);
    const { names, words } = readGfm(body);
    expect(names.filter((name) => !meant.has(name))).toEqual([]);
    const links = (article.blocks ?? []).filter((block) => 'href' in block).length;
    expect(names.filter((name) => name === 'a').length).toBeLessThanOrEqual(links);
    expect(names.filter((name) => name === 'h1')).toHaveLength(1);
    for (const { text } of [...(article.media ?? []).flatMap(({ caption }) => caption ?? [])]) {
      expect(settle(words)).toContain(settle(text));
    }
    const properties = parseYaml(head) as Record<string, unknown>;
    expect(properties.title).toBe(article.text.title.replace(/\p{Surrogate}/gu, '\uFFFD'));
  });

  test.each([
    '# a',
    '- a',
    '+ a',
    '12. a',
    '12) a',
    '> a',
    '    a',
    '***',
    '- - -',
    '===',
    '```',
    '~~~',
    '<b>a</b>',
    '<!-- a -->',
    '&lt;',
    '[a](b)',
    '[a]: b',
    '![a](b)',
    '[^1]',
    '*a* _b_ `c` ~d~ **e**',
    'https://a.example',
    'www.a.example WWW.a.example',
    'a@b.example',
    '<https://a.example>',
    '| a | b |\n| - | - |',
    'a\n:-:',
    'a\n===',
    'a\n---',
    'a\\',
    'a\nb',
    '- [ ] a',
    '\ta',
  ])('%j', (body) => {
    const article = createArticle(
      { url: '', title: '', body },
      { blocks: [{ type: 'paragraph', id: 'b', span: { start: 0, end: body.length } }] },
    );
    const { names, words } = readGfm(toMarkdown(article, { frontMatter: false }).text);
    expect(names.filter((name) => name !== 'br')).toEqual(['p']);
    expect(settle(words)).toBe(settle(body));
  });
});
