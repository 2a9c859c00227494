import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The root of the repository, with a slash at its end. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs a program at the root of the repository, and ends this process with its exit code if it
 * fails. With `stdio: 'pipe'` what it writes is shown only then.
 */
export function runProgram(program, args, { stdio, env = process.env }) {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: root,
    env,
    stdio,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  process.stderr.write(`${stdout ?? ''}${stderr ?? ''}`);
  if (error) process.stderr.write(`${error.message}\n`);
  process.exit(status ?? 1);
}
