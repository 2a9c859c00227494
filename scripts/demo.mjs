/**
 * The main job, from a clean clone: builds what the `quocngu` command needs, reads every document in
 * `seeds/`, prints a card for each article, and writes the articles to `out/articles.ndjson`.
 */
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { root, runProgram } from './run-program.mjs';

const command = `${root}apps/cli/dist/quocngu.js`;

runProgram('pnpm', ['--filter-prod', 'quocngu...', 'run', 'build'], { stdio: 'pipe' });

runProgram(process.execPath, [command, 'article', 'seeds'], { stdio: 'inherit' });

mkdirSync(`${root}out`, { recursive: true });
const articles = openSync(`${root}out/articles.ndjson`, 'w');
runProgram(process.execPath, [command, 'article', 'seeds', '--json'], {
  stdio: ['ignore', articles, 'ignore'],
});
closeSync(articles);
process.stdout.write('Written: out/articles.ndjson\n');
