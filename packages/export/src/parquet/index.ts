export { toParquet, type ParquetExport } from './to-parquet.ts';
