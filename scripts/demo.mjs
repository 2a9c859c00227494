/**
 * The main job, from a clean clone: builds what the `quocngu` command needs, reads every document in
 * `seeds/`, prints a card for each article, and writes the articles to `out/articles.ndjson`.
 */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const command = `${root}apps/cli/dist/quocngu.js`;

/** Runs a program at the root of the repository, and ends this one with its exit code if it fails. */
function run(program, args, stdio) {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: root,
    stdio,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  process.stderr.write(`${stdout ?? ''}${stderr ?? ''}`);
  process.exit(status ?? 1);
}

run('pnpm', ['--filter', 'quocngu...', 'run', 'build'], 'pipe');

run(process.execPath, [command, 'article', 'seeds'], 'inherit');

mkdirSync(`${root}out`, { recursive: true });
const articles = openSync(`${root}out/articles.ndjson`, 'w');
run(process.execPath, [command, 'article', 'seeds', '--json'], ['ignore', articles, 'ignore']);
closeSync(articles);
process.stdout.write('Written: out/articles.ndjson\n');
