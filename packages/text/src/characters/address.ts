/** A scheme, `www.`, an at sign between two parts, or a slash behind a domain. */
const ADDRESS = /:\/\/|\b(?:www|WWW)\.|[\p{L}\p{N}]\p{M}*@[\p{L}\p{N}]|[a-z0-9]\.[a-z]{2,}\//u;

/** Tells whether a stretch of text without white space holds an address of the web or of mail. */
export function holdsAddress(chunk: string): boolean {
  return ADDRESS.test(chunk);
}
