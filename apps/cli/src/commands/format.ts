import { stringifySeed, type SeedDiagnostic } from '@quocngu/seed-format';
import type { Command } from 'commander';
import type { CommandIo } from '../command-io.ts';
import { EXIT_CODE, type ExitCode } from '../exit-code.ts';
import { readDocumentLine } from '../input/document-line.ts';
import { eachInput } from '../input/each-input.ts';
import { readLines, type Line } from '../input/lines.ts';
import type { RunCommand } from '../run-command.ts';

/** `quocngu format`: the lines that `parse` writes → canonical seed text. */
export function addFormat(program: Command, run: RunCommand): void {
  program
    .command('format')
    .summary('write JSON lines, as parse gives them, as canonical seeds')
    .argument('[paths...]', 'files of JSON lines; standard input where none, or -')
    .action((paths: string[]) => run((io) => format(paths, io)));
}

function format(paths: readonly string[], io: CommandIo): Promise<ExitCode> {
  return eachInput(paths, io, async ({ name, open }) => {
    let exitCode: ExitCode = EXIT_CODE.fine;
    for await (const lines of readLines(open())) {
      for (const line of lines) {
        const { text, problems } = toSeedText(line);
        for (const problem of problems)
          io.writeMessage(`${name}:${line.number}: error: ${problem}\n`);
        if (problems.length > 0) exitCode = EXIT_CODE.inputErrors;
        await io.writeOutput(text);
      }
    }
    return exitCode;
  });
}

function toSeedText({ text: line, invalidByte }: Line): {
  readonly text: string;
  readonly problems: readonly string[];
} {
  const read = readDocumentLine(line);
  if ('error' in read) return { text: '', problems: [read.error] };
  const { text = '', diagnostics } = stringifySeed(read.document);
  return {
    text,
    problems: [
      ...(invalidByte === undefined ? [] : [`byte ${invalidByte} is not UTF-8`]),
      ...diagnostics.map(describe),
    ],
  };
}

function describe({ code, message, hint, data }: SeedDiagnostic): string {
  const field = data?.field;
  const place = field === undefined ? '' : `in ${field}: `;
  return `${place}${message}${hint === undefined ? '' : ` ${hint}`} [${code}]`;
}
