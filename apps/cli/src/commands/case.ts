import { toLowerCase, toSentenceCase, toTitleCase, toUpperCase } from '@quocngu/text';
import { Option, type Command } from 'commander';
import type { RunCommand } from '../run-command.ts';
import { runLineCommand } from './line-command.ts';

const CONVERSIONS = {
  upper: toUpperCase,
  lower: toLowerCase,
  title: toTitleCase,
  sentence: toSentenceCase,
} as const;

interface CaseCommandOptions {
  readonly to: keyof typeof CONVERSIONS;
}

/** `quocngu case`: text → the same text in another case. */
export function addCase(program: Command, run: RunCommand): void {
  program
    .command('case')
    .summary('write text in capitals, small letters, as a title or a sentence')
    .argument('[paths...]', 'files of text; standard input where none, or -')
    .addOption(
      new Option('--to <case>', 'the case wanted')
        .choices(Object.keys(CONVERSIONS))
        .makeOptionMandatory(),
    )
    .action((paths: string[], { to }: CaseCommandOptions) =>
      run((io) =>
        runLineCommand(paths, io, ({ text, lineBreak }) => CONVERSIONS[to](text) + lineBreak),
      ),
    );
}
