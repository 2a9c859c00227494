import { createHash } from 'node:crypto';
import { mkdtemp, open, rm, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Article } from '@quocngu/article';
import { readArticle } from '@quocngu/news';
import type { SeedDocument } from '@quocngu/seed-format';
import { readSources, type ReadSourcesOptions } from '../sources/read-sources.ts';
import type { SourceProblem } from '../sources/source-problem.ts';
import type { DisjointSets } from './disjoint-sets.ts';
import { findClusters, MOST_DOCUMENTS } from './find-clusters.ts';
import { estimateSimilarity, signSet } from './min-hash.ts';
import { hashShingles } from './shingles.ts';
import { createSignatureFile, type SignatureFile } from './signature-file.ts';

/** Where a document of a cluster stands. */
export interface DuplicatePlace {
  readonly file: string;
  readonly record: number;
  readonly url: string;
}

/** A document that is much like the representative of its cluster. */
export interface DuplicateMember extends DuplicatePlace {
  /** `exact`: title and body are the same, character for character. */
  readonly kind: 'exact' | 'near';
  /** The estimated share of text that it has in common with the representative, from 0 to 1. */
  readonly similarity: number;
}

/** Documents that say the same. */
export interface DuplicateCluster {
  /** The one to keep: the longest, and of those the first. */
  readonly representative: DuplicatePlace;
  /** The others, in the order of the sources. */
  readonly members: readonly DuplicateMember[];
}

/** Options of {@link findDuplicates}. */
export interface FindDuplicatesOptions extends ReadSourcesOptions {
  /** From which similarity on two documents are near-duplicates, from 0 to 1; 0.65 where left out. */
  readonly similarity?: number;
  /** Told what of the sources could not be read. */
  readonly onProblem?: (problem: SourceProblem) => void;
  /** Where temporary files go; the system's folder for them where left out. */
  readonly scratch?: string;
}

/** How many syllables make a shingle. */
const SHINGLE_LENGTH = 4;

/**
 * Finds documents that are the same or nearly so. Captions, credits, end marks, marks on letters, tone
 * style, case, spacing and punctuation make no difference. Signatures (MinHash over shingles of four
 * syllables) go to a temporary file, and are compared where one of their bands agrees (LSH); memory
 * holds some thirty bytes a document.
 *
 * @param paths - Files, folders, globs and archives of seeds, or `-` for standard input.
 * @param options - How alike, and how to read.
 * @returns The clusters with two or more documents, in the order of their first ones. It rejects with
 *   a `RangeError` where there are more than two million documents, or a wrong similarity.
 *
 * @example
 * ```ts
 * import { findDuplicates } from '@quocngu/corpus';
 * import { stringifySeed } from '@quocngu/seed-format';
 *
 * async function* input() {
 *   for (const [url, body] of [
 *     ['https://a.example/1', 'Phố cổ. (Ảnh: An/TTXVN) Hà Nội hoà mình vào đêm hội mùa thu.'],
 *     ['https://b.example/2', 'Hà Nội  hòa mình vào đêm hội mùa thu./.'],
 *     ['https://c.example/3', 'Huế mưa lớn, nhiều tuyến đường ngập sâu.'],
 *   ] as const) {
 *     yield stringifySeed({ url, title: 'Tin', body }).text ?? '';
 *   }
 * }
 * const clusters = [];
 * const bytes = async function* () {
 *   for await (const text of input()) yield new TextEncoder().encode(text);
 * };
 * for await (const found of findDuplicates(['-'], { standardInput: bytes() })) clusters.push(found);
 * clusters.map(({ members }) => members.map(({ url, kind }) => [url, kind])); //=> [[['https://b.example/2', 'near']]]
 * ```
 */
export async function* findDuplicates(
  paths: readonly string[],
  options: FindDuplicatesOptions = {},
): AsyncGenerator<DuplicateCluster, void, undefined> {
  const { similarity = 0.65, scratch = tmpdir() } = options;
  if (!(similarity > 0 && similarity <= 1)) {
    throw new RangeError(`expected similarity to be above 0 and at most 1, got ${similarity}`);
  }
  const folder = await mkdtemp(join(scratch, 'quocngu-duplicates-'));
  const signatures = await createSignatureFile(join(folder, 'signatures'));
  const places = await open(join(folder, 'places'), 'w+');
  try {
    const offsets = await signDocuments(paths, options, signatures, places);
    const sets = await findClusters(signatures, similarity);
    for (const numbers of listClusters(signatures.count, sets)) {
      yield await describeCluster(numbers, signatures, places, offsets);
    }
  } finally {
    await signatures.close();
    await places.close();
    await rm(folder, { recursive: true });
  }
}

/** Writes signatures and places of all documents; gives where each place begins. */
async function signDocuments(
  paths: readonly string[],
  options: FindDuplicatesOptions,
  signatures: SignatureFile,
  places: FileHandle,
): Promise<readonly number[]> {
  const offsets = [0];
  let waiting: string[] = [];
  const flush = async (): Promise<void> => {
    await places.appendFile(waiting.join(''));
    waiting = [];
  };
  for await (const found of readSources(paths, options)) {
    if (found.type === 'problem') options.onProblem?.(found);
    if (found.type === 'problem' || found.document === undefined) continue;
    if (signatures.count === MOST_DOCUMENTS) {
      throw new RangeError(`expected at most ${MOST_DOCUMENTS} documents, got more`);
    }
    const { document, file, source } = found;
    const shingles = hashShingles(textOf(document), SHINGLE_LENGTH);
    await signatures.append({
      contentHash: hashContent(document),
      syllables: shingles.length,
      values: signSet(shingles),
    });
    const place: DuplicatePlace = { file, record: source.record, url: document.url };
    const line = JSON.stringify(place);
    waiting.push(line);
    offsets.push((offsets.at(-1) ?? 0) + Buffer.byteLength(line));
    if (waiting.length === 1000) await flush();
  }
  await flush();
  await signatures.flush();
  return offsets;
}

/** What of a document is its text. */
const TEXT_BLOCKS: ReadonlySet<string> = new Set(['heading', 'paragraph', 'sapo']);

/** The text of a document without captions, credits and end marks. */
function textOf(document: SeedDocument): string {
  const { text, blocks = [] }: Article = readArticle(document);
  return blocks
    .filter(({ type }) => TEXT_BLOCKS.has(type))
    .map(({ span }) => text.body.slice(span.start, span.end))
    .join('\n');
}

function hashContent({ title, body }: SeedDocument): Uint8Array {
  return createHash('sha256').update(`${title}\n${body}`, 'utf8').digest().subarray(0, 16);
}

/** The sets that have two members or more, in the order of their first ones. */
function listClusters(count: number, sets: DisjointSets): readonly (readonly number[])[] {
  const clusters = new Map<number, number[]>();
  for (let member = 0; member < count; member += 1) {
    const root = sets.find(member);
    if (root === member) continue;
    const cluster = clusters.get(root);
    if (cluster === undefined) clusters.set(root, [root, member]);
    else cluster.push(member);
  }
  return [...clusters.values()].sort(([left = 0], [right = 0]) => left - right);
}

async function describeCluster(
  numbers: readonly number[],
  signatures: SignatureFile,
  places: FileHandle,
  offsets: readonly number[],
): Promise<DuplicateCluster> {
  const read = numbers.map((number) => ({ number, signature: signatures.read(number) }));
  const kept = read.reduce((best, each) =>
    each.signature.syllables > best.signature.syllables ? each : best,
  );
  const members: DuplicateMember[] = [];
  for (const each of read) {
    if (each === kept) continue;
    const isExact = Buffer.compare(each.signature.contentHash, kept.signature.contentHash) === 0;
    members.push({
      ...(await readPlace(each.number, places, offsets)),
      kind: isExact ? 'exact' : 'near',
      similarity: isExact ? 1 : estimateSimilarity(each.signature.values, kept.signature.values),
    });
  }
  return { representative: await readPlace(kept.number, places, offsets), members };
}

async function readPlace(
  number: number,
  places: FileHandle,
  offsets: readonly number[],
): Promise<DuplicatePlace> {
  const [start = 0, end = 0] = offsets.slice(number, number + 2);
  const { buffer } = await places.read(Buffer.alloc(end - start), 0, end - start, start);
  return JSON.parse(buffer.toString('utf8')) as DuplicatePlace;
}
