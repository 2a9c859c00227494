/** Signs that end an address only where they stand before white space. */
const CLOSING = '.,;:!?…)]}>"\'”’»';

/**
 * The end of the address of the web or of mail that begins at an offset, or that offset.
 *
 * @param text - Any text.
 * @param start - Where a token begins.
 */
export function addressEnd(text: string, start: number): number {
  let end = start;
  let isAddress = false;
  let dots = 0;
  let hasAt = false;
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end);
    if (unit <= 0x20 || unit === 0xa0 || unit === 0x22 || unit === 0x3c || unit === 0x3e) break;
    if (unit >= 0x2000 && unit < 0x2070) break;
    if (unit === 0x2e) dots++;
    else if (unit === 0x40) hasAt = end > start;
    else if (unit === 0x3a) isAddress ||= text.startsWith('://', end) && end > start;
  }
  while (end > start && CLOSING.includes(text.charAt(end - 1))) end--;
  isAddress ||= hasAt && dots > 0;
  if (!isAddress && dots > 0) isAddress = isHost(text.slice(start, Math.min(end, start + 256)));
  return isAddress ? end : start;
}

/** `www.example.com`, `example.vn/tin-tuc`: Latin letters, with a top level that is in use. */
function isHost(chunk: string): boolean {
  const [host = ''] = chunk.split('/', 1);
  if (!/^[\w-]+(?:\.[\w-]+)+$/.test(host)) return false;
  return (
    /^www\./i.test(host) || /\.(?:vn|com|net|org|edu|gov|info|io|tv|co|me|app|dev)$/.test(host)
  );
}

/** The offset of the next white space. */
export function chunkEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && text.charCodeAt(end) > 0x20) end++;
  return end;
}
