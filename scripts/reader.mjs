/** Builds the reader, serves it on this machine alone, and prints its address. */
import { root, runProgram } from './run-program.mjs';
import { serveFolder } from './serve-folder.mjs';

runProgram('turbo', ['run', 'build', '--filter', '@quocngu/reader'], { stdio: 'pipe' });

const { address } = await serveFolder(`${root}apps/reader/dist`, Number(process.env.PORT ?? 0));
process.stdout.write(`The reader is at ${address} (Ctrl+C ends it)\n`);
