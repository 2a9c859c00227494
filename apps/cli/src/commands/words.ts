import { createWordSegmenter, type Word } from '@quocngu/nlp';
import type { Command } from 'commander';
import type { Line } from '../input/lines.ts';
import type { OffsetUnit } from '../output/offset-units.ts';
import { createOffsetsOption } from './offsets-option.ts';
import { writeSpanLine } from '../output/span-line.ts';
import type { RunCommand } from '../run-command.ts';
import { runLineCommand } from './line-command.ts';

interface WordsOptions {
  readonly json?: true;
  readonly offsets: OffsetUnit;
}

/** `quocngu words`: text → the same text, the syllables of a word joined by `_`. */
export function addWords(program: Command, run: RunCommand): void {
  program
    .command('words')
    .summary('join the syllables of each word with _')
    .argument('[paths...]', 'files of text; standard input where none, or -')
    .option('--json', 'one array for each line: [{text, start, end}]')
    .addOption(createOffsetsOption())
    .action((paths: string[], { json, offsets }: WordsOptions) =>
      run(async (io) => {
        const { loadModel } = await import('@quocngu/models/words');
        const { segment } = createWordSegmenter(loadModel());
        return runLineCommand(paths, io, (line) =>
          json
            ? writeSpanLine(line.text, segment(line.text), offsets)
            : toText(line, segment(line.text)),
        );
      }),
    );
}

/** Every space inside a word becomes `_`, and where two words touch there comes one between them. */
function toText({ text, lineBreak }: Line, words: readonly Word[]): string {
  let written = '';
  let from = 0;
  for (const word of words) {
    const before = text.slice(from, word.start);
    written += from > 0 && before === '' ? ' ' : before;
    written += word.text.replace(/\s/g, '_');
    from = word.end;
  }
  return written + text.slice(from) + lineBreak;
}
