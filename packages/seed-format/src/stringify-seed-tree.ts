import { requireObject } from './seed-input.ts';
import type { SeedTree, SeedTreeBytes } from './seed-tree.ts';
import { encodeUtf8 } from './utf8.ts';

/**
 * Writes a tree as it was read.
 *
 * @param tree - A tree that `parseSeedTree` gave, also after a way through JSON.
 * @returns The same string, or the same bytes, that were parsed.
 * @throws TypeError where the tree is no object; RangeError where its text was changed so that the
 *   bytes that are not UTF-8 have no place in it any more.
 *
 * @example
 * ```ts
 * import { parseSeedTree, stringifySeedTree } from '@quocngu/seed-format';
 *
 * stringifySeedTree(parseSeedTree(' not a seed\r')); //=> ' not a seed\r'
 * [...stringifySeedTree(parseSeedTree(new Uint8Array([0x48, 0xe0, 0x0a])))]; //=> [0x48, 0xe0, 0x0a]
 * ```
 */
export function stringifySeedTree(tree: SeedTree): string | Uint8Array {
  requireObject(tree, 'the tree');
  const text = tree.records
    .flatMap(({ lines }) => lines.map((line) => line.before + line.text + line.after))
    .join('');
  return tree.input === 'string' ? text : encode(text, tree.invalidBytes);
}

function encode(text: string, invalidBytes: readonly SeedTreeBytes[]): Uint8Array {
  const parts: Uint8Array[] = [];
  let start = 0;
  for (const { offset, bytes } of invalidBytes) {
    if (offset < start || text[offset] !== '\uFFFD') {
      throw new RangeError(`expected a U+FFFD at offset ${offset}, where bytes are to be put back`);
    }
    parts.push(encodeUtf8(text.slice(start, offset)), Uint8Array.from(bytes));
    start = offset + 1;
  }
  parts.push(encodeUtf8(text.slice(start)));
  return concatenate(parts);
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    joined.set(part, offset);
    offset += part.length;
  }
  return joined;
}
