import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Everything that a run gave, by file: hashes of results, and the manifest in the order of shards. */
export async function readRun(out: string): Promise<Readonly<Record<string, string>>> {
  const content: Record<string, string> = {};
  for (const folder of (await readdir(out)).filter((name) => !name.includes('.')).sort()) {
    for (const name of (await readdir(join(out, folder))).sort()) {
      const bytes = await readFile(join(out, folder, name));
      content[`${folder}/${name}`] = createHash('sha256').update(bytes).digest('hex');
    }
  }
  const manifest = await readFile(join(out, 'manifest.ndjson'), 'utf8');
  content.manifest = manifest.split('\n').sort().join('\n');
  return content;
}

/** The lines of all files of a form, in the order of shards. */
export async function readLines(out: string, form: string): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const name of (await readdir(join(out, form))).sort()) {
    lines.push(...(await readFile(join(out, form, name), 'utf8')).split('\n').slice(0, -1));
  }
  return lines;
}
