import { toSearchKeys } from '@quocngu/text';

/** The search keys of a text without marks, apart by spaces: what has a phrase has it as a substring. */
export function toFoldedKeys(text: string): string {
  return toSearchKeys(text)
    .map(({ folded }) => folded)
    .join(' ');
}
