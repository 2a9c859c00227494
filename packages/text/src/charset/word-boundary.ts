/**
 * Finds where bytes can be cut so that what follows does not change what stands before: at the last
 * white space that no backslash keeps, or at the end, where these are the last bytes.
 */
export function findWordBoundary(bytes: Uint8Array, isLast: boolean): number {
  let at = bytes.length;
  if (!isLast) while (at > 0 && ((bytes[--at] ?? 0) > 0x20 || bytes[at - 1] === 0x5c));
  return at;
}
