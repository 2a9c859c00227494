import { createNameRecognizer, type Name } from '@quocngu/nlp';
import type { Command } from 'commander';
import type { OffsetUnit } from '../output/offset-units.ts';
import { createOffsetsOption } from './offsets-option.ts';
import { writeSpanLine } from '../output/span-line.ts';
import type { RunCommand } from '../run-command.ts';
import { runLineCommand } from './line-command.ts';

/** `quocngu names`: one text a line → its names, one array of JSON a line. */
export function addNames(program: Command, run: RunCommand): void {
  program
    .command('names')
    .summary('find persons, organisations and places, one text a line')
    .argument('[paths...]', 'files of text; standard input where none, or -')
    .addOption(createOffsetsOption())
    .action((paths: string[], { offsets }: { readonly offsets: OffsetUnit }) =>
      run(async (io) => {
        const { loadModel } = await import('@quocngu/models/names');
        const { recognize } = createNameRecognizer(loadModel());
        return runLineCommand(paths, io, ({ text }) =>
          writeSpanLine(text, recognize(text).map(toRow), offsets),
        );
      }),
    );
}

/** A name in the order in which the command documents it. */
function toRow({ start, end, type, text }: Name): Name {
  return { start, end, type, text };
}
