import { createHash } from 'node:crypto';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { parseSeedStream, type SeedRecord } from '@quocngu/seed-format';
import {
  countBytes,
  guardExpanded,
  peekChunks,
  type ByteChunks,
  type CompressionMeter,
} from './byte-chunks.ts';
import { CONTAINER_HEAD, containerOfName, detectContainer } from './container.ts';
import { DEFAULT_LIMITS, type SourceLimits } from './limits.ts';
import { listFiles, type ListedFile } from './list-files.ts';
import { openFile, readChunks, watchFile } from './read-file.ts';
import { SourceFault, toSourceProblem, type SourceProblem } from './source-problem.ts';
import { listTarMembers, NESTED, type ArchiveMember } from './tar-members.ts';
import { listZipMembers } from './zip-members.ts';

/** A record of a corpus, and the file that it stands in. */
export interface SourceRecord extends SeedRecord {
  /** Always `record`. */
  readonly type: 'record';
  /** The file; `seeds.zip!/2015/a.txt` for a member of an archive, `-` for standard input. */
  readonly file: string;
  /** SHA-256 of the record's bytes in hexadecimal; left out where they are not valid UTF-8. */
  readonly hash?: string;
}

/** Options of {@link readSources}. */
export interface ReadSourcesOptions {
  /** What the path `-` means. */
  readonly standardInput?: AsyncIterable<Uint8Array>;
  /** Guards against sources that are made to exhaust the machine. */
  readonly limits?: SourceLimits;
  /** Told how many more bytes were read of the sources, compressed ones as they stand. */
  readonly onBytes?: (count: number) => void;
  /** The folder that relative paths start from; that of the process where left out. */
  readonly from?: string;
}

/**
 * Reads the seeds of files, folders, globs and archives as one stream. A folder is all `.txt`,
 * `.txt.gz`, `.tar`, `.tar.gz`, `.tgz` and `.zip` files below it, in the order of their names; any
 * file may hold many records. Memory is bounded by the largest record and the names in one folder.
 *
 * What cannot be read, or should not be, is reported in its place, and the rest is read: corrupted
 * archives, archives that expand beyond measure, paths and links that lead elsewhere, files that
 * change while they are read.
 *
 * @param paths - Files, folders, globs, or `-` for standard input.
 * @param options - Standard input, and limits.
 * @returns Records and problems, in the order of the paths.
 *
 * @example
 * ```ts
 * import { generateSeeds, readSources } from '@quocngu/corpus';
 *
 * async function* input() {
 *   for (const { bytes } of generateSeeds({ count: 3 })) yield bytes;
 * }
 * const places = [];
 * for await (const found of readSources(['-'], { standardInput: input() })) {
 *   if (found.type === 'record') places.push([found.file, found.source.record]);
 * }
 * places; //=> [['-', 1], ['-', 2], ['-', 3]]
 * ```
 */
export async function* readSources(
  paths: readonly string[],
  options: ReadSourcesOptions = {},
): AsyncGenerator<SourceRecord | SourceProblem, void, undefined> {
  for await (const { item } of readPlacedSources(paths, options)) yield item;
}

/** A place in sources, by counts from 0, so that reading can begin there again. */
export interface SourcePlace {
  /** How many files, and problems in place of one, stand before. */
  readonly listed: number;
  /** How many records and problems of the file stand before. */
  readonly found: number;
}

/** Something found in sources, with its place. */
export interface PlacedItem {
  readonly item: SourceRecord | SourceProblem;
  readonly place: SourcePlace;
}

/** Where sources begin. */
export const SOURCES_START: SourcePlace = { listed: 0, found: 0 };

/** Whether a place stands before another. */
export function isPlaceBefore(place: SourcePlace, other: SourcePlace): boolean {
  return (
    place.listed < other.listed || (place.listed === other.listed && place.found < other.found)
  );
}

/**
 * Reads as {@link readSources} does, with places, and leaves out what stands before one of them.
 * Files before it are not opened.
 *
 * @param start - Gives the place to begin at. It is asked again and again, and may move on.
 */
export async function* readPlacedSources(
  paths: readonly string[],
  options: ReadSourcesOptions = {},
  start: () => SourcePlace = () => SOURCES_START,
): AsyncGenerator<PlacedItem, void, undefined> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  let listed = -1;
  for (const path of paths) {
    for await (const each of list(path, options.from)) {
      listed += 1;
      if (listed < start().listed) continue;
      let found = 0;
      for await (const item of readEach(each, options, limits)) {
        const place = { listed, found };
        if (!isPlaceBefore(place, start())) yield { item, place };
        if (listed < start().listed) break;
        found += 1;
      }
    }
  }
}

/** Standard input, in a list of files. */
const STANDARD_INPUT = { type: 'standard-input', file: '-' } as const;

async function* list(
  path: string,
  from: string | undefined,
): AsyncGenerator<ListedFile | SourceProblem | typeof STANDARD_INPUT, void, undefined> {
  if (path === STANDARD_INPUT.file) yield STANDARD_INPUT;
  else yield* listFiles(path, from);
}

async function* readEach(
  each: ListedFile | SourceProblem | typeof STANDARD_INPUT,
  { standardInput = noBytes(), onBytes = () => undefined }: ReadSourcesOptions,
  limits: Limits,
): Found {
  if (each.type === 'problem') yield each;
  else if (each.type === 'file')
    yield* readGuarded(each.file, () => readListed(each, limits, onBytes));
  else yield* readGuarded(each.file, () => readStream(each.file, standardInput, limits));
}

type Limits = Required<SourceLimits>;
type Found = AsyncGenerator<SourceRecord | SourceProblem, void, undefined>;

async function* noBytes(): ByteChunks {
  // Standard input that was not given is empty.
}

/** Reads, and reports what keeps from reading on. */
async function* readGuarded(file: string, read: () => Found): Found {
  try {
    yield* read();
  } catch (error) {
    yield toSourceProblem(error, file);
  }
}

async function* readListed(
  { file, path, isNamed }: ListedFile,
  limits: Limits,
  onBytes: (count: number) => void,
): Found {
  const handle = await openFile(path, isNamed);
  try {
    const { size } = await handle.stat();
    const requireUnchanged = await watchFile(handle);
    if (containerOfName(file) === 'zip') {
      yield* readMembers(listZipMembers(file, handle.fd, size, limits.ratio), limits);
      onBytes(size);
    } else {
      yield* readStream(file, countBytes(readChunks(handle), onBytes), limits);
    }
    await requireUnchanged();
  } finally {
    await handle.close();
  }
}

/** Reads a stream of seeds, or of an archive that can be read from front to back. */
async function* readStream(
  file: string,
  given: ByteChunks,
  limits: Limits,
  isMember = false,
): Found {
  const { head, chunks } = await peekChunks(given, CONTAINER_HEAD);
  const container = head.length === 0 ? 'plain' : (containerOfName(file) ?? detectContainer(head));
  switch (container) {
    case 'gzip':
      yield* readExpanded(file, chunks, limits, isMember);
      break;
    case 'tar':
      if (isMember) throw new SourceFault('nested-archive', NESTED);
      yield* readMembers(listTarMembers(file, chunks), limits);
      break;
    case 'zip':
      throw new SourceFault('zip-from-stream', 'a zip archive is read from a file ending in .zip');
    case 'plain':
      yield* readRecords(file, chunks, limits);
  }
}

async function* readExpanded(
  file: string,
  chunks: ByteChunks,
  limits: Limits,
  isMember: boolean,
): Found {
  const meter: CompressionMeter = { compressed: 0, expanded: 0 };
  const gunzip = createGunzip({ chunkSize: 2 ** 16 });
  // What fails before it reaches the reader through the stream that it reads.
  const counted = countBytes(chunks, (count) => {
    meter.compressed += count;
  });
  pipeline(counted, gunzip, () => undefined);
  const peeked = await peekChunks(guardExpanded(gunzip, [meter], limits.ratio), CONTAINER_HEAD);
  const isTar =
    !isMember && (/\.(?:tgz|tar\.gz)$/i.test(file) || detectContainer(peeked.head) === 'tar');
  yield* isTar
    ? readMembers(listTarMembers(file, peeked.chunks), limits)
    : readRecords(file, peeked.chunks, limits);
}

async function* readMembers(
  members: AsyncIterable<ArchiveMember | SourceProblem>,
  limits: Limits,
): Found {
  for await (const member of members) {
    if (member.type === 'problem') yield member;
    else
      yield* readGuarded(member.file, () => readStream(member.file, member.chunks, limits, true));
  }
}

async function* readRecords(file: string, chunks: ByteChunks, limits: Limits): Found {
  const passed = { bytes: 0 };
  for await (const record of parseSeedStream(limitRecord(chunks, passed, limits.recordBytes))) {
    passed.bytes = 0;
    yield { type: 'record', file, ...record, ...hashOf(record) };
  }
}

/** Throws where a record is so long that it would not fit in memory. */
async function* limitRecord(
  chunks: ByteChunks,
  passed: { bytes: number },
  limit: number,
): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const chunk of chunks) {
    passed.bytes += chunk.length;
    if (passed.bytes > limit) {
      throw new SourceFault('record-too-large', `a record has more than ${limit} bytes`);
    }
    yield chunk;
  }
}

/** Where bytes were lost in decoding, those of the text are not those of the file. */
function hashOf({ source, document, diagnostics }: SeedRecord): { readonly hash?: string } {
  if (document === undefined || diagnostics.some(({ code }) => code === 'invalid-utf8')) return {};
  return { hash: createHash('sha256').update(source.text, 'utf8').digest('hex') };
}
