import { createOffsetMapBuilder, type Span } from '@quocngu/span';
import { requireString } from '../../arguments/require.ts';
import { holdsAddress } from '../../characters/address.ts';
import type { MappedText } from '../../normalize/mapped-text.ts';
import { dateToWords } from '../dates/date-to-words.ts';
import { WEEKDAYS } from '../dates/date-words.ts';
import { numberToWords } from '../number-to-words.ts';
import { digitsToWords } from '../spelling/digits-to-words.ts';
import { type Chunk, listChunks } from './chunk.ts';
import { LINKS, MAGNITUDES } from './links.ts';
import type { Place, Reading, ToSpokenTextOptions } from './place.ts';
import { findPhoneEnd, readPlateChunk } from './read-code-chunk.ts';
import { readDateChunk } from './read-date-chunk.ts';
import { readNumberChunk } from './read-number-chunk.ts';
import { readQuarterChunk, readRomanChunk } from './read-roman-chunk.ts';
import { readTimeChunk } from './read-time-chunk.ts';
import { readUnitChunk } from './read-unit-chunk.ts';

/** The readers in the order in which they are asked. */
const READERS: readonly ((place: Place) => Reading | undefined)[] = [
  readPlateChunk,
  readRomanChunk,
  readQuarterChunk,
  readDateChunk,
  readTimeChunk,
  readNumberChunk,
  readUnitChunk,
];

/**
 * Writes the figures of a running text as they are spoken, and leaves the rest as it is.
 *
 * For speech synthesis. Read are whole numbers, decimals and ranges (`1.500`, `1,5`, `5-7 người`) with
 * their units and currencies (`6,5%`, `30 km`, `20 USD`), dates (`ngày 13/1`, `2-8/10/2023`), times
 * (`7h30`), Roman numerals behind words that are counted so (`khóa XI`), ordinals (`lần thứ 4`), number
 * plates and telephone numbers. What may mean several things stays in figures: results (`thắng 2-1`),
 * fractions or dates without a word that tells (`1/2`), numbers of documents (`15/2020/NĐ-CP`),
 * `Covid-19`, addresses, and numbers in the English notation (`1.5`).
 *
 * @param text - Any string, composed or decomposed. Full stops in numbers part groups of three, a comma
 *   stands before decimals.
 * @param options - As those of `numberToWords`, and `year` and `firstDays` of `dateToWords`.
 * @returns The text; what was put in is in NFC, or in NFD where the text is not in NFC.
 * @throws TypeError where `text` is no string or an option has another type; RangeError for another
 *   option.
 *
 * @example
 * ```ts
 * import { toSpokenText } from '@quocngu/text/spoken';
 *
 * toSpokenText('Sáng 13/1, giá tăng 6,5%.'); //=> 'Sáng ngày mười ba tháng một, giá tăng sáu phẩy năm phần trăm.'
 * toSpokenText('Lúc 7h30, khoảng 5-7 người'); //=> 'Lúc bảy giờ ba mươi phút, khoảng năm đến bảy người'
 * toSpokenText('Thắng 2-1 theo Nghị định 15/2020/NĐ-CP'); //=> 'Thắng 2-1 theo Nghị định 15/2020/NĐ-CP'
 * ```
 */
export function toSpokenText(text: string, options: ToSpokenTextOptions = {}): string {
  return toSpokenTextWithMap(text, options).text;
}

/**
 * Writes the figures of a text as they are spoken, as `toSpokenText` does, and tells what moved where.
 *
 * @param text - Any string.
 * @param options - As those of `toSpokenText`.
 * @returns The text, and the map from offsets of the text given to offsets of the one returned.
 * @throws As `toSpokenText`.
 *
 * @example
 * ```ts
 * import { toSpokenTextWithMap } from '@quocngu/text/spoken';
 *
 * const { text, map } = toSpokenTextWithMap('Có 21 người');
 * text; //=> 'Có hai mươi mốt người'
 * map.edits; //=> [{ source: { start: 3, end: 5 }, target: { start: 3, end: 15 } }]
 * ```
 */
export function toSpokenTextWithMap(text: string, options: ToSpokenTextOptions = {}): MappedText {
  requireString(text);
  // Wrong options are told at the door, whether a figure is read or not.
  dateToWords({ year: 1 }, options);
  numberToWords(0, options);
  const form = text === text.normalize('NFC') ? 'NFC' : 'NFD';
  const builder = createOffsetMapBuilder();
  let written = '';
  let from = 0;
  for (const { start, end, words } of listSpoken(text, options)) {
    const spoken = words.normalize(form);
    builder.keep(start - from);
    builder.replace(end - start, spoken.length);
    written += text.slice(from, start) + spoken;
    from = end;
  }
  builder.keep(text.length - from);
  return { text: written + text.slice(from), map: builder.build() };
}

/** A stretch of the text, and how it is spoken. */
interface SpokenSpan extends Span {
  readonly words: string;
}

function* listSpoken(text: string, options: ToSpokenTextOptions): Iterable<SpokenSpan> {
  const chunks = [...listChunks(text)];
  let lastRead: Reading['kind'] | undefined;
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at];
    if (chunk === undefined) break;
    // Most words: neither figures nor what may follow some.
    if (lastRead === undefined && !/[\dIVX]/.test(chunk.core)) continue;
    const phoneEnd = findPhoneEnd(text, chunks, at);
    if (phoneEnd !== undefined) {
      yield readPhone(text, chunk.start, chunks[phoneEnd - 1]?.end ?? chunk.end);
      at = phoneEnd - 1;
      lastRead = undefined;
      continue;
    }
    const place = toPlace(chunks, at, lastRead, options);
    const reading = read(place);
    if (reading) yield { start: chunk.start, end: chunk.end, words: reading.words };
    lastRead = chunk.endsClause ? undefined : (reading?.kind ?? keptRead(place, lastRead));
    if (chunk.isClosed && lastRead === 'number') lastRead = undefined;
  }
}

function read(place: Place): Reading | undefined {
  if (holdsAddress(place.core)) return undefined;
  for (const reader of READERS) {
    const reading = reader(place);
    if (reading) return reading;
  }
  return undefined;
}

function readPhone(text: string, first: number, end: number): SpokenSpan {
  const start = text.slice(first, end).includes(')') ? first - 1 : first;
  return { start, end, words: digitsToWords(text.slice(start, end), { pauses: 'commas' }) };
}

function toPlace(
  chunks: readonly Chunk[],
  at: number,
  lastRead: Reading['kind'] | undefined,
  options: ToSpokenTextOptions,
): Place {
  const wordAt = (index: number): string => chunks[index]?.core.normalize('NFC') ?? '';
  const name = chunks[at - 1]?.endsClause === true ? '' : wordAt(at - 1);
  const before = name.toLowerCase();
  const opening = wordAt(at - 2).toLowerCase();
  return {
    core: wordAt(at),
    before,
    after: chunks[at]?.isClosed === true ? '' : wordAt(at + 1),
    isAfterName: chunks[at - 1]?.isClosed === false && /^\p{Lu}/u.test(name),
    isAfterWeekday: WEEKDAYS.includes(`${opening} ${before}`),
    lastRead,
    options,
  };
}

function keptRead(
  { core }: Place,
  lastRead: Reading['kind'] | undefined,
): Reading['kind'] | undefined {
  const links = lastRead === 'number' ? MAGNITUDES : LINKS;
  return links.includes(core) ? lastRead : undefined;
}
