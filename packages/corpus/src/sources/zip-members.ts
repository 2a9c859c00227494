import { isUtf8 } from 'node:buffer';
import type { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { fromFdPromise, type Entry } from 'yauzl';
import { guardExpanded, type ByteChunks, type CompressionMeter } from './byte-chunks.ts';
import { isArchiveName, isMemberName } from './container.ts';
import { nameMember, toMemberPath } from './member-path.ts';
import { sourceProblem, SourceFault, type SourceProblem } from './source-problem.ts';
import { NESTED, UNSAFE, type ArchiveMember } from './tar-members.ts';

/**
 * The members of a zip archive, each to be read before the next is asked for.
 *
 * @param descriptor - The open file; it stays open.
 */
export async function* listZipMembers(
  archive: string,
  descriptor: number,
  size: number,
  ratio: number,
): AsyncGenerator<ArchiveMember | SourceProblem, void, undefined> {
  const whole: CompressionMeter = { compressed: size, expanded: 0 };
  try {
    const options = { lazyEntries: true, autoClose: false, decodeStrings: false } as const;
    const zip = await fromFdPromise(descriptor, options);
    for await (const entry of zip.eachEntry()) {
      const name = nameOf(entry);
      const path = toMemberPath(name);
      if (name.endsWith('/')) continue;
      if (path === undefined) {
        yield sourceProblem('unsafe-path', nameMember(archive, name), UNSAFE);
      } else if (isLink(entry)) {
        yield sourceProblem('link-not-followed', nameMember(archive, path), 'it is a link');
      } else if (isArchiveName(path)) {
        yield sourceProblem('nested-archive', nameMember(archive, path), NESTED);
      } else if (entry.isEncrypted()) {
        yield sourceProblem('encrypted-member', nameMember(archive, path), 'it is encrypted');
      } else if (isMemberName(path)) {
        const own: CompressionMeter = { compressed: entry.compressedSize, expanded: 0 };
        const bytes = readMember(() => zip.openReadStreamPromise(entry), entry.crc32);
        yield {
          type: 'member',
          file: nameMember(archive, path),
          chunks: guardExpanded(bytes, [own, whole], ratio),
        };
      }
    }
  } catch (error) {
    throw asCorrupted(error);
  }
}

/** Reads a member, and holds it to its checksum, which yauzl does not. */
async function* readMember(
  open: () => Promise<Readable>,
  expected: number,
): AsyncGenerator<Uint8Array, void, undefined> {
  let checksum = 0;
  let stream: Readable | undefined;
  try {
    stream = await open();
    // The library's streams never say that they closed, which the end of a loop would wait for.
    const chunks = stream.iterator({ destroyOnReturn: false }) as ByteChunks;
    for await (const chunk of chunks) {
      checksum = crc32(chunk, checksum);
      yield chunk;
    }
  } catch (error) {
    throw asCorrupted(error);
  } finally {
    stream?.destroy();
  }
  if (checksum !== expected) {
    throw new SourceFault('corrupted-archive', 'its bytes do not match its checksum');
  }
}

/** The library throws plain errors, with a message alone; the system's and ours have a code. */
function asCorrupted(error: unknown): unknown {
  if (!(error instanceof Error) || 'code' in error) return error;
  return new SourceFault('corrupted-archive', error.message);
}

/** Names are UTF-8, or of an old charset that we do not guess. */
function nameOf({ fileNameRaw }: Entry): string {
  return fileNameRaw.toString(isUtf8(fileNameRaw) ? 'utf8' : 'latin1');
}

const FILE_KIND = 0o170000;
const SYMBOLIC_LINK = 0o120000;

/** The upper half of the attributes is the mode of the file, where a Unix system made the archive. */
function isLink({ externalFileAttributes }: Entry): boolean {
  return ((externalFileAttributes >>> 16) & FILE_KIND) === SYMBOLIC_LINK;
}
