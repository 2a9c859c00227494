import { normalize } from '@quocngu/text';
import { Option, type Command } from 'commander';
import type { RunCommand } from '../run-command.ts';
import { runLineCommand } from './line-command.ts';

/** `quocngu normalize`: text → the same text in NFC or NFD. */
export function addNormalize(program: Command, run: RunCommand): void {
  program
    .command('normalize')
    .summary('write text in one Unicode form')
    .argument('[paths...]', 'files of text; standard input where none, or -')
    .addOption(
      new Option('--form <form>', 'composed (nfc) or decomposed (nfd) letters')
        .choices(['nfc', 'nfd'])
        .default('nfc'),
    )
    .action((paths: string[], { form }: { form: 'nfc' | 'nfd' }) =>
      run((io) =>
        runLineCommand(paths, io, ({ text, lineBreak }) => normalize(text, { form }) + lineBreak),
      ),
    );
}
