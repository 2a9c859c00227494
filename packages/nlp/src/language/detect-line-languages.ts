import type { Span } from '@quocngu/span';
import { requireString } from '../arguments/require.ts';
import { countEvidence } from './count-evidence.ts';
import { type LanguageGuess, weighEvidence } from './weigh-evidence.ts';

/** A line with its language; the span leaves the line break out. */
export interface LineLanguage extends LanguageGuess, Span {}

/**
 * Tells for each line whether it is Vietnamese, Vietnamese without its marks, or something else. Each
 * line is judged alone, as `detectLanguage` judges a text.
 *
 * @param text - Any string. Lines end at LF, CRLF or a lone CR.
 * @returns All lines in order, empty ones too; a final line break opens a last, empty line.
 * @throws TypeError where `text` is no string.
 *
 * @example
 * ```ts
 * import { detectLineLanguages } from '@quocngu/nlp';
 *
 * const lines = detectLineLanguages('Hôm nay trời nắng đẹp.\nHom nay troi nang dep.\nSunny today.');
 * lines.map(({ language }) => language); //=> ['vietnamese', 'unmarked-vietnamese', 'other']
 * lines[2]; //=> { start: 46, end: 58, language: 'other', confidence: 0.852 }
 * ```
 */
export function detectLineLanguages(text: string): LineLanguage[] {
  requireString('text', text);
  const lines: LineLanguage[] = [];
  let start = 0;
  for (const { 0: found, index } of text.matchAll(/\r\n?|\n|$/g)) {
    const guess = weighEvidence(countEvidence(text.slice(start, index)));
    lines.push({ start, end: index, ...guess });
    start = index + found.length;
  }
  return lines;
}
