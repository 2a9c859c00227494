/**
 * Takes the path of an archive's member as a path within the archive; `undefined` where it would
 * lead out of it, or is read differently by different systems.
 */
export function toMemberPath(path: string): string | undefined {
  if (path === '' || /[\\\0]/.test(path) || path.startsWith('/') || /^[a-z]:/i.test(path)) {
    return undefined;
  }
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  return parts.includes('..') || parts.length === 0 ? undefined : parts.join('/');
}

/** The name of a member, as records carry it: `seeds.zip!/2015/a.txt`. */
export function nameMember(archive: string, path: string): string {
  return `${archive}!/${path}`;
}
