import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withRunLock } from './run-lock.ts';

let out: string;
beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'quocngu-lock-'));
});
afterEach(() => rm(out, { recursive: true }));

const lock = (): string => join(out, 'run.lock');
const take = (patience = 0): Promise<string> =>
  withRunLock(out, () => readFile(lock(), 'utf8'), { patience });

/** The lock that this process would hold. */
async function ownLock(): Promise<Readonly<Record<string, unknown>>> {
  return JSON.parse(await take()) as Readonly<Record<string, unknown>>;
}

describe('withRunLock', () => {
  it('lets one work at a time, and leaves nothing behind', async () => {
    const running: number[] = [];
    let most = 0;
    const work = async (at: number): Promise<void> => {
      running.push(at);
      most = Math.max(most, running.length);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running.pop();
    };
    const all = [0, 1, 2, 3].map((at) => withRunLock(out, () => work(at), { patience: 60_000 }));
    await Promise.all(all);
    expect(most).toBe(1);
    expect(await readdir(out)).toEqual([]);
  });

  it('says who is at work, and gives way to no one', async () => {
    await withRunLock(out, async () => {
      await expect(take()).rejects.toMatchObject({
        code: 'in-use',
        message: expect.stringContaining(`in use by process ${process.pid} on `) as string,
      });
    });
    expect(await readdir(out)).toEqual([]);
  });

  it('is given back where the work fails', async () => {
    const failing = withRunLock(out, () => Promise.reject(new Error('no')));
    await expect(failing).rejects.toThrow('no');
    expect(await take()).toContain(String(process.pid));
  });

  it('does not count where its process was killed', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    await once(child, 'spawn');
    const mine = await ownLock();
    const { start, ...rest } = mine;
    expect(start === undefined || typeof start === 'string').toBe(true);
    await writeFile(lock(), JSON.stringify({ ...rest, pid: child.pid }));
    await expect(take()).rejects.toMatchObject({ code: 'in-use' });
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(await take()).toContain(`"pid":${process.pid}`);
  });

  it.runIf(process.platform === 'linux')(
    'does not count where another process has its number',
    async () => {
      const mine = await ownLock();
      expect(mine.start).toMatch(/^\d+$/);
      await writeFile(lock(), JSON.stringify({ ...mine, start: '1' }));
      expect(await take()).toContain(`"pid":${process.pid}`);
    },
  );

  it('of another machine counts as long as it gives signs', async () => {
    for (const text of [JSON.stringify({ ...(await ownLock()), machine: 'elsewhere' }), '{"mach']) {
      await writeFile(lock(), text);
      await expect(take()).rejects.toMatchObject({ code: 'in-use' });
      const old = new Date(Date.now() - 3_600_000);
      await utimes(lock(), old, old);
      expect(await take()).toContain(`"pid":${process.pid}`);
    }
    expect(await readdir(out)).toEqual([]);
  });
});
