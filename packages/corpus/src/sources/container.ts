/** How the seeds of a file are wrapped. */
export type Container = 'gzip' | 'plain' | 'tar' | 'zip';

/** How many first bytes tell the container: the mark of tar stands at 257. */
export const CONTAINER_HEAD = 262;

/** Tells the container by the first bytes. */
export function detectContainer(head: Uint8Array): Container {
  if (head[0] === 0x1f && head[1] === 0x8b) return 'gzip';
  const start = Buffer.from(head).toString('latin1');
  if (start.startsWith('PK\u0003\u0004') || start.startsWith('PK\u0005\u0006')) return 'zip';
  return start.slice(257, 262) === 'ustar' ? 'tar' : 'plain';
}

/** Endings of the names of files that a folder or an archive is searched for. */
const PLAIN = /\.txt$/i;
const COMPRESSED = /\.txt\.gz$/i;
const ARCHIVE = /\.(?:tar|tar\.gz|tgz|zip)$/i;

/** Whether a file of a folder is taken. */
export function isSourceName(name: string): boolean {
  return isMemberName(name) || isArchiveName(name);
}

/** Whether a member of an archive is taken. */
export function isMemberName(name: string): boolean {
  return PLAIN.test(name) || COMPRESSED.test(name);
}

/** Whether the name is that of an archive. */
export function isArchiveName(name: string): boolean {
  return ARCHIVE.test(name);
}

/** What a name promises; its bytes must keep it, or the file is corrupted. */
export function containerOfName(name: string): Container | undefined {
  if (/\.(?:gz|tgz)$/i.test(name)) return 'gzip';
  if (/\.tar$/i.test(name)) return 'tar';
  return /\.zip$/i.test(name) ? 'zip' : undefined;
}
