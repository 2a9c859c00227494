import { repairLayers, type RepairMojibakeOptions } from './repair-layers.ts';

/**
 * Puts right UTF-8 that was read as Latin-1, windows-1252 or windows-1258 and saved again, once or
 * several times over: `Tiáº¿ng Viá»‡t` is `Tiếng Việt`.
 *
 * Lines are looked at one by one, and only those are touched that show what no healthy text has. In
 * them, what is whole is put back; where a line has nothing but damage, so are letters whose byte A0
 * became a space (`hÃ ng`, `lÃ  ai`) and closing quotes that lost their last byte. Letters that lost
 * other bytes (`há»c`) stay, unless `restoreWord` is given.
 *
 * @param text - Any string.
 * @param options - What else UTF-8 may have been read as, and how to restore words.
 * @returns The text; the same string where nothing is to repair.
 * @throws TypeError where `text` is no string.
 * @see ftfy by Robyn Speer, which does this for all languages: https://ftfy.readthedocs.io
 *
 * @example
 * ```ts
 * import { repairMojibake } from '@quocngu/text/charset';
 *
 * repairMojibake('Tiáº¿ng Viá»‡t: â€œcÃ³ dáº¥uâ€'); //=> 'Tiếng Việt: “có dấu”'
 * repairMojibake('TiÃ¡ÂºÂ¿ng'); //=> 'Tiếng'
 * repairMojibake('IRMÃ” «sofá»…'); //=> 'IRMÃ” «sofá»…'
 * ```
 */
export function repairMojibake(text: string, options: RepairMojibakeOptions = {}): string {
  let repaired = text;
  for (const layer of repairLayers(text, options)) repaired = layer.text;
  return repaired;
}
