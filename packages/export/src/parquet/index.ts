export type { ColumnType, ColumnValue, ParquetColumn } from './article-row.ts';
export { type ParquetExport, toParquet, type ToParquetOptions } from './to-parquet.ts';
