import { runTool } from './run-command.ts';

/** What knip finds unused or undeclared below a folder, a line for each. */
export async function findUnused(folder: string): Promise<readonly string[]> {
  const { status, stdout, stderr } = await runTool(
    'knip',
    // Without its hints: a pattern that serves all packages need not match in each.
    ['--no-progress', '--reporter', 'compact', '--no-config-hints'],
    { cwd: folder },
  );
  const lines = stdout.split('\n').filter((line) => line.trim() !== '');
  if (status !== 0 && lines.length === 0) return [`knip failed\n${stderr}`];
  return lines;
}
