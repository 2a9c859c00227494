import { readArticle } from '@quocngu/news';
import { findPlace } from '@quocngu/news/places';
import {
  loadModels,
  readShard as readShardWith,
  type ReadDocument,
  type ShardAnswer,
  type ShardTask,
} from './read-shard.ts';

/** What a module that runs in workers exports as `readShard`. */
export type ShardReader = (task: ShardTask) => Promise<ShardAnswer>;

/**
 * Makes what workers run, for reading in a way of your own: with profiles of more publishers, say.
 * The module that exports it as `readShard` is the option `worker` of `runCorpus`.
 *
 * @param read - Reads a document. The options that it gets hold identifiers, provenance, models and
 *   the finder of places; it may add to them.
 * @returns The function to be exported as `readShard`.
 *
 * @example
 * ```ts no-run
 * import { createShardReader } from '@quocngu/corpus/worker';
 * import { readArticle, type PublisherProfile } from '@quocngu/news';
 *
 * const publishers: PublisherProfile[] = [];
 * export const readShard = createShardReader((document, options) =>
 *   readArticle(document, { ...options, publishers }),
 * );
 * typeof readShard; //=> 'function'
 * ```
 */
export function createShardReader(read: ReadDocument): ShardReader {
  let prepared: Promise<ReadDocument> | undefined;
  const prepare = async (): Promise<ReadDocument> => {
    const models = await loadModels();
    return (document, options) => read(document, { ...options, models, findPlace });
  };
  return (task) => readShardWith(task, () => (prepared ??= prepare()));
}

/**
 * Reads the records of a shard and writes its files: what the workers of `runCorpus` run.
 *
 * @param task - The records, and where to write.
 * @returns How many articles there are, and how many records failed; or what went wrong.
 *
 * @example
 * ```ts no-run
 * import { readShard } from '@quocngu/corpus/worker';
 *
 * const answer = await readShard({
 *   shard: { index: 0, records: [], problems: [] },
 *   out: 'out',
 *   sinks: [],
 *   given: {},
 *   progress: new Int32Array(1),
 * });
 * answer; //=> { result: { articles: 0, failed: 0 } }
 * ```
 */
export function readShard(task: ShardTask): Promise<ShardAnswer> {
  return readWithModels(task);
}

const readWithModels = createShardReader(readArticle);
