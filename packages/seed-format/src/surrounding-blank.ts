/** Spaces, tabs and line breaks: what does not count at either end of a title or a body. */
const BLANK = ' \t\n\r';

/** The offset of the first character that is not blank, or the value's length. */
export function skipBlank(value: string): number {
  let start = 0;
  while (start < value.length && BLANK.includes(value.charAt(start))) start++;
  return start;
}

/** The offset after the last character that is not blank, or 0. */
export function skipBlankBack(value: string): number {
  let end = value.length;
  while (end > 0 && BLANK.includes(value.charAt(end - 1))) end--;
  return end;
}

/** The value without blanks at either end. */
export function trimBlank(value: string): string {
  return value.slice(skipBlank(value), skipBlankBack(value));
}
