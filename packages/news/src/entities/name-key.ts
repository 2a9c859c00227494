import { normalizeSpelling } from '@quocngu/text';

/** No name is longer; what is keeps the spelling that it has. */
const LONGEST_NAME = 300;

/** Keys that are remembered at most; then all are forgotten. */
const MOST_KEYS = 4096;

/** Keys of longer names are not remembered. */
const LONGEST_REMEMBERED = 64;

const known = new Map<string, string>();

/**
 * The key of a name: case, composed and decomposed letters, the place of tones, i and y, look-alikes of Đ,
 * kinds of hyphens and the white space between syllables make no difference. Names come again, in an
 * article and in others, so each is read once.
 */
export function toNameKey(name: string): string {
  let key = known.get(name);
  if (key === undefined) {
    key = copyText(readNameKey(name));
    if (known.size >= MOST_KEYS) known.clear();
    if (name.length <= LONGEST_REMEMBERED) known.set(copyText(name), key);
  }
  return key;
}

/** In memory of its own: a name cut out of an article keeps the whole article alive. */
function copyText(text: string): string {
  return text.split('').join('');
}

function readNameKey(name: string): string {
  const composed = name.normalize('NFC').replace(/[ÐƉ]/g, 'Đ').toLowerCase();
  const spelled = composed.length > LONGEST_NAME ? composed : normalizeSpelling(composed);
  return spelled.replace(/[\s\-\u2010-\u2015]+/g, ' ').trim();
}
