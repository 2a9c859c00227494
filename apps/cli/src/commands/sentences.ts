import { segmentSentences } from '@quocngu/text';
import type { Command } from 'commander';
import type { RunCommand } from '../run-command.ts';
import { createOffsetCounter, type OffsetUnit } from '../output/offset-units.ts';
import { createOffsetsOption } from './offsets-option.ts';
import type { Line } from '../input/lines.ts';
import { runLineCommand } from './line-command.ts';

interface SentencesOptions {
  readonly json?: boolean;
  readonly offsets: OffsetUnit;
}

/** `quocngu sentences`: text, a paragraph a line → one sentence a line. */
export function addSentences(program: Command, run: RunCommand): void {
  program
    .command('sentences')
    .summary('cut text, a paragraph a line, into one sentence a line')
    .argument('[paths...]', 'files of text; standard input where none, or -')
    .option('--json', 'one object for each sentence: {text, start, end, line}')
    .addOption(createOffsetsOption())
    .action((paths: string[], options: SentencesOptions) =>
      run((io) =>
        runLineCommand(paths, io, (line) =>
          options.json === true ? toJson(line, options.offsets) : toText(line),
        ),
      ),
    );
}

/** An empty line stays one. */
function toText({ text }: Line): string {
  const sentences = segmentSentences(text);
  if (sentences.length === 0) return '\n';
  return sentences.map(({ start, end }) => `${text.slice(start, end)}\n`).join('');
}

function toJson({ text, number }: Line, unit: OffsetUnit): string {
  const count = createOffsetCounter(text, unit);
  return segmentSentences(text)
    .map(({ start, end }) => ({
      text: text.slice(start, end),
      start: count(start),
      end: count(end),
      line: number,
    }))
    .map((sentence) => `${JSON.stringify(sentence)}\n`)
    .join('');
}
