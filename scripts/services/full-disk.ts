import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COMMAND_FILE, type FinishedProgram, finishProgram } from './finish-program.ts';

/** A place that has not enough room, until it is given some. */
export interface NarrowPlace {
  readonly path: string;
  /** Runs the command, which meets the end of the room there; its temporary files stand there too. */
  run(...args: readonly string[]): Promise<FinishedProgram>;
  /** Makes room for all. */
  widen(): void;
  remove(): void;
}

/** A way to have no room, and what the command says of it. */
export interface NarrowWay {
  readonly name: string;
  readonly reason: string;
  /** Makes a place for so many bytes in all, or in any one file. */
  readonly open: (room: { readonly total: number; readonly file: number }) => NarrowPlace;
}

/** A disk in memory: only the superuser makes one, and not in every container. */
const smallDisk: NarrowWay = {
  name: 'a disk of its own that is full',
  reason: 'no space is left on the disk',
  open({ total }) {
    const path = mkdtempSync(join(tmpdir(), 'quocngu-disk-'));
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${total}`, 'tmpfs', path]);
    return {
      path,
      run: (...args) => finishProgram(process.execPath, [COMMAND_FILE, ...args], inside(path)),
      widen() {
        execFileSync('mount', ['-o', 'remount,size=100m', path]);
      },
      remove() {
        execFileSync('umount', [path]);
        rmSync(path, { recursive: true });
      },
    };
  },
};

/** A limit of the length of files: the system refuses to write on, as it does on a full disk. */
const shortFiles: NarrowWay = {
  name: 'a limit of the length of files',
  reason: 'no larger file is allowed',
  open({ file }) {
    const path = mkdtempSync(join(tmpdir(), 'quocngu-disk-'));
    let limit = String(file);
    return {
      path,
      // The signal that comes first would end the process.
      run: (...args) =>
        finishProgram(
          'sh',
          [
            '-c',
            `trap '' XFSZ; exec prlimit --fsize=${limit} "$@"`,
            'sh',
            process.execPath,
            COMMAND_FILE,
            ...args,
          ],
          inside(path),
        ),
      widen() {
        limit = 'unlimited';
      },
      remove() {
        rmSync(path, { recursive: true });
      },
    };
  },
};

function inside(path: string): { readonly cwd: string; readonly env: NodeJS.ProcessEnv } {
  return { cwd: tmpdir(), env: { ...process.env, TMPDIR: path } };
}

/** The ways that this machine allows. */
export const narrowWays: readonly NarrowWay[] = canMount() ? [smallDisk, shortFiles] : [shortFiles];

function canMount(): boolean {
  const path = mkdtempSync(join(tmpdir(), 'quocngu-mount-'));
  try {
    if (spawnSync('mount', ['-t', 'tmpfs', 'tmpfs', path], { stdio: 'ignore' }).status !== 0) {
      return false;
    }
    execFileSync('umount', [path]);
    return true;
  } finally {
    rmSync(path, { recursive: true });
  }
}
