import { toVisibleText } from '@quocngu/span';
import { numberToWords, wordsToNumber, type NumberToWordsOptions } from '@quocngu/text/spoken';
import { Option, type Command } from 'commander';
import type { Line } from '../input/lines.ts';
import type { RunCommand } from '../run-command.ts';
import { runLineCommand, type FailedLine } from './line-command.ts';

interface SpokenOptions extends Required<NumberToWordsOptions> {
  readonly parse?: boolean;
}

/** `quocngu spoken`: a number a line → words, and back. */
export function addSpoken(program: Command, run: RunCommand): void {
  program
    .command('spoken')
    .summary('say numbers, one a line, in words; with --parse the way back')
    .argument('[paths...]', 'files of numbers; standard input where none, or -')
    .option('--parse', 'words to numbers; every variant is understood')
    .addOption(
      new Option('--zero <word>', 'for empty tens').choices(['linh', 'lẻ']).default('linh'),
    )
    .addOption(
      new Option('--thousand <word>', 'for 1000').choices(['nghìn', 'ngàn']).default('nghìn'),
    )
    .addOption(new Option('--four <word>', 'after mươi').choices(['tư', 'bốn']).default('tư'))
    .addOption(
      new Option('--decimals <how>', 'digit by digit, or as a number')
        .choices(['digits', 'number'])
        .default('digits'),
    )
    .addOption(
      new Option('--reading <how>', 'whether empty hundreds are said after a million')
        .choices(['full', 'short'])
        .default('full'),
    )
    .action((paths: string[], options: SpokenOptions) =>
      run((io) => runLineCommand(paths, io, (line) => convert(line, options))),
    );
}

/** An empty line stays one, and so does the place of a line that is no number. */
function convert({ text, lineBreak }: Line, options: SpokenOptions): FailedLine | string {
  const given = text.trim();
  if (given === '') return lineBreak;
  const { parse = false, ...style } = options;
  const converted = parse ? wordsToNumber(given) : toWords(given, style);
  if (converted !== undefined) return converted + lineBreak;
  const expected = parse ? 'a number in words' : 'a number such as -1234,5';
  return { output: lineBreak, problem: `Expected ${expected}, got ${toVisibleText(given)}` };
}

/** Options are checked already: what the library refuses now is the form of the number. */
function toWords(given: string, style: NumberToWordsOptions): string | undefined {
  try {
    return numberToWords(given, style);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
