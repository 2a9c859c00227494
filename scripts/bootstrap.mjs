/**
 * Runs a script of `package.json` on a machine that has only Node and npm.
 *
 *     node scripts/bootstrap.mjs <script>
 *
 * Brings the pnpm that `packageManager` pins, installs with the frozen lock file, then runs the
 * script. What the tools print on the way is shown only when they fail. It has no dependencies,
 * because nothing is installed when it starts.
 */
import { existsSync, readFileSync } from 'node:fs';
import { root, runProgram } from './run-program.mjs';

const { packageManager } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

/**
 * What `npm start` needs installed: the command line, what it imports, and the build tools, which
 * are the root's `dependencies` for this reason. The tools that check stay out, unless they are
 * there already.
 */
const demoScope = existsSync(`${root}node_modules/vitest`)
  ? []
  : ['--prod', '--filter-prod', 'quocngu...'];

const env = {
  ...process.env,
  QUOCNGU_BOOTSTRAPPED: '1',
  TURBO_TELEMETRY_DISABLED: '1',
  TURBO_NO_UPDATE_NOTIFIER: '1',
  DO_NOT_TRACK: '1',
  npm_config_update_notifier: 'false',
  npm_config_fund: 'false',
  // Some tools colour what they write into a pipe or a file.
  ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }),
};

function runPnpm(args, stdio) {
  const run = ['exec', '--yes', `--package=${packageManager}`, '--', 'pnpm', ...args];
  runProgram('npm', run, { stdio, env });
}

const script = process.argv[2];
if (script === undefined) {
  process.stderr.write('usage: node scripts/bootstrap.mjs <script>\n');
  process.exit(2);
}
if (process.env.QUOCNGU_BOOTSTRAPPED !== '1') {
  // `npm test` after `npm start` lays the modules anew, which pnpm would ask about.
  const install = ['install', '--frozen-lockfile', '--config.confirmModulesPurge=false'];
  runPnpm([...install, ...(script === 'demo' ? demoScope : [])], 'pipe');
}
runPnpm(['--silent', 'run', script], 'inherit');
