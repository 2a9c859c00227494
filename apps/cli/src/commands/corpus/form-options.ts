import type { RunCorpusOptions, SinkName } from '@quocngu/corpus';
import { InvalidArgumentError, type Command } from 'commander';
import { createReferenceOption } from '../reference-option.ts';
import { toPositiveNumber } from './number-option.ts';

/** Options that the results of a run depend on. */
export interface FormOptions {
  readonly out: string;
  readonly to: readonly SinkName[];
  readonly reference?: string;
  readonly shard?: number;
}

const SINK_NAMES: readonly SinkName[] = ['parquet', 'ndjson', 'text', 'conllu'];

/** Adds them to a command. */
export function addFormOptions(command: Command): Command {
  return command
    .requiredOption('--out <folder>', 'a new folder for the results')
    .option('--to <forms>', 'parquet, ndjson, text, conllu, by commas', toSinks, ['parquet'])
    .addOption(createReferenceOption())
    .option('--shard <n>', 'how many records go into one file', toPositiveNumber);
}

/** The same as the package takes them. */
export function formOf({
  out,
  to,
  reference,
  shard,
}: FormOptions): Pick<RunCorpusOptions, 'out' | 'recordsPerShard' | 'reference' | 'sinks'> {
  return {
    out,
    sinks: to,
    ...(reference === undefined ? {} : { reference }),
    ...(shard === undefined ? {} : { recordsPerShard: shard }),
  };
}

function toSinks(value: string): readonly SinkName[] {
  return value.split(',').map((name) => {
    const sink = SINK_NAMES.find((known) => known === name.trim());
    if (sink !== undefined) return sink;
    throw new InvalidArgumentError(`Known are ${SINK_NAMES.join(', ')}.`);
  });
}
