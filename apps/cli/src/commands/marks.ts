import { createMarkRestorer } from '@quocngu/nlp';
import type { Command } from 'commander';
import type { RunCommand } from '../run-command.ts';
import { runLineCommand } from './line-command.ts';

/** `quocngu marks`: text without marks → text with marks. */
export function addMarks(program: Command, run: RunCommand): void {
  program
    .command('marks')
    .summary('put marks on text that was written without them')
    .argument('[paths...]', 'files of text; standard input where none, or -')
    .action((paths: string[]) =>
      run(async (io) => {
        const { loadModel } = await import('@quocngu/models/marks');
        const { restore } = createMarkRestorer(loadModel());
        return runLineCommand(paths, io, ({ text, lineBreak }) => restore(text) + lineBreak);
      }),
    );
}
