import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runGit } from './run-command.ts';
import { root } from './workspace.ts';

/**
 * The files that git tracks, and those that it would take with the next `git add .`: paths from the
 * root, with slashes. Where there is no git, every file that `.gitignore` does not name.
 */
export async function listTrackedFiles(): Promise<readonly string[]> {
  const listed = await runGit([
    'ls-files',
    '-z',
    '--cached',
    '--others',
    '--exclude-standard',
  ]).catch(() => undefined);
  if (listed?.status !== 0) return [...walk('', readIgnored())].sort();
  return [...new Set(listed.stdout.split('\0'))]
    .filter((file) => file !== '' && existsSync(join(root, file)))
    .sort();
}

/** The names in `.gitignore`, and git's own folder. */
function readIgnored(): ReadonlySet<string> {
  const lines = readFileSync(join(root, '.gitignore'), 'utf8').split('\n');
  return new Set(['.git', ...lines.map((line) => line.replace(/\/$/, ''))]);
}

function* walk(folder: string, ignored: ReadonlySet<string>): Generator<string> {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    if (ignored.has(entry.name)) continue;
    const path = folder + entry.name;
    if (entry.isDirectory()) yield* walk(`${path}/`, ignored);
    else if (!ignored.has(path.replace(/^.*\./, '*.'))) yield path;
  }
}
