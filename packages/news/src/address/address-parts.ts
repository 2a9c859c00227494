import type { Span } from '@quocngu/span';

/** An address cut at its punctuation, each part as a span of the address. */
export interface AddressParts {
  /** The address as written. */
  readonly text: string;
  /** The host, without port and credentials. */
  readonly host: Span;
  /** The segments of the path, without slashes and without empty ones. */
  readonly segments: readonly Span[];
}

const SCHEME = /^https?:\/\//i;

/** Ends of the authority and of the path (RFC 3986, section 3). */
const AFTER_AUTHORITY = /[/?#]/;
const AFTER_PATH = /[?#]/;

/**
 * Cuts an http or https address into host and path segments. Nothing is decoded, so that every part
 * reads back as written.
 *
 * @returns `undefined` for anything that is not such an address.
 */
export function parseAddressParts(text: string): AddressParts | undefined {
  const scheme = SCHEME.exec(text);
  if (scheme === null || /\s/.test(text)) return undefined;
  const start = scheme[0].length;
  const authorityEnd = indexOrEnd(text, AFTER_AUTHORITY, start);
  const host = hostOf(text, { start, end: authorityEnd });
  if (host.start === host.end) return undefined;
  const pathEnd = indexOrEnd(text, AFTER_PATH, authorityEnd);
  return { text, host, segments: segmentsOf(text, { start: authorityEnd, end: pathEnd }) };
}

function indexOrEnd(text: string, mark: RegExp, from: number): number {
  const found = text.slice(from).search(mark);
  return found === -1 ? text.length : from + found;
}

function hostOf(text: string, authority: Span): Span {
  const start = text.lastIndexOf('@', authority.end - 1) + 1;
  const hostStart = start > authority.start ? start : authority.start;
  const port = /:\d*$/.exec(text.slice(hostStart, authority.end));
  return { start: hostStart, end: authority.end - (port?.[0].length ?? 0) };
}

function segmentsOf(text: string, path: Span): readonly Span[] {
  const segments: Span[] = [];
  let start = path.start;
  while (start < path.end) {
    const slash = text.indexOf('/', start);
    const end = slash === -1 || slash > path.end ? path.end : slash;
    if (end > start) segments.push({ start, end });
    start = end + 1;
  }
  return segments;
}
