import { readFileSync } from 'node:fs';
import { loadModel } from '@quocngu/models/words';
import { createWordSegmenter } from '@quocngu/nlp';
import { expect, test } from 'vitest';
import type { WordFinder } from '../src/index.ts';

/** A document of the table. */
export interface RankedDocument {
  readonly id: number;
  readonly title: string;
  readonly body: string;
}

/** A query with the documents that it must find. */
interface RankedQuery {
  /** What the row shows. */
  readonly about: string;
  readonly query: string;
  /** Documents by their ids: each group before the next, within one in any order. */
  readonly ranking: readonly (readonly number[])[];
  /** Whether the row is for an index with words of several syllables, or for one without. */
  readonly units?: boolean;
  /** `all` for a row that asks more than an engine can do which finds any syllable. */
  readonly match?: 'all';
}

/** Finds documents by a query: their ids, best first. */
export type Search = (query: string) => readonly number[] | Promise<readonly number[]>;

const file = new URL('../fixtures/ranking.json', import.meta.url);
const table = JSON.parse(readFileSync(file, 'utf8')) as {
  readonly documents: readonly RankedDocument[];
  readonly queries: readonly RankedQuery[];
};

/** Texts that engines and query languages may stumble over; no word of them is in the table. */
const hostileTexts: readonly string[] = [
  'zz '.repeat(33_000),
  'z'.repeat(100_000),
  '\u0301'.repeat(100_000),
  Array.from({ length: 20_000 }, (_, index) => `q${index}`).join(' '),
  '\ud83d \udc00z \u0000 z\u0000z',
  `'); DROP TABLE news; --`,
  `" OR "9" = "9`,
  '<b>{"zz": [NEAR(zz, 2)]}</b> AND NOT zz* | $9 :zz ?9 \\',
];

/** The documents of the table, and hostile ones. */
export const documents: readonly RankedDocument[] = [
  ...table.documents,
  ...hostileTexts.map((body, index) => ({ id: 900 + index, title: 'zz', body })),
];

/** How much the fields count, in engines that can be told. */
export const fields: Readonly<Record<'title' | 'body', number>> = { title: 3, body: 1 };

/** The segmenter of `@quocngu/nlp` with its model, as an application passes it in. */
export function loadSegmenter(): WordFinder {
  return createWordSegmenter(loadModel());
}

/**
 * Runs the whole table.
 *
 * @param search - Gives the search to test, when the tests run.
 * @param index - Whether the index has words of several syllables, and whether it gives documents
 *   with any syllable of the query, behind those with all.
 */
export function testRanking(
  search: () => Search,
  { units, any = false }: { readonly units: boolean; readonly any?: boolean },
): void {
  const rows = table.queries.filter(
    (row) => (row.units ?? units) === units && !(any && row.match === 'all'),
  );
  test.each(rows.map((row) => [row.about, row.query, row.ranking] as const))(
    '%s: %j',
    async (_, query, ranking) => {
      const found = await search()(query);
      const expected = ranking.flat();
      const first = any ? found.slice(0, expected.length) : found;
      if (any && expected.length === 0) expect(found).toEqual([]);
      expect(first).toHaveLength(expected.length);
      let from = 0;
      for (const group of ranking) {
        const place = first.slice(from, from + group.length);
        expect(
          [...place].sort((a, b) => a - b),
          `${query} → ${first.join(' ')}`,
        ).toEqual(group);
        from += group.length;
      }
    },
  );

  test.each(hostileTexts.map((text) => [text.slice(0, 20), text] as const))(
    'a hostile text finds itself or nothing: %j',
    async (_, text) => {
      const found = await search()(text);
      expect(found.filter((id) => id < 900)).toEqual([]);
      const again = await search()('Đảng');
      expect(again[0]).toBe(5);
    },
  );
}
