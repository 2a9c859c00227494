import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { crc32, deflateRawSync, gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { buffer } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { generateSeeds } from '../generator/generate-seeds.ts';
import { readSources, type ReadSourcesOptions, type SourceRecord } from './read-sources.ts';
import type { SourceProblem } from './source-problem.ts';

const seeds = [...generateSeeds({ count: 6, length: 'short' })];
const [first = new Uint8Array(), second = new Uint8Array()] = seeds.map(({ bytes }) => bytes);
const many = Buffer.concat(seeds.map(({ bytes }) => bytes));

/** A program of every system that has pipes with names. */
const MAKE_PIPE = ['mk', 'fifo'].join('');

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quocngu-corpus-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const at = (...path: readonly string[]): string => join(folder, ...path);

async function collect(
  paths: readonly string[],
  options?: ReadSourcesOptions,
): Promise<readonly (SourceRecord | SourceProblem)[]> {
  const found = [];
  for await (const each of readSources(paths, options)) found.push(each);
  return found;
}

/** What was found, with the folder of the test left out of the names. */
async function outline(
  paths: readonly string[],
  options?: ReadSourcesOptions,
): Promise<readonly string[]> {
  const found = await collect(paths, options);
  return found.map((each) =>
    each.type === 'problem'
      ? `${each.code} ${each.file.replace(folder, '')}`
      : `${each.file.replace(folder, '')} ${each.source.record}`,
  );
}

async function* chunked(bytes: Uint8Array, length = 7): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += length) {
    yield await Promise.resolve(bytes.subarray(start, start + length));
  }
}

interface TarHeader {
  readonly name: string;
  readonly type?: 'link' | 'symlink';
  readonly linkname?: string;
}

async function tar(members: readonly (readonly [TarHeader, Uint8Array?])[]): Promise<Buffer> {
  const archive = pack();
  const bytes = buffer(archive);
  for (const [header, content] of members) {
    const entry = { size: content?.length ?? 0, ...header };
    await new Promise<void>((resolve, reject) => {
      archive.entry(entry, Buffer.from(content ?? []), (error) => {
        if (error) reject(error);
        else resolve();
      });
    });
  }
  archive.finalize();
  return bytes;
}

interface ZipMember {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mode?: number;
  readonly flags?: number;
  readonly checksum?: number;
}

/** A zip archive, written out by the format's description (PKWARE APPNOTE 4.3). */
function zip(members: readonly ZipMember[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes, mode = 0o100644, flags = 0x800, checksum } of members) {
    const data = deflateRawSync(bytes);
    const nameBytes = Buffer.from(name);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(flags, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(checksum ?? crc32(bytes), 10);
    fields.writeUInt32LE(data.length, 14);
    fields.writeUInt32LE(bytes.length, 18);
    fields.writeUInt16LE(nameBytes.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), fields, nameBytes, data]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE((mode << 16) >>> 0, 6);
    tail.writeUInt32LE(offset, 10);
    const madeByUnix = Buffer.from([20, 3]);
    directory.push(
      Buffer.concat([Buffer.from('PK\u0001\u0002'), madeByUnix, fields, tail, nameBytes]),
    );
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(members.length, 4);
  end.writeUInt16LE(members.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, central, Buffer.from('PK\u0005\u0006'), end]);
}

describe('readSources', () => {
  it('reads files in the order given, with places and hashes', async () => {
    await writeFile(at('b.txt'), many);
    await writeFile(at('a.txt'), first);
    const found = await collect([at('b.txt'), at('a.txt')]);
    expect(found).toHaveLength(7);
    let start = 0;
    seeds.forEach(({ bytes, document }, index) => {
      expect(found[index]).toMatchObject({
        type: 'record',
        file: at('b.txt'),
        document,
        source: { record: index + 1, byteSpan: { start, end: start + bytes.length } },
        hash: createHash('sha256').update(bytes).digest('hex'),
      });
      start += bytes.length;
    });
  });

  it('reads folders by name, and leaves out what is no seed', async () => {
    await mkdir(at('2015'));
    for (const name of ['2015/b.txt', '2015/a.txt', 'z.TXT', '.hidden.txt', 'notes.md']) {
      await writeFile(at(name), first);
    }
    expect(await outline([folder])).toEqual(['/2015/a.txt 1', '/2015/b.txt 1', '/z.TXT 1']);
  });

  it('reads what a glob matches, and a file whose name looks like a glob', async () => {
    for (const name of ['a1.txt', 'a2.txt', 'b1.txt', '[a].txt']) await writeFile(at(name), first);
    expect(await outline([at('a*.txt')])).toEqual(['/a1.txt 1', '/a2.txt 1']);
    expect(await outline([at('[a].txt')])).toEqual(['/[a].txt 1']);
    expect(await outline([at('c*.txt')])).toEqual(['no-seeds /c*.txt']);
  });

  it('reads gzip, tar, tar.gz and zip, from folders', async () => {
    const members = await tar([
      [{ name: './2015/a.txt' }, first],
      [{ name: 'b.txt' }, many],
    ]);
    await writeFile(at('1.txt.gz'), Buffer.concat([gzipSync(first), gzipSync(second)]));
    await writeFile(at('2.tar'), members);
    await writeFile(at('3.tar.gz'), gzipSync(members));
    await writeFile(at('4.tgz'), gzipSync(members));
    await writeFile(
      at('5.zip'),
      zip([
        { name: 'd/', bytes: new Uint8Array() },
        { name: 'd/á.txt', bytes: first },
        { name: 'e.txt.gz', bytes: gzipSync(second) },
        { name: 'readme.md', bytes: second },
      ]),
    );
    const six = [1, 2, 3, 4, 5, 6];
    expect(await outline([folder])).toEqual([
      '/1.txt.gz 1',
      '/1.txt.gz 2',
      ...['/2.tar', '/3.tar.gz', '/4.tgz'].flatMap((name) => [
        `${name}!/2015/a.txt 1`,
        ...six.map((record) => `${name}!/b.txt ${record}`),
      ]),
      '/5.zip!/d/á.txt 1',
      '/5.zip!/e.txt.gz 1',
    ]);
    const [record] = await collect([at('5.zip')]);
    expect(record).toMatchObject({ document: seeds[0]?.document });
  });

  it('reads archives that other programs made', async () => {
    await writeFile(at('a.txt'), many);
    execFileSync('tar', ['-C', folder, '-czf', at('made.tar.gz'), 'a.txt']);
    expect(await outline([at('made.tar.gz')])).toHaveLength(6);
  });

  test.each(['ustar', 'gnu', 'pax', 'v7'])('reads tar in the form %s', async (form) => {
    const name = form === 'v7' ? 'a.txt' : `${'thư mục/'.repeat(form === 'ustar' ? 8 : 30)}a.txt`;
    await mkdir(join(at('in'), dirname(name)), { recursive: true });
    await writeFile(join(at('in'), name), many);
    execFileSync('tar', ['-C', at('in'), `--format=${form}`, '-cf', at('made.tar'), name]);
    expect(await outline([at('made.tar')])).toEqual(
      seeds.map((_, index) => `/made.tar!/${name} ${index + 1}`),
    );
  });

  test.each([
    ['plain', many],
    ['gzip', gzipSync(many)],
  ])('reads standard input that is %s, however it is cut', async (_, bytes) => {
    for (const length of [1, 100, 100_000]) {
      const found = await collect(['-'], { standardInput: chunked(bytes, length) });
      expect(found.map((each) => each.type === 'record' && each.document)).toEqual(
        seeds.map(({ document }) => document),
      );
    }
  });

  it('reads tar from standard input, compressed or not', async () => {
    const members = await tar([[{ name: 'a.txt' }, first]]);
    for (const bytes of [members, gzipSync(members)]) {
      expect(await outline(['-'], { standardInput: chunked(bytes, 999) })).toEqual(['-!/a.txt 1']);
    }
  });

  it('reads a pipe that is named', async () => {
    execFileSync(MAKE_PIPE, [at('pipe')]);
    const reading = outline([at('pipe')]);
    await writeFile(at('pipe'), many);
    expect(await reading).toHaveLength(6);
  });

  it('gives no hash where bytes are not UTF-8', async () => {
    await writeFile(
      at('a.txt'),
      Buffer.concat([first.subarray(0, -30), Buffer.from([0xff]), first.subarray(-30)]),
    );
    const [found] = await collect([at('a.txt')]);
    expect(found).toMatchObject({ type: 'record', document: {} });
    expect(found).not.toHaveProperty('hash');
  });
});

describe('what is refused is reported, and the rest is read', () => {
  it('paths that are not there, and empty folders', async () => {
    await writeFile(at('a.txt'), first);
    await mkdir(at('empty'));
    expect(await outline([at('none.txt'), at('empty'), at('a.txt')])).toEqual([
      'unreadable /none.txt',
      'no-seeds /empty',
      '/a.txt 1',
    ]);
  });

  it('links that leave the folder, links to folders and links in a circle', async () => {
    await mkdir(at('in', 'below'), { recursive: true });
    await writeFile(at('in', 'z.txt'), first);
    await writeFile(at('out.txt'), second);
    await symlink(at('out.txt'), at('in', 'a.txt'));
    await symlink('..', at('in', 'below', 'up'));
    await symlink('c.txt', at('in', 'c.txt'));
    await symlink('z.txt', at('in', 'd.txt'));
    expect(await outline([at('in')])).toEqual([
      'link-leaves-folder /in/a.txt',
      'link-leaves-folder /in/below/up',
      'unreadable /in/c.txt',
      '/in/d.txt 1',
      '/in/z.txt 1',
    ]);
  });

  it('pipes in a folder', async () => {
    execFileSync(MAKE_PIPE, [at('a.txt')]);
    await writeFile(at('b.txt'), first);
    expect(await outline([folder])).toEqual(['not-a-file /a.txt', '/b.txt 1']);
  });

  it('a file that grows while it is read', async () => {
    await writeFile(at('a.txt'), many);
    await writeFile(at('b.txt'), first);
    const codes = [];
    for await (const found of readSources([folder])) {
      if (codes.length === 0) appendFileSync(at('a.txt'), second);
      codes.push(found.type === 'problem' ? found.code : found.file.replace(folder, ''));
    }
    expect(codes.slice(-2)).toEqual(['changed-while-read', '/b.txt']);
  });

  it('members with paths that leave the archive, links, and archives', async () => {
    const names = ['../a.txt', '/etc/a.txt', 'b/../../a.txt', 'C:\\a.txt', 'c.zip', 'd.txt'];
    await writeFile(
      at('1.tar'),
      await tar([
        ...names.map((name) => [{ name }, first] as const),
        [{ name: 'e.txt', type: 'symlink', linkname: '/etc/passwd' }],
        [{ name: 'f.txt', type: 'link', linkname: 'd.txt' }],
      ]),
    );
    await writeFile(
      at('2.zip'),
      zip([
        ...names.map((name) => ({ name, bytes: first })),
        { name: 'e.txt', bytes: Buffer.from('/etc/passwd'), mode: 0o120777 },
        { name: 'f.txt', bytes: first, flags: 0x801 },
      ]),
    );
    const refused = ['unsafe-path', 'unsafe-path', 'unsafe-path', 'unsafe-path', 'nested-archive'];
    const codes = (await outline([folder])).map((line) => line.replace(/^(\S+) \/.*/, '$1'));
    expect(codes).toEqual(
      [
        ...[...refused, '/1.tar!/d.txt 1', 'link-not-followed', 'link-not-followed'],
        ...[...refused, '/2.zip!/d.txt 1', 'link-not-followed', 'encrypted-member'],
      ].map((line) => line.replace(/^(\S+) \/.*/, '$1')),
    );
  });

  it('archives that grow beyond measure', async () => {
    const zeros = Buffer.alloc(8 * 2 ** 20);
    await writeFile(at('1.txt.gz'), gzipSync(zeros));
    await writeFile(
      at('2.zip'),
      zip([
        { name: 'a.txt', bytes: zeros },
        { name: 'b.txt', bytes: first },
      ]),
    );
    await writeFile(at('3.tar.gz'), gzipSync(await tar([[{ name: 'a.txt' }, zeros]])));
    expect(await outline([folder])).toEqual([
      'suspicious-compression /1.txt.gz',
      'suspicious-compression /2.zip!/a.txt',
      '/2.zip!/b.txt 1',
      'suspicious-compression /3.tar.gz!/a.txt',
      'suspicious-compression /3.tar.gz',
    ]);
  });

  it('records that are too long', async () => {
    await writeFile(at('a.txt'), Buffer.alloc(2 * 2 ** 20, 'a'));
    const limits = { recordBytes: 2 ** 20 };
    expect(await outline([folder], { limits })).toEqual(['record-too-large /a.txt']);
  });

  it('archives that end early: what is whole is read', async () => {
    const members = await tar([
      [{ name: 'a.txt' }, first],
      [{ name: 'b.txt' }, second],
    ]);
    await writeFile(at('1.txt.gz'), gzipSync(many).subarray(0, -100));
    await writeFile(at('2.tar'), members.subarray(0, -1024 - 512));
    await writeFile(at('3.tar'), members.subarray(0, -1024));
    await writeFile(at('4.zip'), zip([{ name: 'a.txt', bytes: first }]).subarray(0, -30));
    const found = await outline([folder]);
    expect(found.filter((line) => line.startsWith('corrupted-archive'))).toEqual([
      'corrupted-archive /1.txt.gz',
      'corrupted-archive /2.tar!/b.txt',
      'corrupted-archive /2.tar',
      'corrupted-archive /3.tar',
      'corrupted-archive /4.zip',
    ]);
    expect(found).toContain('/2.tar!/a.txt 1');
    expect(found).toContain('/3.tar!/b.txt 1');
  });

  it('archives that are damaged inside', async () => {
    const compressed = gzipSync(many);
    compressed.fill(0, 200, 220);
    await writeFile(at('1.txt.gz'), compressed);
    await writeFile(
      at('2.zip'),
      zip([
        { name: 'a.txt', bytes: first, checksum: 1 },
        { name: 'b.txt', bytes: second },
      ]),
    );
    const members = await tar([[{ name: 'a.txt' }, first]]);
    members.fill(1, 100, 160);
    await writeFile(at('3.tar'), members);
    await writeFile(at('4.tar.gz'), 'no archive at all');
    const found = await outline([folder]);
    expect(found.filter((line) => line.startsWith('corrupted-archive'))).toEqual([
      'corrupted-archive /1.txt.gz',
      'corrupted-archive /2.zip!/a.txt',
      'corrupted-archive /3.tar',
      'corrupted-archive /4.tar.gz',
    ]);
    expect(found).toContain('/2.zip!/b.txt 1');
  });

  it('zip from standard input', async () => {
    const standardInput = chunked(zip([{ name: 'a.txt', bytes: first }]), 50);
    expect(await outline(['-'], { standardInput })).toEqual(['zip-from-stream -']);
  });

  it('a stream that fails', async () => {
    async function* failing(): AsyncGenerator<Uint8Array> {
      yield await Promise.resolve(many);
      throw Object.assign(new Error('read ECONNRESET'), { syscall: 'read', code: 'ECONNRESET' });
    }
    const found = await outline(['-'], { standardInput: failing() });
    expect(found.at(-1)).toBe('unreadable -');
    // The last record might have gone on.
    expect(found.slice(0, -1)).toEqual(['- 1', '- 2', '- 3', '- 4', '- 5']);
  });
});

it('closes what it opened when no more is wanted', async () => {
  await writeFile(at('a.txt'), many);
  await writeFile(at('b.txt.gz'), gzipSync(many));
  const before = process.getActiveResourcesInfo().filter((name) => name.includes('File'));
  for (const name of ['a.txt', 'b.txt.gz']) {
    for await (const found of readSources([at(name)])) {
      expect(found.type).toBe('record');
      break;
    }
  }
  expect(process.getActiveResourcesInfo().filter((name) => name.includes('File'))).toEqual(before);
});
