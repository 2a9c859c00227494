import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

/** The command `quocngu` as it was built. */
export const COMMAND_FILE: string = fileURLToPath(
  new URL('../../apps/cli/dist/quocngu.js', import.meta.url),
);

/** What a program gave. */
export interface FinishedProgram {
  readonly exitCode: number | null;
  readonly output: string;
  readonly messages: string;
}

/** Runs a program to its end. */
export async function finishProgram(
  file: string,
  args: readonly string[],
  options: {
    readonly cwd: string;
    readonly env?: NodeJS.ProcessEnv;
    readonly stdin?: string | undefined;
  },
): Promise<FinishedProgram> {
  const { stdin = '', ...where } = options;
  const child = spawn(file, args, where);
  // Who has seen enough of its input closes it.
  child.stdin.on('error', () => undefined);
  child.stdin.end(stdin);
  const [output, messages] = [text(child.stdout), text(child.stderr)];
  const [exitCode] = (await once(child, 'close')) as [number | null];
  return { exitCode, output: await output, messages: await messages };
}
