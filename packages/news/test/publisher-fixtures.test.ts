import { readdirSync, readFileSync } from 'node:fs';
import { validateArticle, type Address } from '@quocngu/article';
import { describe, expect, it } from 'vitest';
import { PUBLISHER_PROFILES } from '../src/publishers/publisher-profiles.ts';
import { readArticle } from '../src/index.ts';
import { describeBlocks } from './describe-blocks.ts';

const folder = new URL('../fixtures/publishers/', import.meta.url);
const keys = readdirSync(folder).sort();

/** Cases are apart by a blank line: what it shows, the address, and a line for each part of it. */
function readCases(key: string): readonly (readonly [string, string, readonly string[]])[] {
  const text = readFileSync(new URL(`${key}/addresses.txt`, folder), 'utf8');
  return text
    .trimEnd()
    .split('\n\n')
    .map((lines) => {
      const [name = '', url = '', ...expected] = lines.split('\n');
      return [name.replace(/^# /, ''), url, expected];
    });
}

/** An article is a seed, and behind its closing rule what it is read as. */
function readSeedFixture(key: string, file: string): readonly string[] {
  const text = readFileSync(new URL(`${key}/${file}`, folder), 'utf8');
  const parts = text.trimEnd().split('\n-----------------\n');
  expect(parts).toHaveLength(4);
  return parts;
}

function articlesOf(key: string): readonly string[] {
  return readdirSync(new URL(`${key}/`, folder))
    .filter((file) => file !== 'addresses.txt')
    .sort();
}

function describeAddress({ section, slug, nativeId, timestamp }: Address): readonly string[] {
  if (slug === undefined && nativeId === undefined) return ['unknown form'];
  return [
    ...(section === undefined ? [] : [`section: ${section.text}`]),
    ...(slug === undefined ? [] : [`slug: ${slug.text}`]),
    ...(nativeId === undefined ? [] : [`id: ${nativeId.text}`]),
    ...(timestamp === undefined
      ? []
      : [`timestamp: ${timestamp.value} ${timestamp.zone ?? ''} in ${timestamp.text}`]),
  ];
}

it('there are fixtures for every publisher, and for no other', () => {
  expect(keys).toEqual(PUBLISHER_PROFILES.map(({ key }) => key).sort());
});

describe.each(keys)('addresses of %s', (key) => {
  it.each(readCases(key))('%s: %s', (_, url, expected) => {
    const article = readArticle({ url, title: 'Mưa', body: 'Mưa to.' });
    expect(article.publisher?.key).toBe(key);
    expect(article.address && describeAddress(article.address)).toEqual(expected);
    // The spans are checked against the texts here.
    expect(validateArticle(article)).toEqual([]);
    const codes = article.diagnostics?.map(({ code }) => code);
    expect(codes?.includes('unknown-address-form')).toBe(expected[0] === 'unknown form');
  });
});

describe.each(keys)('articles of %s', (key) => {
  it('there is one at least', () => {
    expect(articlesOf(key).length).toBeGreaterThan(0);
  });

  it.each(articlesOf(key))('%s', (file) => {
    const [url = '', title = '', body = '', expected = ''] = readSeedFixture(key, file);
    const article = readArticle({ url, title, body });
    expect(article.publisher?.key).toBe(key);
    const sapo = article.sapo === undefined ? [] : [`sapo of the article: ${article.sapo.text}`];
    expect([...sapo, ...describeBlocks(article)]).toEqual(expected.split('\n'));
    expect(validateArticle(article)).toEqual([]);
  });
});
