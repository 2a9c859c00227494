import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CommandIo } from '../command-io.ts';
import { listInputs, reasonOf } from './input.ts';

const io = { stdin: Readable.from([]) as AsyncIterable<Uint8Array> } as CommandIo;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quocngu-'));
  await mkdir(join(folder, 'tree/empty'), { recursive: true });
  await writeFile(join(folder, 'tree/10.txt'), '');
  await writeFile(join(folder, 'tree/9.txt'), '');
  await writeFile(join(folder, 'tree/notes.md'), '');
  await symlink('circle.txt', join(folder, 'tree/circle.txt'));
});

afterAll(() => rm(folder, { recursive: true }));

async function namesOf(...paths: readonly string[]): Promise<readonly string[]> {
  const names: string[] = [];
  for await (const input of listInputs(paths, io)) {
    names.push('reason' in input ? `${input.name}: ${input.reason}` : input.name);
  }
  return names.map((name) => name.replaceAll(folder, ''));
}

describe('listInputs', () => {
  it('takes any file that is named, and of a folder the seed files, in order', async () => {
    expect(await namesOf(join(folder, 'tree/notes.md'), join(folder, 'tree'))).toEqual([
      '/tree/notes.md',
      '/tree/10.txt',
      '/tree/9.txt',
      '/tree/circle.txt: the links run in a circle',
    ]);
  });

  it('says of a folder that it holds nothing to read', async () => {
    expect(await namesOf(join(folder, 'tree/empty'))).toEqual([
      '/tree/empty: it holds no seed files (*.txt)',
    ]);
  });

  it('is standard input where no path is given', async () => {
    expect(await namesOf()).toEqual(['-']);
    expect(await namesOf('-', '-')).toEqual(['-', '-']);
  });

  it('says why a path cannot be read, and goes on', async () => {
    expect(
      await namesOf(
        join(folder, 'none.txt'),
        join(folder, 'tree/9.txt/x'),
        join(folder, 'tree/9.txt'),
      ),
    ).toEqual([
      '/none.txt: no such file or folder',
      '/tree/9.txt/x: a part of the path is not a folder',
      '/tree/9.txt',
    ]);
  });
});

it('reasonOf says in plain words why the system refused', () => {
  const refused = Object.assign(new Error('EACCES: permission denied, open'), { code: 'EACCES' });
  expect(reasonOf(refused)).toBe('permission denied');
  expect(reasonOf(new Error('something else'))).toBe('something else');
});
