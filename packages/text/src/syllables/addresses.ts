/** A domain with a path, as an address may begin. */
const DOMAIN = /\.[a-z]+\//;

/** Tells whether a text has what no address of the web or of mail is without; searched sign by sign, which is quick. */
function mayHaveAddress(text: string): boolean {
  return (
    text.includes('@') ||
    text.includes('www.') ||
    text.includes('WWW.') ||
    (text.includes('/') && (text.includes('://') || DOMAIN.test(text)))
  );
}

/**
 * Addresses: a scheme, `www.` or a domain with a path, up to the last sign before white space or a
 * quote that is no punctuation; or two parts around an at sign, of Latin letters with their marks.
 *
 * An address begins where nothing stands before it that it could begin with, so that each sign is
 * read only once. The letters there are given as ranges, which are quick, and wide enough that
 * composed and decomposed text agree; U+0338, which makes one sign with `=`, is in no address.
 */
const ADDRESSES =
  /(?<![\w.+%\u00c0-\u167f\u1681-\u1fff\u2100-\u218f\u219a-\u22ff\uac00-\ud7a3-])(?![\u0300-\u036f])(?:(?:[\w+.-]+:\/\/|(?:www|WWW)\.|[a-z\d.-]+\.[a-z]{2,}\/)[^\s"“”«»]*[^\s"“”«»<>.,;:!?…'’)\]}]|[\w.+%\u00c0-\u0337\u0339-\u0362\u1e00-\u1eff-]+(?<![.+%-])@(?![\u0300-\u036f.+%-])[\w.+%\u00c0-\u0337\u0339-\u0362\u1e00-\u1eff-]+(?<![.+%-]))/g;

/** Rewrites the addresses in a text, in their order. */
export function replaceAddresses(
  text: string,
  replace: (address: string, offset: number) => string,
): string {
  return mayHaveAddress(text) ? text.replace(ADDRESSES, replace) : text;
}
