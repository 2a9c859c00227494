import { stat } from 'node:fs/promises';
import type { Command } from 'commander';
import type { CommandIo } from '../command-io.ts';
import { EXIT_CODE, worseExitCode, type ExitCode } from '../exit-code.ts';
import { isSystemError } from '../input/each-input.ts';
import { reasonOf } from '../input/input.ts';
import { countNoun } from '../output/count-noun.ts';
import type { RunCommand } from '../run-command.ts';
import { inspectIndexFile } from '../search/index-file.ts';
import type { IndexWriter } from '../search/write-index.ts';
import { indexSeeds } from './index-seeds.ts';

interface IndexOptions {
  readonly out: string;
}

/** `quocngu index`: seed files → a file that `quocngu search` finds articles in. */
export function addIndex(program: Command, run: RunCommand): void {
  const command = program
    .command('index')
    .summary('write an index of seed files, to be searched')
    .argument('[paths...]', 'seed files or folders; standard input where none, or -')
    .requiredOption('--out <file>', 'the index; an older one is replaced, any other file stays')
    .action((paths: string[], { out }: IndexOptions) => {
      if (out === '-') {
        command.error('error: --out names a file: an index is not written to standard output', {
          exitCode: EXIT_CODE.wrongUsage,
        });
      }
      return run((io) => writeIndex(paths, out, io));
    });
}

async function writeIndex(paths: readonly string[], out: string, io: CommandIo): Promise<ExitCode> {
  const taken = await findTaken(out);
  if (taken !== undefined) {
    io.writeMessage(`quocngu: ${out} is there already and is ${taken}: it stays as it is\n`);
    return EXIT_CODE.wrongUsage;
  }
  const { createIndexWriter, findWriteError } = await import('../search/write-index.ts');
  const { isSqliteError } = await import('../search/is-sqlite-error.ts');
  let writer: IndexWriter | undefined;
  try {
    writer = await createIndexWriter(out);
    const { exitCode, count } = await indexSeeds(paths, io, writer.add);
    if (count === 0) {
      io.writeMessage(`quocngu: there is no article, so ${out} was not written\n`);
      return worseExitCode(exitCode, EXIT_CODE.inputErrors);
    }
    await writer.finish();
    io.writeMessage(`quocngu: ${countNoun(count, 'article')} in ${out}\n`);
    return exitCode;
  } catch (error) {
    const reason = isSqliteError(error) ? await findWriteError(error, out) : error;
    if (!isSqliteError(error) && !isSystemError(error)) throw error;
    io.writeMessage(`quocngu: cannot write ${out}: ${reasonOf(reason)}\n`);
    return EXIT_CODE.unreadable;
  } finally {
    writer?.discard();
  }
}

/** What stands under a name that is not to be written over; nothing where it is free. */
async function findTaken(path: string): Promise<string | undefined> {
  const status = await stat(path).catch(() => undefined);
  if (status === undefined) return undefined;
  if (status.isDirectory()) return 'a folder';
  const { type } = await inspectIndexFile(path);
  return type === 'index' || type === 'unusable' ? undefined : 'no index';
}
