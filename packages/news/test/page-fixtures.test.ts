import { readdirSync, readFileSync } from 'node:fs';
import { stringifySeed } from '@quocngu/seed-format';
import { describe, expect, it } from 'vitest';
import { parsePage, type ParsedPage } from '../src/html/index.ts';
import { PAGE_PROFILES } from '../src/html/page-profiles.ts';
import { readArticle } from '../src/index.ts';

/** A saved page, and beside it the seed that it becomes with what the page says besides. */
const folder = new URL('../fixtures/pages/', import.meta.url);
const files = readdirSync(folder).sort();
const names = files.filter((file) => file.endsWith('.html')).map((file) => file.slice(0, -5));

const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8');

function describePage({ document, metadata, diagnostics }: ParsedPage): string {
  const seed = document === undefined ? '' : (stringifySeed(document).text ?? '');
  const lines = [
    ...Object.entries(metadata).map(
      ([key, value]: [string, string | readonly string[]]) =>
        `${key}: ${typeof value === 'string' ? value : value.join(', ')}`,
    ),
    ...diagnostics.map(({ severity, code }) => `${severity}: ${code}`),
  ];
  return `${seed}${lines.map((line) => `${line}\n`).join('')}`;
}

it('every page has what is expected of it, and every publisher a page', () => {
  const expected = names.flatMap((name) => [`${name}.html`, `${name}.expected.txt`]).sort();
  expect(files).toEqual(expected);
  expect(names).toEqual(expect.arrayContaining(PAGE_PROFILES.map(({ key }) => key)));
});

describe('parsePage', () => {
  it.each(names)('%s', (name) => {
    const page = read(`${name}.html`);
    const parsed = parsePage(page);
    expect(describePage(parsed)).toBe(read(`${name}.expected.txt`));
    const bytes = parsePage(new TextEncoder().encode(page));
    expect(bytes).toEqual({ ...parsed, metadata: { ...parsed.metadata, charset: 'utf-8' } });
  });

  it.each(names)('leads with a caption that an article is read from: %s', (name) => {
    const { document } = parsePage(read(`${name}.html`));
    const article = readArticle(document ?? { url: '', title: '', body: '' });
    const [first, second] = article.blocks ?? [];
    expect([first?.type, second?.type]).toEqual(['caption', 'credit']);
    expect(article.media?.[0]?.credit?.photographers).toHaveLength(1);
  });
});
