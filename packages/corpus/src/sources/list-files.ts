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
 *
 * @param from - The folder that a relative path starts from.
 */
export async function* listFiles(path: string, from: string = process.cwd()): Listing {
  try {
    const matches = await matchGlob(path, from);
    if (matches === undefined) {
      yield* listNamed(path, from);
    } else if (matches.length === 0) {
      yield sourceProblem('no-seeds', path, 'nothing matches');
    } else {
      const folder = await realpath(placeIn(from, staticFolder(path)));
      for (const match of matches) yield* listEntry(match, from, folder);
    }
  } catch (error) {
    yield toSourceProblem(error, path);
  }
}

/** A path as it is opened. It is not shortened: behind a link, `..` leads elsewhere. */
const placeIn = (from: string, path: string): string =>
  isAbsolute(path) ? path : `${from}${sep}${path}`;

/** The files that a glob matches, sorted; `undefined` where the path is none, or a file has that name. */
async function matchGlob(path: string, from: string): Promise<readonly string[] | undefined> {
  if (!isDynamicPattern(path)) return undefined;
  const exists = await lstat(placeIn(from, path)).then(
    () => true,
    () => false,
  );
  if (exists) return undefined;
  const matches = await glob(path, {
    absolute: isAbsolute(path),
    cwd: from,
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

async function* listNamed(file: string, from: string): Listing {
  const path = placeIn(from, file);
  const real = await realpath(path);
  if (!(await lstat(real)).isDirectory()) {
    yield { type: 'file', file, path, isNamed: true };
    return;
  }
  let isEmpty = true;
  for await (const listed of listFolder(file, from, real)) {
    isEmpty = false;
    yield listed;
  }
  if (isEmpty) yield sourceProblem('no-seeds', file, 'it holds no seeds and no archives');
}

async function* listFolder(folder: string, from: string, root: string): Listing {
  // Names only: entries with their kinds would take several times the memory.
  const names = await readdir(placeIn(from, folder));
  for (const name of names.sort()) {
    if (!name.startsWith('.')) yield* listEntry(join(folder, name), from, root);
  }
}

/** Lists something below the folder `root`. */
async function* listEntry(file: string, from: string, root: string): Listing {
  const path = placeIn(from, file);
  try {
    const status = await lstat(path);
    if (status.isDirectory()) yield* listFolder(file, from, root);
    else if (status.isSymbolicLink()) yield* listLink(file, path, root);
    else if (!isSourceName(file)) return;
    else if (status.isFile()) yield { type: 'file', file, path, isNamed: false };
    else yield sourceProblem('not-a-file', file, 'it is a pipe, socket or device');
  } catch (error) {
    yield toSourceProblem(error, file);
  }
}

async function* listLink(file: string, path: string, root: string): Listing {
  const target = await realpath(path);
  const status = await lstat(target);
  if (!target.startsWith(root.endsWith(sep) ? root : root + sep)) {
    yield sourceProblem('link-leaves-folder', file, 'it is a link that leads out of the folder');
  } else if (status.isDirectory()) {
    yield sourceProblem('link-not-followed', file, 'it is a link to a folder');
  } else if (status.isFile() && isSourceName(file)) {
    yield { type: 'file', file, path: target, isNamed: false };
  }
}
