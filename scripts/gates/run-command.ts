import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './workspace.ts';

/** How a command ended. */
export interface CommandResult {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where a command runs, and with what. */
export interface CommandOptions {
  /** The working directory; the root of the repository where left out. */
  readonly cwd?: string;
  /** Added to the environment; `undefined` removes a variable. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** Runs a command without a shell or standard input, and gives back all that it wrote. */
export function runCommand(
  command: string,
  commandArguments: readonly string[],
  { cwd = root, env = {} }: CommandOptions = {},
): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, commandArguments, {
      cwd,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
    child.on('error', reject);
    child.on('close', (status) => {
      resolve({ status: status ?? 1, stdout, stderr });
    });
  });
}

/** Runs a tool that the root `package.json` installs. */
export function runTool(
  name: string,
  toolArguments: readonly string[],
  options: CommandOptions = {},
): Promise<CommandResult> {
  return runCommand(join(root, 'node_modules/.bin', name), toolArguments, options);
}

/** Runs the pnpm that is running us, or else the one that `packageManager` pins. */
export function runPnpm(
  pnpmArguments: readonly string[],
  options: CommandOptions = {},
): Promise<CommandResult> {
  const running = process.env.npm_execpath;
  if (running?.includes('pnpm')) {
    return runCommand(process.execPath, [running, ...pnpmArguments], options);
  }
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly packageManager: string;
  };
  return runCommand(
    'npm',
    ['exec', '--yes', `--package=${packageManager}`, '--', 'pnpm', ...pnpmArguments],
    options,
  );
}

/** Runs git in the repository, whoever owns the checkout. */
export function runGit(gitArguments: readonly string[]): Promise<CommandResult> {
  return runCommand('git', ['-c', `safe.directory=${root}`, ...gitArguments]);
}
