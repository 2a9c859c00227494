import { foldMarks } from '@quocngu/text';
import type { Command } from 'commander';
import type { RunCommand } from '../run-command.ts';
import { runLineCommand } from './line-command.ts';

/** `quocngu fold`: text → the same text without marks. */
export function addFold(program: Command, run: RunCommand): void {
  program
    .command('fold')
    .summary('take the marks off Latin letters')
    .argument('[paths...]', 'files of text; standard input where none, or -')
    .action((paths: string[]) =>
      run((io) => runLineCommand(paths, io, ({ text, lineBreak }) => foldMarks(text) + lineBreak)),
    );
}
