/**
 * The bytes 0x80 to 0x9F of windows-1252, `?` being nothing: signs that fonts of other charsets have
 * in the same places.
 */
export const WINDOWS_1252 = '€?‚ƒ„…†‡ˆ‰Š‹Œ?Ž??‘’“”•–—˜™š›œ?žŸ';
