import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Article, Hash } from '@quocngu/article';
import {
  isCalendarDate,
  type NewsModels,
  readArticle,
  type ReadArticleOptions,
} from '@quocngu/news';
import { findPlace } from '@quocngu/news/places';
import { parseSeedFileName, type SeedDocument } from '@quocngu/seed-format';
import { InvalidArgumentError, Option, type Command } from 'commander';
import type { CommandIo } from '../command-io.ts';
import { EXIT_CODE, type ExitCode } from '../exit-code.ts';
import { readDocumentLine } from '../input/document-line.ts';
import { eachInput } from '../input/each-input.ts';
import { readLines, type Line } from '../input/lines.ts';
import { loadNewsModels } from '../load-news-models.ts';
import { renderArticleCard } from '../output/article-card.ts';
import { createPaint } from '../output/style.ts';
import type { RunCommand } from '../run-command.ts';
import type { FileRecord } from '../input/file-record.ts';
import { eachRecord, reportProblems } from './seed-command.ts';

/** A card is neither squeezed nor stretched beyond what reads well. */
const LEAST_COLUMNS = 40;
const MOST_COLUMNS = 100;

interface ArticleOptions {
  readonly json?: boolean;
  readonly from: 'ndjson' | 'seed';
  readonly reference?: string;
}

/** `quocngu article`: seed files → a readable card, or an Article as JSON, for each article. */
export function addArticle(program: Command, run: RunCommand): void {
  program
    .command('article')
    .summary('read seeds into structured articles: cards, or JSON lines')
    .argument('[paths...]', 'seed files or folders; standard input where none, or -')
    .option('--json', 'one Article a line')
    .addOption(
      new Option('--from <form>', 'seeds, or the JSON lines that parse writes')
        .choices(['seed', 'ndjson'])
        .default('seed'),
    )
    .option('--reference <date>', 'the day that incomplete dates count from, YYYY-MM-DD', toDate)
    .action((paths: string[], options: ArticleOptions) =>
      run(async (io) => {
        const read = createReader(options, await loadNewsModels());
        return options.from === 'seed'
          ? readSeeds(paths, read, options, io)
          : readDocumentLines(paths, read, options, io);
      }),
    );
}

function toDate(value: string): string {
  if (isCalendarDate(value)) return value;
  throw new InvalidArgumentError('It is not a day written YYYY-MM-DD.');
}

/** Reads one document, with what is known of it beside its text. */
type ReadDocument = (document: SeedDocument, known: ReadArticleOptions) => Article;

function createReader({ reference }: ArticleOptions, models: NewsModels): ReadDocument {
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

function readSeeds(
  paths: readonly string[],
  read: ReadDocument,
  options: ArticleOptions,
  io: CommandIo,
): Promise<ExitCode> {
  return eachRecord(paths, io, async (record) => {
    reportProblems(record, io);
    if (record.document === undefined) return;
    await io.writeOutput(render(read(record.document, knownFromFile(record)), options, io));
  });
}

/** One line out for one line in, so that a stream of documents can be cut and joined anywhere. */
function readDocumentLines(
  paths: readonly string[],
  read: ReadDocument,
  options: ArticleOptions,
  io: CommandIo,
): Promise<ExitCode> {
  return eachInput(paths, io, async ({ open }) => {
    let exitCode: ExitCode = EXIT_CODE.fine;
    for await (const lines of readLines(open())) {
      const rendered = lines.map((line) => {
        const article = readLine(line, read);
        if (!('error' in article)) return render(article, options, io);
        exitCode = EXIT_CODE.inputErrors;
        return `${JSON.stringify(article)}\n`;
      });
      await io.writeOutput(rendered.join(''));
    }
    return exitCode;
  });
}

function readLine(
  { text, number, invalidByte }: Line,
  read: ReadDocument,
): Article | { readonly error: string; readonly line: number } {
  if (invalidByte !== undefined) return { error: `byte ${invalidByte} is not UTF-8`, line: number };
  const line = readDocumentLine(text);
  if ('error' in line) return { error: line.error, line: number };
  const { document, source } = line;
  return read(document, source === undefined ? {} : { provenance: source });
}

function knownFromFile({ file, source, diagnostics }: FileRecord): ReadArticleOptions {
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

function render(article: Article, { json = false }: ArticleOptions, io: CommandIo): string {
  if (json) return `${JSON.stringify(article)}\n`;
  return `${renderArticleCard(article, {
    columns: Math.min(Math.max(io.columns ?? 80, LEAST_COLUMNS), MOST_COLUMNS),
    paint: createPaint(io.outputColor),
  })}\n`;
}
