import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import {
  copyFile,
  link,
  readFile,
  readlink,
  rename,
  rm,
  stat,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { runError } from './run-error.ts';
import { RUN_FILES } from './run-folder.ts';

/** Who works in the folder of a run. */
interface Owner {
  /** The machine, and on Linux the container. */
  readonly machine: string;
  readonly pid: number;
  /** When the process began, as its system says it: another may have got its number since. */
  readonly start?: string;
  /** So that no two locks are the same. */
  readonly key: string;
}

/** Options of {@link withRunLock}. */
export interface RunLockOptions {
  /** How long to wait for another run, in milliseconds; 0 where left out. */
  readonly patience?: number;
}

/** How often a lock shows that its process is there, for those on other machines. */
const SIGN = 10_000;

/** A lock of another machine without a sign for so long is that of a process that ended. */
const SILENCE = 60_000;

/** How often those who wait look again. */
const LOOK = 250;

/**
 * Does work in the folder of a run that nobody else may do at the same time, on other machines
 * neither. A lock that a process left when it was killed does not count: on its own machine from
 * that moment on, on others after a minute.
 *
 * It rejects with a `RunError` where another is at work.
 */
export async function withRunLock<Result>(
  out: string,
  work: () => Promise<Result>,
  { patience = 0 }: RunLockOptions = {},
): Promise<Result> {
  const path = join(out, RUN_FILES.lock);
  const text = JSON.stringify(await describeOwner());
  const until = Date.now() + patience;
  for (;;) {
    const other = await takeLock(path, text);
    if (other === undefined) break;
    if (Date.now() >= until) throw inUse(out, other);
    await wait(LOOK);
  }
  const sign = setInterval(() => {
    const now = new Date();
    // Where it cannot be given, the lock will be taken for that of a process that ended.
    utimes(path, now, now).catch(() => undefined);
  }, SIGN);
  try {
    return await work();
  } finally {
    clearInterval(sign);
    if ((await readLock(path)) === text) await rm(path, { force: true });
  }
}

/** Takes the lock; where another has it, gives its text. */
async function takeLock(path: string, text: string): Promise<string | undefined> {
  const candidate = `${path}.${randomUUID()}`;
  await writeFile(candidate, text, { flag: 'wx' });
  try {
    for (;;) {
      if (await giveName(candidate, path)) return undefined;
      const other = await readLock(path);
      if (other === undefined) continue;
      if (await isHeld(path, other, candidate)) return other;
      // Of several who find a dead lock one takes it away, and no one a lock that came meanwhile.
      const removed = `${candidate}.old`;
      if (!(await succeeds(rename(path, removed), 'ENOENT'))) continue;
      const isDead = (await readLock(removed)) === other;
      if (!isDead) await giveName(removed, path);
      await rm(removed, { force: true });
    }
  } finally {
    await rm(candidate, { force: true });
  }
}

/** Gives a file a second name, unless that is taken. */
async function giveName(file: string, name: string): Promise<boolean> {
  try {
    return await succeeds(link(file, name), 'EEXIST');
  } catch {
    // Some file systems know no links.
    return succeeds(copyFile(file, name, constants.COPYFILE_EXCL), 'EEXIST');
  }
}

/** Whether something was done; `false` where it fails with the code. */
async function succeeds(done: Promise<unknown>, code: string): Promise<boolean> {
  try {
    await done;
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === code) return false;
    throw error;
  }
}

async function readLock(path: string): Promise<string | undefined> {
  let text: string | undefined;
  await succeeds(
    readFile(path, 'utf8').then((read) => {
      text = read;
    }),
    'ENOENT',
  );
  return text;
}

/** Whether the process of a lock is there. `now` is a file just written, by the clock of the disk. */
async function isHeld(path: string, text: string, now: string): Promise<boolean> {
  const owner = parseOwner(text);
  if (owner?.machine === (await nameMachine())) return isAlive(owner);
  try {
    return (await stat(now)).mtimeMs - (await stat(path)).mtimeMs < SILENCE;
  } catch {
    return false;
  }
}

function parseOwner(text: string): Owner | undefined {
  try {
    return JSON.parse(text) as Owner;
  } catch {
    return undefined;
  }
}

async function isAlive({ pid, start }: Owner): Promise<boolean> {
  if (start !== undefined) return (await readStart(pid)) === start;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function describeOwner(): Promise<Owner> {
  const { pid } = process;
  const start = await readStart(pid);
  return {
    machine: await nameMachine(),
    pid,
    ...(start === undefined ? {} : { start }),
    key: randomUUID(),
  };
}

/** Two containers may have the name of a machine in common, and each its own numbers of processes. */
async function nameMachine(): Promise<string> {
  const numbers = await readlink('/proc/self/ns/pid').catch(() => '');
  return `${hostname()} ${numbers}`.trimEnd();
}

/** When a process began, on Linux; `undefined` where it ended, or on another system. */
async function readStart(pid: number): Promise<string | undefined> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  // `1234 (a name) S 1 …`: behind the name the third field, the state, and in time the 22nd.
  const fields = text?.slice(text.lastIndexOf(')') + 2).split(' ');
  return fields === undefined || /^[XZ]/.test(fields[0] ?? '') ? undefined : fields[22 - 3];
}

function inUse(out: string, text: string): Error {
  const owner = parseOwner(text);
  const who = owner === undefined ? 'another run' : `process ${owner.pid} on ${owner.machine}`;
  return runError('in-use', `${out} is in use by ${who}`);
}
