import type { Article } from '@quocngu/article';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { forbidden, replaceForbidden } from '../content/characters.ts';
import type { Loss } from '../losses/loss.ts';
import { createLossReport, type LossReport } from '../losses/loss-report.ts';
import { articleColumns, type ParquetColumn, type ColumnType } from './article-row.ts';

/** Articles as a Parquet file, and what that does not say. */
export interface ParquetExport {
  /** The file. */
  readonly bytes: Uint8Array;
  readonly losses: readonly Loss[];
}

/** What a table of articles holds besides. */
export interface ToParquetOptions {
  /** Columns of your own, behind the others. */
  readonly columns?: readonly ParquetColumn[];
}

/**
 * Writes articles as a Parquet file, a row for each: address, title, body, dates, names and counts in
 * columns of their own types, and every layer whole, with its spans and origins, in a column of JSON
 * whose name ends in `_json`. Nothing is lost but half characters, which no column of text can hold.
 *
 * @param articles - Valid articles.
 * @param options - Columns of your own.
 * @returns The file, and what it does not say.
 * @throws RangeError where two columns have one name.
 *
 * @example
 * ```ts
 * import { createArticle } from '@quocngu/article';
 * import { toParquet } from '@quocngu/export/parquet';
 *
 * const article = createArticle({ url: 'https://bao.example/1', title: 'Mưa', body: 'Hà Nội mưa.' });
 * const { bytes } = toParquet([article]);
 * new TextDecoder().decode(bytes.subarray(0, 4)); //=> 'PAR1'
 * ```
 */
export function toParquet(
  articles: readonly Article[],
  { columns: own = [] }: ToParquetOptions = {},
): ParquetExport {
  const columns = [...articleColumns, ...own];
  requireOwnNames(columns);
  const losses = createLossReport({ carries: true, hasOffsets: true, hasOrigins: true }, articles);
  const buffer = parquetWriteBuffer({
    schema: [{ name: 'root', num_children: columns.length }, ...columns.flatMap(schemaOf)],
    columnData: columns.map((column) => ({
      name: column.name,
      data: articles.map((article, index) => readCell(column, article, index, losses)),
    })),
  });
  return { bytes: new Uint8Array(buffer), losses: losses.list() };
}

/** Readers find a column by its name, so no two may have one. */
function requireOwnNames(columns: readonly ParquetColumn[]): void {
  const names = columns.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice !== undefined) throw new RangeError(`two columns have the name ${twice}`);
}

type SchemaElement = NonNullable<Parameters<typeof parquetWriteBuffer>[0]['schema']>[number];

const text = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const;

const plainTypes: Readonly<
  Record<Exclude<ColumnType, 'strings'>, Pick<SchemaElement, 'converted_type' | 'type'>>
> = {
  string: text,
  json: { type: 'BYTE_ARRAY', converted_type: 'JSON' },
  int32: { type: 'INT32' },
  double: { type: 'DOUBLE' },
  timestamp: { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' },
};

function schemaOf({ name, type }: ParquetColumn): readonly SchemaElement[] {
  if (type !== 'strings') return [{ name, repetition_type: 'OPTIONAL', ...plainTypes[type] }];
  return [
    { name, repetition_type: 'OPTIONAL', converted_type: 'LIST', num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', repetition_type: 'REQUIRED', ...text },
  ];
}

function readCell(
  column: ParquetColumn,
  article: Article,
  index: number,
  losses: LossReport,
): unknown {
  const value = column.read(article, index);
  if (value === undefined) return null;
  const clean = (from: string): string => {
    const { text: cleaned, count } = replaceForbidden(from, forbidden.text);
    if (count > 0) losses.add('character-replaced', `/${index}/text`, count);
    return cleaned;
  };
  if (column.type === 'string') return clean(value as string);
  if (column.type === 'strings') return (value as readonly string[]).map(clean);
  return value;
}
