import {
  CHARSET_NAMES,
  createCharsetDecoder,
  createCharsetEncoder,
  detectCharset,
  getCharset,
  type CharsetLoss,
  type CharsetName,
} from '@quocngu/text/charset';
import { InvalidArgumentError, Option, type Command } from 'commander';
import type { CommandIo } from '../command-io.ts';
import { EXIT_CODE, type ExitCode } from '../exit-code.ts';
import { eachInput } from '../input/each-input.ts';
import type { Input } from '../input/input.ts';
import { readAll } from '../input/read-all.ts';
import type { RunCommand } from '../run-command.ts';

interface CharsetCommandOptions {
  readonly from: CharsetName | 'auto';
  readonly to: CharsetName;
  readonly detect?: true;
  readonly strict?: true;
}

/** Below this, a detected charset is not relied on. */
const SURE = 0.8;

/** Losses of one input that are shown one by one; the rest is counted. */
const MOST_SHOWN = 20;

/** `quocngu charset`: bytes in one charset → bytes in another, or the name of the charset. */
export function addCharset(program: Command, run: RunCommand): void {
  program
    .command('charset')
    .summary('convert text between charsets, or detect its charset')
    .argument('[paths...]', 'files in any charset; standard input where none, or -')
    .addOption(
      new Option('--from <name>', `auto, or ${CHARSET_NAMES.join(', ')}`)
        .default('auto')
        .argParser((name) => requireName(name, ['auto', ...CHARSET_NAMES])),
    )
    .addOption(
      new Option('--to <name>', 'one of the same names')
        .default('utf-8')
        .argParser((name) => requireName(name, CHARSET_NAMES)),
    )
    .option('--strict', 'hold to the tables: no guesses, no nearest forms')
    .option('--detect', 'only tell the charset: {charset, confidence}')
    .action((paths: string[], options: CharsetCommandOptions) =>
      run((io) =>
        eachInput(paths, io, (input) =>
          options.detect ? detect(input, io) : convert(input, io, options),
        ),
      ),
    );
}

function requireName(name: string, names: readonly string[]): string {
  if (names.includes(name)) return name;
  throw new InvalidArgumentError(`Allowed choices are ${names.join(', ')}.`);
}

async function detect({ open }: Input, io: CommandIo): Promise<ExitCode> {
  const [guess] = detectCharset(await readAll(open()));
  if (guess === undefined) throw new Error('expected at least one charset');
  const { charset, confidence } = guess;
  const rounded = Number(confidence.toFixed(3));
  await io.writeOutput(`${JSON.stringify({ charset, confidence: rounded })}\n`);
  return EXIT_CODE.fine;
}

async function convert(
  input: Input,
  io: CommandIo,
  options: CharsetCommandOptions,
): Promise<ExitCode> {
  if (options.from !== 'auto') return convertFrom(options.from, input.open(), input, io, options);
  const bytes = await readAll(input.open());
  const [guess] = detectCharset(bytes);
  const isSure = guess !== undefined && guess.confidence >= SURE;
  const from = CHARSET_NAMES.find((name) => isSure && name === guess.charset);
  const exitCode = await convertFrom(from ?? 'utf-8', [bytes], input, io, options);
  if (from !== undefined) return exitCode;
  io.writeMessage(
    `${input.name}: error: The charset is not certain; the text is read as utf-8. [unknown-charset]\n`,
  );
  return EXIT_CODE.inputErrors;
}

async function convertFrom(
  from: CharsetName,
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  { name }: Input,
  io: CommandIo,
  { to, strict }: CharsetCommandOptions,
): Promise<ExitCode> {
  const mode = strict ? 'strict' : 'lenient';
  const decoder = createCharsetDecoder(getCharset(from), { mode });
  const encoder = createCharsetEncoder(getCharset(to), { mode });
  let count = 0;
  const report = (losses: readonly CharsetLoss[], unit: string): void => {
    for (const { code, span, message } of losses) {
      count++;
      if (count > MOST_SHOWN) continue;
      io.writeMessage(`${name}: error: ${message} (${unit} ${span.start}) [${code}]\n`);
    }
  };
  const write = async (
    decoded: ReturnType<typeof decoder.push>,
    isLast: boolean,
  ): Promise<void> => {
    report(decoded.losses, 'byte');
    for (const encoded of [encoder.push(decoded.text), ...(isLast ? [encoder.end()] : [])]) {
      report(encoded.losses, 'character');
      await io.writeOutput(encoded.bytes);
    }
  };
  for await (const chunk of chunks) await write(decoder.push(chunk), false);
  await write(decoder.end(), true);
  if (count > MOST_SHOWN) io.writeMessage(`${name}: and ${count - MOST_SHOWN} more losses\n`);
  return count > 0 ? EXIT_CODE.inputErrors : EXIT_CODE.fine;
}
