import { parquetSink } from './parquet-sink.ts';
import type { Sink, SinkName } from './sink.ts';
import { conlluSink, ndjsonSink, textSink } from './text-sinks.ts';

/** Every form, by name. */
export const SINKS: Readonly<Record<SinkName, Sink>> = {
  conllu: conlluSink,
  ndjson: ndjsonSink,
  parquet: parquetSink,
  text: textSink,
};
