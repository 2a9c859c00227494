import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PeerQuestions, PeerReport } from './peer-answers.ts';

const PROGRAM = fileURLToPath(new URL('peers.py', import.meta.url));

/** More than the answers have. */
const MOST_BYTES = 1 << 28;

/**
 * Asks the peers in Python.
 *
 * @param folder - A folder with a virtual environment.
 */
export function askPython(folder: string, questions: PeerQuestions): PeerReport {
  const python = join(folder, 'bin', 'python');
  if (!existsSync(python)) return { peers: [], missing: [`Python peers: there is no ${python}`] };
  const { status, stdout, stderr } = spawnSync(python, [PROGRAM], {
    input: JSON.stringify(questions),
    maxBuffer: MOST_BYTES,
    encoding: 'utf8',
  });
  if (status !== 0) return { peers: [], missing: [`Python peers: ${stderr.slice(-500)}`] };
  return JSON.parse(stdout) as PeerReport;
}
