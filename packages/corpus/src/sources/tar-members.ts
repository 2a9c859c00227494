import type { ByteChunks } from './byte-chunks.ts';
import { createByteReader, type ByteReader } from './byte-reader.ts';
import { isArchiveName, isMemberName } from './container.ts';
import { nameMember, toMemberPath } from './member-path.ts';
import { sourceProblem, SourceFault, type SourceProblem } from './source-problem.ts';
import { readPaxHeader, readTarHeader, TAR_BLOCK, textUntilNul } from './tar-header.ts';

/** A member of an archive that is to be read. */
export interface ArchiveMember {
  readonly type: 'member';
  readonly file: string;
  readonly chunks: ByteChunks;
}

/** Said of a member whose path is refused. */
export const UNSAFE = 'its path leads out of the archive';
/** Said of an archive in an archive. */
export const NESTED = 'archives inside archives are not opened';

/** Names and other extensions that are longer than this are an attack on memory. */
const LONGEST_EXTENSION = 2 ** 20;

/**
 * The members of a tar archive. A member that its reader leaves is skipped when the next is asked
 * for. (tar-stream throws, where an archive is cut short, what no one can catch.)
 */
export async function* listTarMembers(
  archive: string,
  chunks: ByteChunks,
): AsyncGenerator<ArchiveMember | SourceProblem, void, undefined> {
  const reader = createByteReader(chunks);
  try {
    let extended: { readonly name?: string; readonly size?: number } = {};
    for (;;) {
      const block = await reader.read(TAR_BLOCK);
      if (block === undefined) throw corrupted('it ends before the mark of its end');
      if (block.every((byte) => byte === 0)) break;
      const header = readTarHeader(block);
      if (header === undefined) throw corrupted('the checksum of a header does not fit');
      const { name, size, type } = { ...header, ...extended };
      if (!Number.isSafeInteger(size) || size < 0) throw corrupted('a member has no size');
      if (type === 'pax')
        extended = { ...extended, ...readPaxHeader(await readExtension(reader, size)) };
      else if (type === 'long-name')
        extended = { ...extended, name: textUntilNul(await readExtension(reader, size)) };
      else {
        extended = {};
        const member = createMember(reader, size);
        const found = toFound(archive, name, type, member.chunks);
        if (found !== undefined) yield found;
        await member.skip();
      }
    }
    await reader.drain();
  } finally {
    await reader.close();
  }
}

function toFound(
  archive: string,
  name: string,
  type: string,
  chunks: ByteChunks,
): ArchiveMember | SourceProblem | undefined {
  if (type === 'folder' || type === 'other') return undefined;
  const path = toMemberPath(name);
  if (path === undefined) return sourceProblem('unsafe-path', nameMember(archive, name), UNSAFE);
  const file = nameMember(archive, path);
  if (type === 'link') return sourceProblem('link-not-followed', file, 'it is a link');
  if (isArchiveName(path)) return sourceProblem('nested-archive', file, NESTED);
  if (!isMemberName(path)) return undefined;
  if (type === 'file') return { type: 'member', file, chunks };
  return sourceProblem('not-a-file', file, 'it is a pipe, a device or a file with holes');
}

/** Reads the bytes of a member; `skip` passes over those that were not asked for, and the padding. */
function createMember(
  reader: ByteReader,
  size: number,
): { readonly chunks: ByteChunks; readonly skip: () => Promise<void> } {
  let left = size;
  const next = async (): Promise<Uint8Array | undefined> => {
    if (left === 0) return undefined;
    const chunk = await reader.readSome(left);
    if (chunk === undefined) throw corrupted('it ends within a member');
    left -= chunk.length;
    return chunk;
  };
  return {
    chunks: (async function* () {
      for (let chunk = await next(); chunk !== undefined; chunk = await next()) yield chunk;
    })(),
    async skip() {
      while ((await next()) !== undefined);
      await reader.read(paddingOf(size));
    },
  };
}

async function readExtension(reader: ByteReader, size: number): Promise<Uint8Array> {
  if (size > LONGEST_EXTENSION) throw corrupted('the name of a member is too long');
  const bytes = await reader.read(size);
  await reader.read(paddingOf(size));
  if (bytes === undefined) throw corrupted('it ends within a header');
  return bytes;
}

const paddingOf = (size: number): number => (TAR_BLOCK - (size % TAR_BLOCK)) % TAR_BLOCK;

const corrupted = (message: string): SourceFault => new SourceFault('corrupted-archive', message);
