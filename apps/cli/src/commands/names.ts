import { createNameRecognizer, type Name } from '@quocngu/nlp';
import { Option, type Command } from 'commander';
import type { Line } from '../input/lines.ts';
import { createOffsetCounter, OFFSET_UNITS, type OffsetUnit } from '../output/offset-units.ts';
import type { RunCommand } from '../run-command.ts';
import { runLineCommand } from './line-command.ts';

/** `quocngu names`: one text a line → its names, one array of JSON a line. */
export function addNames(program: Command, run: RunCommand): void {
  program
    .command('names')
    .summary('find persons, organisations and places, one text a line')
    .argument('[paths...]', 'files of text; standard input where none, or -')
    .addOption(
      new Option('--offsets <unit>', 'what start and end count in the line')
        .choices(OFFSET_UNITS)
        .default('utf16'),
    )
    .action((paths: string[], { offsets }: { readonly offsets: OffsetUnit }) =>
      run(async (io) => {
        const { loadModel } = await import('@quocngu/models/names');
        const { recognize } = createNameRecognizer(loadModel());
        return runLineCommand(paths, io, (line) => toJson(line, recognize(line.text), offsets));
      }),
    );
}

function toJson({ text }: Line, names: readonly Name[], unit: OffsetUnit): string {
  const count = createOffsetCounter(text, unit);
  const counted = names.map((name) => ({
    start: count(name.start),
    end: count(name.end),
    type: name.type,
    text: name.text,
  }));
  return `${JSON.stringify(counted)}\n`;
}
