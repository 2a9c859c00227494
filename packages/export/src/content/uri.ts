import type { Article } from '@quocngu/article';

/** Everything that RFC 3986 does not let stand in a path, query or fragment as it is. */
const notInUri = /%(?![0-9A-Fa-f]{2})|[^\w.~:/?#@!$&'()*+,;=%-]/gu;

/**
 * Writes an address as a URI: what may not stand in one is percent-encoded, `#` after the first too.
 *
 * @returns The URI; `undefined` where the text is no absolute address.
 */
export function toUri(text: string): string | undefined {
  if (!/^[A-Z][\w+.-]*:[^\s:]/i.test(text)) return undefined;
  const [scheme = ''] = text.split(':', 1);
  if (scheme.includes('_')) return undefined;
  if (
    /^https?$/i.test(scheme) &&
    !/^:\/\/[\w.-]+(?::\d{1,5})?(?:[/?#]|$)/.test(text.slice(scheme.length))
  ) {
    return undefined;
  }
  const [address = '', ...fragments] = text.split('#');
  const fragment = fragments.length === 0 ? '' : `#${encode(fragments.join('%23'))}`;
  return encode(address) + fragment;
}

/** Writes an address for a link: only what a browser fetches, never what it runs. */
export function toWebUri(text: string): string | undefined {
  const uri = toUri(text);
  return uri !== undefined && /^https?:/i.test(uri) ? uri : undefined;
}

/** The URI of an article; where its address is none, a name made from its title. */
export function uriOf({ text }: Article): string {
  return (
    toUri(text.url) ?? `urn:x-quocngu:${encode(text.url || text.title || 'article', /[^\w.~-]/gu)}`
  );
}

function encode(text: string, set: RegExp = notInUri): string {
  return text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(set, (found) => (found === '%' ? '%25' : percentEncode(found)));
}

function percentEncode(character: string): string {
  const encoded = encodeURIComponent(character);
  if (encoded !== character) return encoded;
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
