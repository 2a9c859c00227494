import { join } from 'node:path';
import { runTool } from './run-command.ts';
import { root } from './workspace.ts';

/** The files below a folder that are not as Prettier writes them, and those it cannot read. */
export async function findUnformatted(folder: string): Promise<readonly string[]> {
  const ignore = join(root, '.prettierignore');
  const { status, stdout, stderr } = await runTool(
    'prettier',
    ['--list-different', '--ignore-path', ignore, '--ignore-path', join(root, '.gitignore'), '.'],
    { cwd: folder },
  );
  const files = stdout.split('\n').filter((line) => line !== '');
  if (status !== 0 && files.length === 0) return [stderr.trim()];
  return status === 2 ? [...files, stderr.trim()] : files;
}
