import {
  normalize,
  normalizeTone,
  type NormalizationForm,
  repair,
  type ToneStyle,
} from '@quocngu/text';
import { Option, type Command } from 'commander';
import type { RunCommand } from '../run-command.ts';
import { runLineCommand } from './line-command.ts';

interface NormalizeCommandOptions {
  readonly form: NormalizationForm;
  readonly tone: ToneStyle | 'keep';
  readonly repair?: true;
}

/** `quocngu normalize`: text → the same text in one Unicode form and one style of tones. */
export function addNormalize(program: Command, run: RunCommand): void {
  program
    .command('normalize')
    .summary('write text in one Unicode form and one style of tones')
    .argument('[paths...]', 'files of text; standard input where none, or -')
    .addOption(
      new Option('--form <form>', 'composed (nfc) or decomposed (nfd) letters')
        .choices(['nfc', 'nfd'])
        .default('nfc'),
    )
    .addOption(
      new Option('--tone <style>', 'the tone of open oa, oe, uy: hòa (old), hoà (new)')
        .choices(['old', 'new', 'keep'])
        .default('keep'),
    )
    .option('--repair', 'mend marks, look-alikes, odd spaces and misplaced tones')
    .action((paths: string[], options: NormalizeCommandOptions) =>
      run((io) =>
        runLineCommand(paths, io, ({ text, lineBreak }) => convert(text, options) + lineBreak),
      ),
    );
}

function convert(text: string, options: NormalizeCommandOptions): string {
  const { form, tone } = options;
  if (options.repair) return normalizeTone(repair(text, { form }).text, { style: tone });
  const normalized = normalize(text, { form });
  return tone === 'keep' ? normalized : normalizeTone(normalized, { style: tone });
}
