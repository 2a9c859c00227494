import { open } from 'node:fs/promises';
import { readSync } from 'node:fs';
import { SIGNATURE_LENGTH } from './min-hash.ts';

/** What is kept of a document to compare it. */
export interface DocumentSignature {
  /** The first half of the SHA-256 of its title and body, 16 bytes. */
  readonly contentHash: Uint8Array;
  readonly values: Uint32Array;
  /** Syllables of its text; 0 where there is nothing to compare. */
  readonly syllables: number;
}

const HASH_BYTES = 16;
const VALUES_BYTES = SIGNATURE_LENGTH * Uint32Array.BYTES_PER_ELEMENT;
const ENTRY_BYTES = HASH_BYTES + Uint32Array.BYTES_PER_ELEMENT + VALUES_BYTES;

/** How many entries are written, or read one after another, at a time. */
const BATCH = 1000;

/** Signatures on disk: they take half a kilobyte each, which is too much for memory. */
export interface SignatureFile {
  readonly count: number;
  append(signature: DocumentSignature): Promise<void>;
  flush(): Promise<void>;
  /** Reads all, one after another. */
  readAll(): AsyncGenerator<DocumentSignature, void, undefined>;
  /** Reads one, by its number. */
  read(number: number): DocumentSignature;
  close(): Promise<void>;
}

/** Creates a file of signatures. */
export async function createSignatureFile(path: string): Promise<SignatureFile> {
  const file = await open(path, 'w+');
  const pending = Buffer.alloc(ENTRY_BYTES * BATCH);
  const single = Buffer.alloc(ENTRY_BYTES);
  let waiting = 0;
  let count = 0;
  const flush = async (): Promise<void> => {
    // All of it or an error, where the disk is full; reading says its places and moves none.
    await file.writeFile(pending.subarray(0, waiting * ENTRY_BYTES));
    waiting = 0;
  };
  return {
    get count() {
      return count;
    },
    async append({ contentHash, values, syllables }) {
      const start = waiting * ENTRY_BYTES;
      pending.set(contentHash, start);
      pending.writeUInt32LE(syllables, start + HASH_BYTES);
      const bytes = new Uint8Array(values.buffer, values.byteOffset, VALUES_BYTES);
      pending.set(bytes, start + ENTRY_BYTES - VALUES_BYTES);
      waiting += 1;
      count += 1;
      if (waiting === BATCH) await flush();
    },
    flush,
    async *readAll() {
      const buffer = Buffer.alloc(ENTRY_BYTES * BATCH);
      for (let start = 0; start < count; start += BATCH) {
        const { bytesRead } = await file.read(buffer, 0, buffer.length, start * ENTRY_BYTES);
        for (let at = 0; at < bytesRead; at += ENTRY_BYTES) yield readEntry(buffer, at);
      }
    },
    read(number) {
      readSync(file.fd, single, 0, ENTRY_BYTES, number * ENTRY_BYTES);
      return readEntry(single, 0);
    },
    close: () => file.close(),
  };
}

function readEntry(buffer: Buffer, start: number): DocumentSignature {
  // A copy, because the buffer is used again, and lies where no array of numbers may begin.
  const values = new Uint32Array(SIGNATURE_LENGTH);
  new Uint8Array(values.buffer).set(
    buffer.subarray(start + ENTRY_BYTES - VALUES_BYTES, start + ENTRY_BYTES),
  );
  return {
    contentHash: Uint8Array.from(buffer.subarray(start, start + HASH_BYTES)),
    syllables: buffer.readUInt32LE(start + HASH_BYTES),
    values,
  };
}
