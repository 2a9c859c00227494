import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { basename, join } from 'node:path';
import type { CommandIo } from '../command-io.ts';
import { EXIT_CODE, type ExitCode } from '../exit-code.ts';
import { reasonOf } from '../input/input.ts';

/** Where the documents of an export go. */
export interface ExportTarget {
  /** Writes a document; in a folder, under the name of the file that it came from. */
  readonly write: (
    content: string | Uint8Array,
    source: { readonly file: string; readonly ending: string },
  ) => Promise<void>;
  /** Closes what is open; the exit code says whether all could be written. */
  readonly finish: () => Promise<ExitCode>;
}

/** Standard output where no path is given, a file, or a folder where the path ends in a slash. */
export function createExportTarget(path: string | undefined, io: CommandIo): ExportTarget {
  if (path === undefined || path === '-') return standardOutput(io);
  const write = path.endsWith('/') ? createFolderWriter(path) : createFileWriter(path);
  let exitCode: ExitCode = EXIT_CODE.fine;
  const guard = async (work: () => Promise<void>): Promise<void> => {
    if (exitCode !== EXIT_CODE.fine) return;
    try {
      await work();
    } catch (error) {
      io.writeMessage(`quocngu: cannot write ${path}: ${reasonOf(error)}\n`);
      exitCode = EXIT_CODE.unreadable;
    }
  };
  return {
    write: (content, source) => guard(() => write.write(content, source)),
    finish: async () => {
      await guard(() => write.close());
      return exitCode;
    },
  };
}

function standardOutput(io: CommandIo): ExportTarget {
  return {
    write: (content) => io.writeOutput(content),
    finish: () => Promise.resolve(EXIT_CODE.fine),
  };
}

interface Writer {
  readonly write: ExportTarget['write'];
  readonly close: () => Promise<void>;
}

/** One file; what comes later is added behind. */
function createFileWriter(path: string): Writer {
  let stream: WriteStream | undefined;
  const open = async (): Promise<WriteStream> => {
    if (stream === undefined) {
      stream = createWriteStream(path);
      await once(stream, 'open');
    }
    return stream;
  };
  return {
    write: async (content) => {
      const opened = await open();
      if (!opened.write(content)) await once(opened, 'drain');
    },
    close: async () => {
      const opened = await open();
      opened.end();
      await once(opened, 'close');
    },
  };
}

/** A folder, made where it is missing; a name that comes again gets a number. */
function createFolderWriter(folder: string): Writer {
  const taken = new Set<string>();
  return {
    write: async (content, { file, ending }) => {
      await mkdir(folder, { recursive: true });
      const name = file === '-' ? 'stdin' : basename(file).replace(/\.txt$/, '');
      let free = name;
      for (let number = 2; taken.has(free); number += 1) free = `${name}-${number}`;
      taken.add(free);
      await writeFile(join(folder, `${free}${ending}`), content);
    },
    close: () => Promise.resolve(),
  };
}
