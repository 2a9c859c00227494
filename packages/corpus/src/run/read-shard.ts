import { rm } from 'node:fs/promises';
import type { Article } from '@quocngu/article';
import type { NewsModels, ReadArticleOptions } from '@quocngu/news';
import type { SeedDocument } from '@quocngu/seed-format';
import { writeStreamFile } from '../files/write-file.ts';
import type { SinkArticle, SinkName } from '../sinks/sink.ts';
import { SINKS } from '../sinks/sinks.ts';
import { knownOfRecord } from './known-of-record.ts';
import { failuresFile, shardFile } from './run-folder.ts';
import type { Shard, ShardRecord } from './shard.ts';

/** Why a record gave no article. */
export type FailureReason = 'crashed' | 'not-a-seed' | 'timed-out' | 'unreadable';

/** What a worker is told to do. */
export interface ShardTask {
  readonly shard: Shard;
  readonly out: string;
  readonly sinks: readonly SinkName[];
  readonly reference?: string;
  /** Records that brought a worker down twice, by their place in the shard. */
  readonly given: Readonly<Record<number, FailureReason>>;
  /** Where the worker says which record of the shard it is at: -1 before the first. */
  readonly progress: Int32Array;
}

/** What became of a shard. */
export interface ShardResult {
  readonly articles: number;
  readonly failed: number;
}

/** The answer of a worker; what it threw comes as data, so that a crash is told from an error. */
export type ShardAnswer =
  | { readonly result: ShardResult }
  | { readonly error: { readonly message: string; readonly code?: string } };

/** Reads a document into an Article, as `readArticle` of `@quocngu/news` does. */
export type ReadDocument = (document: SeedDocument, options: ReadArticleOptions) => Article;

/** What a worker makes ready once: the models, and a function that reads with them. */
export type PrepareReading = () => Promise<ReadDocument>;

/** Reads the records of a shard, and writes its files. */
export async function readShard(task: ShardTask, prepare: PrepareReading): Promise<ShardAnswer> {
  try {
    return { result: await readAndWrite(task, await prepare()) };
  } catch (error) {
    const { message, code } = error as NodeJS.ErrnoException;
    return { error: { message, ...(code === undefined ? {} : { code }) } };
  }
}

interface Failure extends Partial<ShardRecord> {
  readonly reason: FailureReason;
  readonly message: string;
}

async function readAndWrite(
  { shard, out, sinks, reference, given, progress }: ShardTask,
  read: ReadDocument,
): Promise<ShardResult> {
  const articles: SinkArticle[] = [];
  const failures: Failure[] = [];
  shard.records.forEach((record, index) => {
    Atomics.store(progress, 0, index);
    const outcome = readRecord(record, given[index], reference, read);
    if ('article' in outcome) articles.push(outcome);
    else failures.push(outcome);
  });
  Atomics.store(progress, 0, shard.records.length);

  for (const name of sinks) {
    const path = shardFile(out, name, shard.index);
    if (articles.length === 0) await rm(path, { force: true });
    else await writeStreamFile(path, SINKS[name].encode(articles));
  }
  const lines = [...shard.problems, ...failures].map((each) => `${JSON.stringify(each)}\n`);
  const path = failuresFile(out, shard.index);
  if (lines.length === 0) await rm(path, { force: true });
  else await writeStreamFile(path, [new TextEncoder().encode(lines.join(''))]);
  return { articles: articles.length, failed: failures.length };
}

const MESSAGES: Readonly<Record<Exclude<FailureReason, 'unreadable'>, string>> = {
  crashed: 'the worker that read it ended, twice',
  'not-a-seed': 'it is no seed',
  'timed-out': 'reading it took too long, twice',
};

function readRecord(
  record: ShardRecord,
  given: FailureReason | undefined,
  reference: string | undefined,
  read: ReadDocument,
): Failure | SinkArticle {
  const { document, ...rest } = record;
  const fail = (reason: FailureReason, message: string): Failure => ({ ...rest, reason, message });
  if (document === undefined) return fail('not-a-seed', MESSAGES['not-a-seed']);
  if (given !== undefined && given !== 'unreadable') return fail(given, MESSAGES[given]);
  try {
    const article = read(document, {
      ...knownOfRecord(record, document),
      ...(reference === undefined ? {} : { reference }),
    });
    return { article, recordCodes: [...new Set(record.diagnostics.map(({ code }) => code))] };
  } catch (error) {
    return fail('unreadable', error instanceof Error ? error.message : String(error));
  }
}

/** Loads the models, and gives a function that adds them to the options of a reading. */
export async function loadModels(): Promise<NewsModels> {
  const [words, tags, names] = await Promise.all([
    import('@quocngu/models/words'),
    import('@quocngu/models/tags'),
    import('@quocngu/models/names'),
  ]);
  return { words: words.loadModel(), tags: tags.loadModel(), names: names.loadModel() };
}
