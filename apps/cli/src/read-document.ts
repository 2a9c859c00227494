import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Article, Hash } from '@quocngu/article';
import { readArticle, type ReadArticleOptions } from '@quocngu/news';
import { findPlace } from '@quocngu/news/places';
import { parseSeedFileName, type SeedDocument } from '@quocngu/seed-format';
import type { FileRecord } from './input/file-record.ts';
import { loadNewsModels } from './load-news-models.ts';

/** Reads one document, with what is known of it beside its text. */
export type DocumentReader = (document: SeedDocument, known: ReadArticleOptions) => Article;

/** Makes the reader of a command: with every model, and the day that incomplete dates count from. */
export async function createDocumentReader(reference: string | undefined): Promise<DocumentReader> {
  const models = await loadNewsModels();
  return (document, known) =>
    readArticle(document, {
      ...known,
      identifiers: {
        ...known.identifiers,
        contentHash: sha256(`${document.title}\n${document.body}`),
      },
      ...(reference === undefined ? {} : { reference }),
      models,
      findPlace,
    });
}

/** What the file of a record tells of its document. */
export function knownFromFile({ file, source, diagnostics }: FileRecord): ReadArticleOptions {
  const name = parseSeedFileName(basename(file));
  const isExact = !diagnostics.some(({ code }) => code === 'invalid-utf8');
  return {
    ...(name === undefined ? {} : { identifiers: { file: name } }),
    provenance: {
      file,
      record: source.record,
      ...(source.byteSpan === undefined ? {} : { bytes: source.byteSpan }),
      // Where bytes were lost in decoding, those of the text are not those of the file.
      ...(isExact ? { hash: sha256(source.text) } : {}),
      charset: 'utf-8',
    },
  };
}

function sha256(text: string): Hash {
  return { algorithm: 'sha-256', value: createHash('sha256').update(text, 'utf8').digest('hex') };
}
