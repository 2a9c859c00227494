import { readFile } from 'node:fs/promises';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { runTool } from './run-command.ts';

/** What `publint --strict` reports of a tarball, suggestions too, a line for each. */
export async function lintTarball(tarball: string): Promise<readonly string[]> {
  const content = await readFile(tarball);
  const { messages, pkg } = await publint({
    strict: true,
    pack: { tarball: new Uint8Array(content).buffer },
  });
  return messages.map((message) => {
    const text = formatMessage(message, pkg, { color: false }) ?? message.code;
    return `${message.type}: ${text}`;
  });
}

/** What Are The Types Wrong reports of a tarball, for packages that are ESM only. */
export async function checkTarballTypes(tarball: string): Promise<readonly string[]> {
  const { status, stdout, stderr } = await runTool('attw', [
    tarball,
    '--profile',
    'esm-only',
    '--format',
    'ascii',
    '--no-emoji',
    '--no-color',
  ]);
  return status === 0 ? [] : [`${stdout}${stderr}`.trim()];
}
