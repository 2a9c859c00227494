import { createComparator, type SortOrder } from '@quocngu/text';
import { Option, type Command } from 'commander';
import type { CommandIo } from '../command-io.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Line } from '../input/lines.ts';
import type { RunCommand } from '../run-command.ts';
import { runLineCommand } from './line-command.ts';

interface SortCommandOptions {
  readonly order: SortOrder;
  readonly numeric?: boolean;
}

/** `quocngu sort`: the lines of all inputs together, in order. */
export function addSort(program: Command, run: RunCommand): void {
  program
    .command('sort')
    .summary('put lines in Vietnamese order')
    .argument('[paths...]', 'files of text; standard input where none, or -')
    .addOption(
      new Option('--order <order>', 'tones behind all letters (cldr), or syllable by syllable')
        .choices(['cldr', 'dictionary'])
        .default('cldr'),
    )
    .option('--numeric', 'numbers by their value: Quận 2 before Quận 10')
    .action((paths: string[], options: SortCommandOptions) =>
      run((io) => sortLines(paths, io, options)),
    );
}

async function sortLines(
  paths: readonly string[],
  io: CommandIo,
  { order, numeric = false }: SortCommandOptions,
): Promise<ExitCode> {
  const lines: Line[] = [];
  const exitCode = await runLineCommand(paths, io, (line) => {
    lines.push(line);
    return '';
  });
  const compare = createComparator({ order, numeric });
  lines.sort((left, right) => compare(left.text, right.text));
  // The last line of an input may have no break, and is not the last one now.
  await io.writeOutput(lines.map(({ text, lineBreak }) => text + (lineBreak || '\n')).join(''));
  return exitCode;
}
