import { readdirSync, readFileSync } from 'node:fs';
import { validateArticle } from '@quocngu/article';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../src/index.ts';
import { describeBlocks } from './describe-blocks.ts';

/** A fixture is a body, a rule, and what it is cut into; its name says what it shows. */
const folder = new URL('../fixtures/blocks/', import.meta.url);
const RULE = '\n-----------------\n';
const kinds = ['bylines', 'captions', 'datelines', 'ends', 'headings', 'links'];

function readFixture(kind: string, name: string): { body: string; expected: readonly string[] } {
  const text = readFileSync(new URL(`${kind}/${name}.txt`, folder), 'utf8');
  const [body = '', expected = '', ...others] = text.split(RULE);
  expect(others).toEqual([]);
  return { body, expected: expected.trimEnd().split('\n') };
}

function namesIn(kind: string): readonly string[] {
  const files = readdirSync(new URL(`${kind}/`, folder)).sort();
  expect(files.filter((file) => !file.endsWith('.txt'))).toEqual([]);
  return files.map((file) => file.slice(0, -'.txt'.length));
}

it('every folder of fixtures is run', () => {
  expect(readdirSync(folder).sort()).toEqual(kinds);
  expect(namesIn('captions').length).toBeGreaterThanOrEqual(60);
});

describe.each(kinds)('%s', (kind) => {
  it.each(namesIn(kind))('%s', (name) => {
    const { body, expected } = readFixture(kind, name);
    const read = (text: string): ReturnType<typeof readArticle> =>
      readArticle({ url: '', title: 'Mưa', body: text });
    const article = read(body);
    expect(describeBlocks(article)).toEqual(expected);
    expect(validateArticle(article)).toEqual([]);

    const codes = article.diagnostics?.map(({ code }) => code) ?? [];
    expect(codes.includes('no-caption')).toBe(!expected.some((line) => line.startsWith('credit:')));
    // Nothing but white space lies between blocks: no letter is lost, and none is in two.
    let last = 0;
    for (const { span } of article.blocks ?? []) {
      expect(body.slice(last, span.start).trim()).toBe('');
      last = span.end;
    }
    expect(body.slice(last).trim()).toBe('');
    expect(
      describeBlocks(read(body.normalize('NFD'))).map((line) => line.normalize('NFC')),
    ).toEqual(expected);
  });
});
