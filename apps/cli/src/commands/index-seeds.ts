import type { CommandIo } from '../command-io.ts';
import type { ExitCode } from '../exit-code.ts';
import type { IndexedArticle } from '../search/indexed-article.ts';
import { eachRecord, reportProblems } from './seed-command.ts';

/** Hands every article of the seeds that the paths name to an index. */
export async function indexSeeds(
  paths: readonly string[],
  io: CommandIo,
  add: (article: IndexedArticle) => void,
): Promise<{ readonly exitCode: ExitCode; readonly count: number }> {
  let count = 0;
  const exitCode = await eachRecord(paths, io, (record) => {
    reportProblems(record, io);
    const { document, source, file } = record;
    if (document === undefined) return Promise.resolve();
    const { url, title, body } = document;
    add({ file, record: source.record, url, title, body });
    count += 1;
    return Promise.resolve();
  });
  return { exitCode, count };
}
