import { toSlug } from '@quocngu/text';
import type { Command } from 'commander';
import type { RunCommand } from '../run-command.ts';
import { runLineCommand } from './line-command.ts';

/** `quocngu slug`: a line of text → an address slug. */
export function addSlug(program: Command, run: RunCommand): void {
  program
    .command('slug')
    .summary('make an address slug of each line')
    .argument('[paths...]', 'files of text; standard input where none, or -')
    .action((paths: string[]) =>
      run((io) => runLineCommand(paths, io, ({ text, lineBreak }) => toSlug(text) + lineBreak)),
    );
}
