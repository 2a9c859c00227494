import type { CommandIo } from './command-io.ts';
import type { ExitCode } from './exit-code.ts';

/** How a command's action hands over its work: it gets the streams, and gives an exit code. */
export type RunCommand = (work: (io: CommandIo) => Promise<ExitCode>) => Promise<void>;
