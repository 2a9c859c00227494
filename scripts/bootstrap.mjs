/**
 * Runs a script of `package.json` on a machine that has only Node and npm.
 *
 *     node scripts/bootstrap.mjs <script>
 *
 * Brings the pnpm that `packageManager` pins, installs with the frozen lock file, then runs the
 * script. What the tools print on the way is shown only when they fail. It has no dependencies,
 * because nothing is installed when it starts.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const { packageManager } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

/**
 * What `npm start` needs installed: the command line, what it imports, and the build tools, which
 * are the root's `dependencies` for this reason. The tools that check stay out, unless they are
 * there already.
 */
const demoScope = existsSync(`${root}node_modules/vitest`)
  ? []
  : ['--prod', '--filter', 'quocngu...'];

const environment = {
  ...process.env,
  QUOCNGU_BOOTSTRAPPED: '1',
  TURBO_TELEMETRY_DISABLED: '1',
  TURBO_NO_UPDATE_NOTIFIER: '1',
  DO_NOT_TRACK: '1',
  npm_config_update_notifier: 'false',
  npm_config_fund: 'false',
};

/** Runs pnpm with the given arguments, and ends this process with its exit code if it fails. */
function pnpm(args, stdio) {
  const run = ['exec', '--yes', `--package=${packageManager}`, '--', 'pnpm', ...args];
  const { status, stdout, stderr, error } = spawnSync('npm', run, {
    cwd: root,
    env: environment,
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

const script = process.argv[2];
if (script === undefined) {
  process.stderr.write('usage: node scripts/bootstrap.mjs <script>\n');
  process.exit(2);
}
if (process.env.QUOCNGU_BOOTSTRAPPED !== '1') {
  pnpm(['install', '--frozen-lockfile', ...(script === 'demo' ? demoScope : [])], 'pipe');
}
pnpm(['--silent', 'run', script], 'inherit');
