import type { ToneStyle } from '@quocngu/text';
import { toKeystrokes, type TypingMethod } from '@quocngu/text/typing';
import { Option, type Command } from 'commander';
import type { RunCommand } from '../run-command.ts';
import { runLineCommand } from './line-command.ts';
import { typeKeys } from './type-keys.ts';

interface TypingCommandOptions {
  readonly method: TypingMethod;
  readonly style: ToneStyle;
  readonly keys?: true;
}

/** `quocngu typing`: keystrokes → text, or text → keystrokes. */
export function addTyping(program: Command, run: RunCommand): void {
  program
    .command('typing')
    .summary('turn keystrokes into text, or text into keystrokes')
    .argument('[paths...]', 'files of keystrokes; standard input where none, or -')
    .addOption(
      new Option('--method <method>', 'how marks are typed')
        .choices(['telex', 'vni', 'viqr'])
        .default('telex'),
    )
    .addOption(
      new Option('--style <style>', 'the tone of open oa, oe, uy: hòa (old), hoà (new)')
        .choices(['old', 'new'])
        .default('old'),
    )
    .option('--keys', 'text → keystrokes that type it')
    .action((paths: string[], { keys, ...options }: TypingCommandOptions) => {
      const convert = keys ? toKeystrokes : typeKeys;
      return run((io) =>
        runLineCommand(paths, io, ({ text, lineBreak }) => convert(text, options) + lineBreak),
      );
    });
}
