import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline, Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import { writeStreamFile } from '../files/write-file.ts';
import type { GeneratedSeed } from './generate-seeds.ts';

/**
 * Writes seeds one after another into one file, compressed where its name ends in `.gz`. The file
 * has its name only when all is written; one that was there is replaced. Damage may reach beyond a
 * seed here: one without a closing rule runs into the next.
 *
 * @param path - The file.
 * @param seeds - The seeds, such as `generateSeeds` gives.
 * @returns A promise that rejects where the file cannot be written.
 *
 * @example
 * ```ts no-run
 * import { generateSeeds, writeSeedFile } from '@quocngu/corpus';
 *
 * await writeSeedFile('seeds.txt.gz', generateSeeds({ count: 1000 })); //=> undefined
 * ```
 */
export function writeSeedFile(path: string, seeds: Iterable<GeneratedSeed>): Promise<void> {
  const bytes = Readable.from(bytesOf(seeds), { objectMode: false, highWaterMark: 1 << 16 });
  if (!path.endsWith('.gz')) return writeStreamFile(path, bytes);
  const compressed = createGzip({ level: 1 });
  // A failure of the seeds reaches the file through the stream that it reads.
  pipeline(bytes, compressed, () => undefined);
  return writeStreamFile(path, compressed);
}

function* bytesOf(seeds: Iterable<GeneratedSeed>): Generator<Uint8Array, void, undefined> {
  for (const { bytes } of seeds) yield bytes;
}

/** How many files stand in one folder: file systems and people are slow where they are too many. */
const FILES_IN_A_FOLDER = 1000;

/**
 * Writes seeds into a new folder, a file each, a thousand in a folder below it: `000/000_….txt`.
 *
 * @param folder - The folder; it must not exist.
 * @param seeds - The seeds, such as `generateSeeds` gives.
 * @returns A promise that rejects where the folder exists or a file cannot be written.
 *
 * @example
 * ```ts no-run
 * import { generateSeeds, writeSeedFolder } from '@quocngu/corpus';
 *
 * await writeSeedFolder('seeds', generateSeeds({ count: 1000, damage: 0.1 })); //=> undefined
 * ```
 */
export async function writeSeedFolder(
  folder: string,
  seeds: Iterable<GeneratedSeed>,
): Promise<void> {
  await mkdir(folder);
  for (const { index, bytes } of seeds) {
    const below = join(folder, pad(Math.floor(index / FILES_IN_A_FOLDER)));
    if (index % FILES_IN_A_FOLDER === 0) await mkdir(below);
    const key = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
    await writeFile(join(below, `${pad(index)}_${key}.txt`), bytes);
  }
}

const pad = (number: number): string => String(number).padStart(3, '0');
