import type { Span } from '@quocngu/span';
import type { ByteTable } from './bytes/byte-table.ts';

/**
 * The names of the charsets that can be read and written, those of one byte a letter first.
 *
 * @example
 * ```ts
 * import { CHARSET_NAMES } from '@quocngu/text/charset';
 *
 * CHARSET_NAMES.includes('vni'); //=> true
 * ```
 */
export const CHARSET_NAMES = [
  'tcvn3',
  'tcvn5712-1',
  'viscii',
  'vps',
  'vni',
  'windows-1258',
  'viqr',
  'ncr',
  'utf-8',
] as const;

/** The name of a charset that can be read and written. */
export type CharsetName = (typeof CHARSET_NAMES)[number];

/**
 * How exact a conversion is. `strict` holds to the charset's table. `lenient` reads what real files
 * hold besides, and writes the nearest form of what the charset lacks.
 */
export type CharsetMode = 'lenient' | 'strict';

/**
 * Why something was not carried over as it was.
 *
 * When decoding: `undefined-byte`, the charset has no character for the byte; `invalid-sequence`,
 * the bytes are no character together; `stray-mark`, a mark stands behind nothing that can bear it.
 *
 * When encoding: `unencodable`, the charset has no such character, and `?` was written;
 * `case-lost`, a capital was written as its small letter, because the charset relies on a font of
 * capitals; `approximated`, the nearest form was written, as the lenient mode does.
 */
export type CharsetLossCode =
  | 'approximated'
  | 'case-lost'
  | 'invalid-sequence'
  | 'stray-mark'
  | 'undefined-byte'
  | 'unencodable';

/** A place where something could not be carried over as it was. Plain data. */
export interface CharsetLoss {
  readonly code: CharsetLossCode;
  /**
   * Where, counted from the start of the text or the stream: in bytes when decoding, in UTF-16 code
   * units when encoding.
   */
  readonly span: Span;
  /** What happened, one sentence for people, without the place. */
  readonly message: string;
  /** What stood there: the characters when encoding, the bytes in hexadecimal (`81`) when decoding. */
  readonly source: string;
  /** What stands there now, as text; when encoding, what the bytes written read as. */
  readonly replacement: string;
}

/** What decoding gives. */
export interface DecodedText {
  /** The text in NFC. */
  readonly text: string;
  /** What could not be read, in ascending order; empty where all of it could. */
  readonly losses: readonly CharsetLoss[];
}

/** What encoding gives. */
export interface EncodedText {
  readonly bytes: Uint8Array;
  /** What was not written as it was, in ascending order; empty where all of it was. */
  readonly losses: readonly CharsetLoss[];
}

/** How bytes are decoded. */
export interface DecodeCharsetOptions {
  /** `strict` where it is left out. */
  readonly mode?: CharsetMode;
}

/** How text is encoded. What a charset leaves no choice about is ignored by it. */
export interface EncodeCharsetOptions {
  /** `strict` where it is left out. */
  readonly mode?: CharsetMode;
  /**
   * VISCII and VPS have some capitals in the places of control characters. `standard` (the default)
   * writes them there; `font` writes the byte of the small letter, as software for fonts of capitals
   * did, which is a loss.
   */
  readonly capitals?: 'font' | 'standard';
  /**
   * windows-1258 has two spellings of some letters: `precomposed` (the default) writes one byte
   * where there is one (à as E0), `decomposed` always a letter and its mark (à as 61 CC).
   */
  readonly spelling?: 'decomposed' | 'precomposed';
  /** References as `decimal` (the default, `&#7871;`) or `hexadecimal` (`&#x1EBF;`) numbers. */
  readonly references?: 'decimal' | 'hexadecimal';
}

/** What a charset made of the bytes so far; offsets are counted from the start of these bytes. */
export interface DecodedChunk extends DecodedText {
  /** How many bytes were read; the rest is needed again, together with what follows. */
  readonly read: number;
}

/** What a charset made of the text so far; offsets are counted from the start of this text. */
export interface EncodedChunk extends EncodedText {
  /** How many code units were read; the rest is needed again, together with what follows. */
  readonly read: number;
}

/**
 * Decodes the next bytes of a stream. What later bytes could still change is left unread, unless
 * these are the last ones: then all is read.
 */
export type ChunkDecoder = (bytes: Uint8Array, isLast: boolean) => DecodedChunk;

/** Encodes the next text of a stream, in the same manner. */
export type ChunkEncoder = (text: string, isLast: boolean) => EncodedChunk;

/**
 * How bytes are read: what every charset has. Writing is left to those who encode, so that reading
 * stays small.
 */
interface ReadableCharset {
  readonly name: CharsetName;
  /** Starts to decode a stream; options are complete and right. For the functions of this module. */
  readonly openDecoder: (options: Required<DecodeCharsetOptions>) => ChunkDecoder;
}

/** A charset that is a table. */
export interface TableCharset extends ReadableCharset, ByteTable {}

/**
 * A charset: how bytes stand for text. The constants of this module are the charsets there are;
 * `decodeCharset` and its like take one as an argument, so that a bundle holds only those in use.
 */
export type Charset = ReadableCharset | TableCharset;
