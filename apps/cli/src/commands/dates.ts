import { findDates, type DateExpression } from '@quocngu/news';
import { Option, type Command } from 'commander';
import type { Line } from '../input/lines.ts';
import { createOffsetCounter, OFFSET_UNITS, type OffsetUnit } from '../output/offset-units.ts';
import type { RunCommand } from '../run-command.ts';
import { runLineCommand } from './line-command.ts';
import { createReferenceOption } from './reference-option.ts';

interface DatesOptions {
  readonly offsets: OffsetUnit;
  readonly reference?: string;
}

/** `quocngu dates`: one text a line → its dates, one array of JSON a line. */
export function addDates(program: Command, run: RunCommand): void {
  program
    .command('dates')
    .summary('find dates and times with their values, one text a line')
    .argument('[paths...]', 'files of text; standard input where none, or -')
    .addOption(createReferenceOption())
    .addOption(
      new Option('--offsets <unit>', 'what start and end count in the line')
        .choices(OFFSET_UNITS)
        .default('utf16'),
    )
    .action((paths: string[], { offsets, reference }: DatesOptions) => {
      const options = reference === undefined ? {} : { reference: { date: reference } };
      return run((io) =>
        runLineCommand(paths, io, (line) => toJson(line, findDates(line.text, options), offsets)),
      );
    });
}

/** A value that is not known is left out. */
function toJson({ text }: Line, dates: readonly DateExpression[], unit: OffsetUnit): string {
  const count = createOffsetCounter(text, unit);
  const counted = dates.map((date) => ({
    start: count(date.start),
    end: count(date.end),
    text: date.text,
    value: date.value,
    precision: date.precision,
    part: date.part,
  }));
  return `${JSON.stringify(counted)}\n`;
}
