import { lstat, readdir, realpath } from 'node:fs/promises';
import { isAbsolute, join, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { isSourceName } from './container.ts';
import { sourceProblem, toSourceProblem, type SourceProblem } from './source-problem.ts';

/** A file to be read. */
export interface ListedFile {
  readonly type: 'file';
  /** As it was named, or as the name of the folder and the way below it. */
  readonly file: string;
  /** What is opened. */
  readonly path: string;
  /** Whether the user named the file itself, so that it may be a link or a pipe. */
  readonly isNamed: boolean;
}

type Listing = AsyncGenerator<ListedFile | SourceProblem, void, undefined>;

/**
 * Lists the files that a path means: the file itself, all sources below a folder in the order of
 * their names, or what a glob matches. Links inside a folder lead to files of that folder, or are
 * reported.
 */
export async function* listFiles(path: string): Listing {
  try {
    const matches = await matchGlob(path);
    if (matches === undefined) {
      yield* listNamed(path);
    } else if (matches.length === 0) {
      yield sourceProblem('no-seeds', path, 'nothing matches');
    } else {
      const folder = await realpath(staticFolder(path));
      for (const match of matches) yield* listEntry(match, folder);
    }
  } catch (error) {
    yield toSourceProblem(error, path);
  }
}

/** The files that a glob matches, sorted; `undefined` where the path is none, or a file has that name. */
async function matchGlob(path: string): Promise<readonly string[] | undefined> {
  if (!isDynamicPattern(path)) return undefined;
  const exists = await lstat(path).then(
    () => true,
    () => false,
  );
  if (exists) return undefined;
  const matches = await glob(path, {
    absolute: isAbsolute(path),
    expandDirectories: false,
    followSymbolicLinks: false,
  });
  return matches.sort();
}

/** The folder of a glob before its first pattern: links may not lead out of it. */
function staticFolder(pattern: string): string {
  const parts = pattern.split('/');
  const fixed = parts.slice(
    0,
    parts.findIndex((part) => isDynamicPattern(part)),
  );
  return fixed.length === 0 ? '.' : fixed.join('/') || '/';
}

async function* listNamed(path: string): Listing {
  const real = await realpath(path);
  if (!(await lstat(real)).isDirectory()) {
    yield { type: 'file', file: path, path, isNamed: true };
    return;
  }
  let isEmpty = true;
  for await (const listed of listFolder(path, real)) {
    isEmpty = false;
    yield listed;
  }
  if (isEmpty) yield sourceProblem('no-seeds', path, 'it holds no seeds and no archives');
}

async function* listFolder(folder: string, root: string): Listing {
  // Names only: entries with their kinds would take several times the memory.
  const names = await readdir(folder);
  for (const name of names.sort()) {
    if (!name.startsWith('.')) yield* listEntry(join(folder, name), root);
  }
}

/** Lists something below the folder `root`. */
async function* listEntry(path: string, root: string): Listing {
  try {
    const status = await lstat(path);
    if (status.isDirectory()) yield* listFolder(path, root);
    else if (status.isSymbolicLink()) yield* listLink(path, root);
    else if (!isSourceName(path)) return;
    else if (status.isFile()) yield { type: 'file', file: path, path, isNamed: false };
    else yield sourceProblem('not-a-file', path, 'it is a pipe, socket or device');
  } catch (error) {
    yield toSourceProblem(error, path);
  }
}

async function* listLink(path: string, root: string): Listing {
  const target = await realpath(path);
  const status = await lstat(target);
  if (!target.startsWith(root.endsWith(sep) ? root : root + sep)) {
    yield sourceProblem('link-leaves-folder', path, 'it is a link that leads out of the folder');
  } else if (status.isDirectory()) {
    yield sourceProblem('link-not-followed', path, 'it is a link to a folder');
  } else if (status.isFile() && isSourceName(path)) {
    yield { type: 'file', file: path, path: target, isNamed: false };
  }
}
