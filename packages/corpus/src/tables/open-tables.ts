import { readdir } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import type { DuckDBConnection, StatementType } from '@duckdb/node-api';
import { runError } from '../run/run-error.ts';
import { readSettings } from '../run/run-settings.ts';

/** A value of a result, as plain data. */
export type TableValue =
  | boolean
  | number
  | string
  | null
  | readonly TableValue[]
  | { readonly [name: string]: TableValue };

/** A row of a result, by the names of the columns. */
export type TableRow = Readonly<Record<string, TableValue>>;

/** The table `articles` of a run, open for questions. */
export interface Tables {
  /** Gives the rows of one reading statement as they are found. */
  query(sql: string): AsyncGenerator<TableRow, void, undefined>;
  close(): void;
}

/** Larger questions go to the disk, beside the results. */
const MEMORY_LIMIT = '400MB';

/**
 * Opens the Parquet files of a run in DuckDB. Questions read them and nothing else: no other file, no
 * network, no extension.
 */
export async function openTables(out: string): Promise<Tables> {
  const settings = await readSettings(out);
  if (settings === undefined) throw runError('no-run', `${out} holds no run`);
  const folder = resolve(out, 'parquet');
  const files = await readdir(folder).catch(() => []);
  if (!files.some((name) => name.endsWith('.parquet'))) {
    throw runError('no-table', `${out} holds no articles in Parquet`);
  }
  // The engine is loaded only by those who ask it something.
  const duckdb = await import('@duckdb/node-api');
  const instance = await duckdb.DuckDBInstance.create(':memory:', {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    memory_limit: MEMORY_LIMIT,
    temp_directory: resolve(out, 'tmp'),
  });
  const connection = await instance.connect();
  await connection.run(
    `CREATE VIEW articles AS SELECT * FROM read_parquet(${quote(`${folder}${sep}*.parquet`)})`,
  );
  await connection.run(`SET allowed_directories = [${quote(folder + sep)}]`);
  await connection.run('SET enable_external_access = false');
  await connection.run('SET lock_configuration = true');
  return {
    query: (sql) => runQuery(connection, sql, duckdb.StatementType.SELECT),
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`;

async function* runQuery(
  connection: DuckDBConnection,
  sql: string,
  reading: StatementType,
): AsyncGenerator<TableRow, void, undefined> {
  try {
    const statement = await connection.prepare(sql);
    if (statement.statementType !== reading) {
      throw new Error('only statements that read are carried out, such as SELECT');
    }
    const result = await statement.stream();
    for await (const rows of result.yieldRowObjectJs()) {
      for (const row of rows) yield toPlain(row) as TableRow;
    }
  } catch (error) {
    throw runError('wrong-query', error instanceof Error ? error.message : String(error));
  }
}

/** Whole numbers that are exact become numbers, larger ones text; dates become ISO text. */
function toPlain(value: unknown): TableValue {
  if (typeof value === 'bigint') {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : String(value);
  }
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') {
    return value;
  }
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(toPlain);
  if (value instanceof Uint8Array) return Buffer.from(value).toString('hex');
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, toPlain(each)]));
}
