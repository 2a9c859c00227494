import type { Article } from '@quocngu/article';
import { toParquet } from '@quocngu/export/parquet';
import type { Sink } from './sink.ts';

/**
 * A table in Parquet, one row an article, compressed by Snappy, with statistics for each column: the
 * table of `@quocngu/export`, and what is known of the record besides.
 */
export const parquetSink: Sink = {
  name: 'parquet',
  ending: '.parquet',
  *encode(rows) {
    const { bytes } = toParquet(
      rows.map(({ article }) => article),
      {
        columns: [
          { name: 'first_date', type: 'string', read: findFirstDate },
          {
            name: 'diagnostics',
            type: 'strings',
            read: ({ diagnostics = [] }, index) => [
              ...new Set([
                ...(rows[index]?.recordCodes ?? []),
                ...diagnostics.map(({ code }) => code),
              ]),
            ],
          },
        ],
      },
    );
    yield bytes;
  },
};

/** The first date of the text whose year is known, as `2015-01-13`, `2015-01` or `2015`. */
function findFirstDate({ dates, address }: Article): string | undefined {
  const stated = dates?.find(
    ({ role, value }) => role !== 'reference' && /^\d{4}/.test(value ?? ''),
  );
  return (stated?.value ?? address?.timestamp?.value)?.slice(0, 'YYYY-MM-DD'.length);
}
