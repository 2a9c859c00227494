import type { Article } from '@quocngu/article';
import { Option, type Command } from 'commander';
import type { CommandIo } from '../command-io.ts';
import { EXIT_CODE, type ExitCode } from '../exit-code.ts';
import { readDocumentLine } from '../input/document-line.ts';
import { eachInput } from '../input/each-input.ts';
import { readLines, type Line } from '../input/lines.ts';
import { renderArticleCard } from '../output/article-card.ts';
import { cardColumns } from '../output/card-columns.ts';
import { createPaint } from '../output/style.ts';
import { createDocumentReader, type DocumentReader, knownFromFile } from '../read-document.ts';
import type { RunCommand } from '../run-command.ts';
import { createReferenceOption } from './reference-option.ts';
import { eachRecord, reportProblems } from './seed-command.ts';

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
    .addOption(createReferenceOption())
    .action((paths: string[], options: ArticleOptions) =>
      run(async (io) => {
        const read = await createDocumentReader(options.reference);
        return options.from === 'seed'
          ? readSeeds(paths, read, options, io)
          : readDocumentLines(paths, read, options, io);
      }),
    );
}

function readSeeds(
  paths: readonly string[],
  read: DocumentReader,
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
  read: DocumentReader,
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
  read: DocumentReader,
): Article | { readonly error: string; readonly line: number } {
  if (invalidByte !== undefined) return { error: `byte ${invalidByte} is not UTF-8`, line: number };
  const line = readDocumentLine(text);
  if ('error' in line) return { error: line.error, line: number };
  const { document, source } = line;
  return read(document, source === undefined ? {} : { provenance: source });
}

function render(article: Article, { json = false }: ArticleOptions, io: CommandIo): string {
  if (json) return `${JSON.stringify(article)}\n`;
  return `${renderArticleCard(article, {
    columns: cardColumns(io),
    paint: createPaint(io.outputColor),
  })}\n`;
}
