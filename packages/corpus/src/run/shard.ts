import type { SeedDiagnostic, SeedDocument } from '@quocngu/seed-format';
import type { SourceProblem } from '../sources/source-problem.ts';
import type { SourceRecord } from '../sources/read-sources.ts';

/** A record as it is handed to a worker: what reading it takes, and nothing more. */
export interface ShardRecord {
  readonly file: string;
  readonly record: number;
  readonly bytes?: { readonly start: number; readonly end: number };
  readonly hash?: string;
  /** `undefined` where the text is no seed. */
  readonly document: SeedDocument | undefined;
  readonly diagnostics: readonly SeedDiagnostic[];
}

/** A stretch of the records of a run: the work of one worker at a time, and one file of each form. */
export interface Shard {
  /** From 0. */
  readonly index: number;
  readonly records: readonly ShardRecord[];
  /** What of the sources could not be read, since the shard before. */
  readonly problems: readonly SourceProblem[];
}

/** How large shards are. Whichever comes first ends one. */
export interface ShardSize {
  readonly records: number;
  /** Characters of text: a shard stands in memory as a whole. */
  readonly characters: number;
}

/** Cuts a stream of records into shards: the same for the same stream and size. */
export async function* cutShards(
  found: AsyncIterable<SourceProblem | SourceRecord>,
  size: ShardSize,
): AsyncGenerator<Shard, void, undefined> {
  let index = 0;
  let records: ShardRecord[] = [];
  let problems: SourceProblem[] = [];
  let characters = 0;
  const take = (): Shard => {
    const shard = { index, records, problems };
    index += 1;
    records = [];
    problems = [];
    characters = 0;
    return shard;
  };
  for await (const each of found) {
    if (each.type === 'problem') {
      problems.push(each);
      continue;
    }
    records.push(toShardRecord(each));
    characters += (each.document?.body.length ?? 0) + (each.document?.title.length ?? 0);
    if (records.length >= size.records || characters >= size.characters) yield take();
  }
  if (records.length > 0 || problems.length > 0) yield take();
}

function toShardRecord({ file, source, hash, document, diagnostics }: SourceRecord): ShardRecord {
  const { record, byteSpan } = source;
  return {
    file,
    record,
    ...(byteSpan === undefined ? {} : { bytes: byteSpan }),
    ...(hash === undefined ? {} : { hash }),
    document,
    diagnostics,
  };
}
