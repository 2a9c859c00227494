import { summarize } from '@quocngu/nlp';
import type { Command } from 'commander';
import type { RunCommand } from '../run-command.ts';
import { createCountOption } from './count-option.ts';
import { loadRunningTextReader } from './running-text.ts';
import { eachRecord, reportProblems } from './seed-command.ts';

/** `quocngu summary`: seed files → the sentences that tell the most of each, as JSON a line. */
export function addSummary(program: Command, run: RunCommand): void {
  program
    .command('summary')
    .summary('choose the sentences that tell the most of each article')
    .argument('[paths...]', 'seed files or folders; standard input where none, or -')
    .addOption(createCountOption('sentences', 3))
    .action((paths: string[], { count }: { readonly count: number }) =>
      run(async (io) => {
        const readText = await loadRunningTextReader();
        return eachRecord(paths, io, async (record) => {
          reportProblems(record, io);
          const { document, source, file } = record;
          if (document === undefined) return;
          const { title, words, sentences } = readText(document);
          const chosen = summarize(words, sentences, { title, count }).map(({ start, end }) => ({
            text: document.body.slice(start, end),
            start,
            end,
          }));
          const line = { file, record: source.record, sentences: chosen };
          await io.writeOutput(`${JSON.stringify(line)}\n`);
        });
      }),
    );
}
