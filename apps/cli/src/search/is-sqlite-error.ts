import sqlite from 'node-sqlite3-wasm';

/** Whether an error is one of SQLite: a database that is damaged, or cannot be written. */
export function isSqliteError(error: unknown): error is Error {
  return error instanceof sqlite.SQLite3Error;
}
