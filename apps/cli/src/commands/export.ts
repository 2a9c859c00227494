import type { Article } from '@quocngu/article';
import type { Loss } from '@quocngu/export';
import { Option, type Command } from 'commander';
import type { CommandIo } from '../command-io.ts';
import { EXIT_CODE, worseExitCode, type ExitCode } from '../exit-code.ts';
import type { FileRecord } from '../input/file-record.ts';
import {
  articleForms,
  collectionForms,
  describeFeed,
  isArticleForm,
  type ArticleForm,
  type CollectionForm,
  type Exported,
  type ExportForm,
} from '../output/export-forms.ts';
import { createExportTarget, type ExportTarget } from '../output/export-target.ts';
import { createDocumentReader, knownFromFile } from '../read-document.ts';
import type { RunCommand } from '../run-command.ts';
import { createReferenceOption } from './reference-option.ts';
import { eachRecord, reportProblems } from './seed-command.ts';

interface ExportOptions {
  readonly to: ExportForm;
  readonly out?: string;
  readonly baseUrl?: string;
  readonly title?: string;
  readonly reference?: string;
  readonly losses?: true;
}

/** `quocngu export`: seed files → articles in a standard form, in a file each or in one for all. */
export function addExport(program: Command, run: RunCommand): void {
  const command = program
    .command('export')
    .summary('write articles in a standard form: JSON-LD, ninjs, feeds, …')
    .argument('[paths...]', 'seed files or folders; standard input where none, or -')
    .addOption(
      new Option('--to <form>', 'the form')
        .choices([...Object.keys(articleForms), ...Object.keys(collectionForms)])
        .makeOptionMandatory(),
    )
    .option('--out <path>', 'a file, or a folder/ for a file each; needed for parquet')
    .option('--base-url <address>', 'of feeds: the site; that of the first article if left out')
    .option('--title <text>', 'of feeds: the name; that of the publisher if left out')
    .addOption(createReferenceOption())
    .option('--losses', 'also say which annotations the form has no place for')
    .action((paths: string[], options: ExportOptions) => {
      const fault = findFault(options);
      if (fault !== undefined) command.error(`error: ${fault}`, { exitCode: EXIT_CODE.wrongUsage });
      return run((io) => runExport(paths, options, io));
    });
}

function findFault({ to, out, baseUrl }: ExportOptions): string | undefined {
  if (baseUrl !== undefined && !/^https?:\/\/[^/]/i.test(baseUrl)) {
    return `--base-url is no http or https address: ${baseUrl}`;
  }
  if (isArticleForm(to)) return undefined;
  if (collectionForms[to].isBinary && out === undefined) return `--to ${to} needs --out FILE`;
  if (out?.endsWith('/')) return `--to ${to} writes one file, and --out names a folder`;
  return undefined;
}

async function runExport(
  paths: readonly string[],
  options: ExportOptions,
  io: CommandIo,
): Promise<ExitCode> {
  const { to } = options;
  const target = createExportTarget(options.out, io);
  const exitCode = isArticleForm(to)
    ? await exportEach(paths, options, articleForms[to], target, io)
    : await exportAll(paths, options, collectionForms[to], target, io);
  return worseExitCode(exitCode, await target.finish());
}

/** A document for each article. */
async function exportEach(
  paths: readonly string[],
  options: ExportOptions,
  form: ArticleForm,
  target: ExportTarget,
  io: CommandIo,
): Promise<ExitCode> {
  let lost: ExitCode = EXIT_CODE.fine;
  const exitCode = await eachArticle(paths, options, io, async (article, record) => {
    const exported = form.write(article);
    lost = worseExitCode(lost, reportLosses(exported.losses, record.file, options, io));
    await target.write(exported.content, { file: record.file, ending: form.ending });
  });
  return worseExitCode(exitCode, lost);
}

/** One document for all articles. */
async function exportAll(
  paths: readonly string[],
  options: ExportOptions,
  form: CollectionForm,
  target: ExportTarget,
  io: CommandIo,
): Promise<ExitCode> {
  const articles: Article[] = [];
  const files: string[] = [];
  const exitCode = await eachArticle(paths, options, io, (article, record) => {
    articles.push(article);
    files.push(record.file);
    return Promise.resolve();
  });
  const exported = await write(articles, options, form);
  if (exported === undefined) {
    io.writeMessage('quocngu: --base-url is needed, because no article has an address\n');
    return worseExitCode(exitCode, EXIT_CODE.wrongUsage);
  }
  await target.write(exported.content, { file: '', ending: '' });
  const lost = exported.losses.map((loss) =>
    reportLosses([loss], files[Number(loss.path.split('/')[1])] ?? 'all', options, io),
  );
  return lost.reduce<ExitCode>(worseExitCode, exitCode);
}

async function write(
  articles: readonly Article[],
  options: ExportOptions,
  form: CollectionForm,
): Promise<Exported | undefined> {
  if (form.isBinary) return form.write(articles);
  const feed = describeFeed(articles, options);
  return feed && form.write(articles, feed);
}

async function eachArticle(
  paths: readonly string[],
  { reference }: ExportOptions,
  io: CommandIo,
  step: (article: Article, record: FileRecord) => Promise<void>,
): Promise<ExitCode> {
  const read = await createDocumentReader(reference);
  return eachRecord(paths, io, async (record) => {
    reportProblems(record, io);
    if (record.document === undefined) return;
    await step(read(record.document, knownFromFile(record)), record);
  });
}

/**
 * Says what was lost. Content that is lost (a date, characters, text) sets exit 1; annotations that a
 * form has no place for, and a time that it wanted, do not.
 */
function reportLosses(
  losses: readonly Loss[],
  file: string,
  options: ExportOptions,
  io: CommandIo,
): ExitCode {
  let exitCode: ExitCode = EXIT_CODE.fine;
  for (const { code, severity, path, count, message } of losses) {
    if (severity === 'info' && !options.losses) continue;
    const times = count === 1 ? '' : `, ${count} times`;
    io.writeMessage(`${file}: ${severity}: ${message} (${code} at ${path}${times})\n`);
    if (severity === 'warning' && code !== 'time-added') exitCode = EXIT_CODE.inputErrors;
  }
  return exitCode;
}
