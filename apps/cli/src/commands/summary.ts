import { summarize } from '@quocngu/nlp';
import type { Command } from 'commander';
import type { RunCommand } from '../run-command.ts';
import { createCountOption } from './count-option.ts';
import { writeFindings } from './running-text.ts';

/** `quocngu summary`: seed files → the sentences that tell the most of each, as JSON a line. */
export function addSummary(program: Command, run: RunCommand): void {
  program
    .command('summary')
    .summary('choose the sentences that tell the most of each article')
    .argument('[paths...]', 'seed files or folders; standard input where none, or -')
    .addOption(createCountOption('sentences', 3))
    .action((paths: string[], { count }: { readonly count: number }) =>
      run((io) =>
        writeFindings(paths, io, ({ title, body, words, sentences }) => ({
          sentences: summarize(words, sentences, { title, count }).map(({ start, end }) => ({
            text: body.slice(start, end),
            start,
            end,
          })),
        })),
      ),
    );
}
