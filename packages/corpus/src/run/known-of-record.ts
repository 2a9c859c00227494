import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Hash } from '@quocngu/article';
import type { ReadArticleOptions } from '@quocngu/news';
import { parseSeedFileName, type SeedDocument } from '@quocngu/seed-format';
import type { ShardRecord } from './shard.ts';

/** What is known of a record beyond its text: the same as `quocngu article` knows. */
export function knownOfRecord(
  { file, record, bytes, hash }: ShardRecord,
  { title, body }: SeedDocument,
): ReadArticleOptions {
  const name = parseSeedFileName(basename(file));
  const content = createHash('sha256').update(`${title}\n${body}`, 'utf8').digest('hex');
  return {
    identifiers: { ...(name === undefined ? {} : { file: name }), contentHash: toHash(content) },
    provenance: {
      file,
      record,
      ...(bytes === undefined ? {} : { bytes }),
      ...(hash === undefined ? {} : { hash: toHash(hash) }),
      charset: 'utf-8',
    },
  };
}

const toHash = (value: string): Hash => ({ algorithm: 'sha-256', value });
