import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { CommandIo } from '../command-io.ts';

/** One input of a command. */
export interface Input {
  /** As messages and results name it: the path, or `-` for standard input. */
  readonly name: string;
  readonly open: () => AsyncIterable<Uint8Array>;
}

/** An input that could not be read, and why. */
export interface UnreadableInput {
  readonly name: string;
  readonly reason: string;
}

/** Standard input, as a path names it. */
const STANDARD_INPUT = '-';

/** What a command reads from a folder; other files are taken only when they are named. */
export interface FileKind {
  /** As messages name them. */
  readonly noun: string;
  readonly endings: readonly string[];
}

/** Seed documents. */
const SEEDS: FileKind = { noun: 'seed files', endings: ['.txt'] };

/** Saved web pages. */
export const PAGES: FileKind = { noun: 'HTML pages', endings: ['.html', '.htm', '.xhtml'] };

/**
 * Lists the inputs that the paths of a command line name. No path, or `-`, is standard input; a
 * folder is all files of the kind below it, in the order of their names.
 */
export async function* listInputs(
  paths: readonly string[],
  io: CommandIo,
  kind: FileKind = SEEDS,
): AsyncGenerator<Input | UnreadableInput> {
  for (const path of paths.length === 0 ? [STANDARD_INPUT] : paths) {
    if (path === STANDARD_INPUT) yield { name: STANDARD_INPUT, open: () => io.stdin };
    else yield* listPath(path, kind);
  }
}

/** Tells an input that can be opened from one that cannot be read. */
export function isReadable(input: Input | UnreadableInput): input is Input {
  return 'open' in input;
}

type Listing = AsyncGenerator<Input | UnreadableInput>;

async function* listPath(path: string, kind: FileKind): Listing {
  yield* guard(path, async function* () {
    const status = await stat(path);
    if (status.isDirectory()) yield* listFolder(path, kind);
    else yield { name: path, open: () => createReadStream(path) };
  });
}

/** Lists, and gives the reason in the place of what the system refuses. */
async function* guard(path: string, list: () => Listing): Listing {
  try {
    yield* list();
  } catch (error) {
    yield { name: path, reason: reasonOf(error) };
  }
}

/** Lists what is below a folder that was named; that there is nothing would else go unseen. */
async function* listFolder(path: string, kind: FileKind): Listing {
  let isEmpty = true;
  for await (const input of listBelow(path, kind)) {
    isEmpty = false;
    yield input;
  }
  if (isEmpty)
    yield { name: path, reason: `it holds no ${kind.noun} (*${kind.endings.join(', *')})` };
}

async function* listBelow(folder: string, kind: FileKind): Listing {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((left, right) => (left.name < right.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* guard(path, () => listBelow(path, kind));
    else if (kind.endings.some((ending) => entry.name.endsWith(ending)))
      yield* listPath(path, kind);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EDQUOT: 'no more space is allowed on the disk',
  EFBIG: 'no larger file is allowed',
  EISDIR: 'it is a folder',
  ELOOP: 'the links run in a circle',
  ENAMETOOLONG: 'the name is too long',
  ENOENT: 'no such file or folder',
  ENOSPC: 'no space is left on the disk',
  ENOTDIR: 'a part of the path is not a folder',
  EPERM: 'permission denied',
  EROFS: 'nothing can be written there',
};

/** Says in plain words why the system refused. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code = '' } = error as NodeJS.ErrnoException;
  return REASONS[code] ?? error.message;
}
