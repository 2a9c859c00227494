import { createDisjointSets, type DisjointSets } from './disjoint-sets.ts';
import { BAND_LENGTH, estimateSimilarity, hashBand, SIGNATURE_LENGTH } from './min-hash.ts';
import type { DocumentSignature, SignatureFile } from './signature-file.ts';

/**
 * Joins documents that are the same, or similar enough, into sets. One band of the signatures is
 * looked at after another, so that memory holds one number a document and not a hundred.
 */
export async function findClusters(
  signatures: SignatureFile,
  similarity: number,
): Promise<DisjointSets> {
  const sets = createDisjointSets(signatures.count);
  await joinEqual(
    signatures,
    sets,
    (signature) => hashContent(signature),
    (left, right) => Buffer.compare(left.contentHash, right.contentHash) === 0,
  );
  for (let band = 0; band < SIGNATURE_LENGTH / BAND_LENGTH; band += 1) {
    await joinEqual(
      signatures,
      sets,
      ({ values, syllables }) => (syllables === 0 ? undefined : hashBand(values, band)),
      (left, right) => estimateSimilarity(left.values, right.values) >= similarity,
    );
  }
  return sets;
}

function hashContent({ contentHash }: DocumentSignature): number {
  return Buffer.from(contentHash).readUInt32LE(0);
}

/**
 * With how many documents of other sets a document is compared that shares a band with them. More
 * share one only by phrases that are everywhere; other bands tell those apart.
 */
const MOST_COMPARED = 16;

/** Joins documents that have the same key and, looked at closely, are alike. */
async function joinEqual(
  signatures: SignatureFile,
  sets: DisjointSets,
  keyOf: (signature: DocumentSignature) => number | undefined,
  isAlike: (left: DocumentSignature, right: DocumentSignature) => boolean,
): Promise<void> {
  const keys = new Float64Array(signatures.count);
  let number = 0;
  // Key and number in one, so that a sorted list of plain numbers brings equal keys together.
  for await (const signature of signatures.readAll()) {
    const key = keyOf(signature);
    keys[number] = key === undefined ? Infinity : key * NUMBERS + number;
    number += 1;
  }
  keys.sort();
  for (let start = 0; start < keys.length && keys[start] !== Infinity;) {
    const key = Math.floor((keys[start] ?? 0) / NUMBERS);
    let end = start + 1;
    while (Math.floor((keys[end] ?? Infinity) / NUMBERS) === key) end += 1;
    if (end - start > 1) joinBucket(keys.subarray(start, end));
    start = end;
  }

  function joinBucket(bucket: Float64Array): void {
    const leaders: { readonly number: number; readonly signature: DocumentSignature }[] = [];
    for (const each of bucket) {
      const member = each % NUMBERS;
      if (leaders.some((leader) => sets.find(leader.number) === sets.find(member))) continue;
      const signature = signatures.read(member);
      const alike = leaders.find((leader) => isAlike(leader.signature, signature));
      if (alike !== undefined) sets.join(alike.number, member);
      else if (leaders.length < MOST_COMPARED) leaders.push({ number: member, signature });
    }
  }
}

/** Keys have 32 bits, which leaves 21 of a number for the document: 53 are exact. */
const NUMBERS = 2 ** 21;

/** How many documents can be told apart. */
export const MOST_DOCUMENTS: number = NUMBERS;
