import type { Diagnostic } from '@quocngu/span';
import { describeValue, requireOneOf, requireString } from '../arguments/require.ts';
import { createDecoder } from './decoder.ts';
import {
  createOwnWords,
  type OwnWords,
  type WordListCode,
  type WordPriority,
} from './own-words.ts';
import { findProtected, readPatterns } from './protected-spans.ts';
import { readWordModel } from './read-word-model.ts';
import { createRunReader } from './run-reader.ts';
import { createRun, LONGEST_RUN, lookUp } from './run.ts';
import { createScanner } from './scanner.ts';
import { OTHER, START } from './token-kind.ts';
import type { Word } from './word.ts';
import { createWordStream, type SegmentedPiece, type WordStream } from './word-stream.ts';

/** Options of `createWordSegmenter`. */
export interface CreateWordSegmenterOptions {
  /** Words of your own, as `addWords` takes them with normal priority. */
  readonly words?: Iterable<string>;
  /**
   * Patterns whose matches are one word each, whatever they hold. Of matches that overlap the first
   * counts, and of those with one beginning the longest. They run over the whole text before it is
   * segmented, in the time that they take.
   */
  readonly protect?: readonly RegExp[];
}

/** Options of `addWords`. */
export interface AddWordsOptions {
  /** `normal` where left out. */
  readonly priority?: WordPriority;
}

/** Finds the words of Vietnamese text. */
export interface WordSegmenter {
  /**
   * Finds the words of a text.
   *
   * @param text - Any string, composed or decomposed.
   * @returns Words, numbers and signs in order. Together they hold everything but white space.
   * @throws TypeError where `text` is no string.
   */
  readonly segment: (text: string) => Word[];
  /**
   * Finds the same words, and writes where they begin and end instead of making objects: start and
   * end of the first, start and end of the second, and so on, in UTF-16 code units.
   *
   * @param text - Any string.
   * @param into - Has room for two numbers a word; twice the length of the text is always enough.
   * @returns How many numbers were written.
   * @throws RangeError where `into` is too short; the message says how long it has to be.
   */
  readonly boundaries: (text: string, into: Int32Array | Uint32Array) => number;
  /**
   * Adds words. Letters, marks, tones and spaces count, but neither capitals nor the place of tones.
   *
   * @param words - A word or term each.
   * @param options - What they count.
   * @returns Findings about entries, with the `index` of each: an entry that is there already, that
   * is empty, or that holds a sign (it is not added).
   * @throws TypeError or RangeError where an entry is no string, or `priority` is not known.
   */
  readonly addWords: (
    words: Iterable<string>,
    options?: AddWordsOptions,
  ) => readonly Diagnostic<WordListCode>[];
  /** Creates a stream for text that comes in pieces; offsets count from its beginning. */
  readonly createStream: () => WordStream;
  /**
   * Finds the words of text that comes in pieces.
   *
   * @param chunks - The pieces, which may end anywhere.
   * @returns The words that `segment` finds in the whole text.
   */
  readonly segmentStream: (
    chunks: AsyncIterable<string> | Iterable<string>,
  ) => AsyncGenerator<Word, void, undefined>;
}

/**
 * Creates a segmenter of Vietnamese text into words. A segmenter has buffers of its own: share it
 * freely, but not between threads.
 *
 * @param bytes - The model: what `loadModel()` of `@quocngu/models/words` gives.
 * @param options - Words of your own, patterns to protect.
 * @returns The segmenter.
 * @throws Error where the bytes are no such model; the message says which check failed.
 * @throws TypeError where an option has the wrong type.
 *
 * @example
 * ```ts
 * import { createWordSegmenter } from '@quocngu/nlp';
 * import { loadModel } from '@quocngu/models/words';
 *
 * const segmenter = createWordSegmenter(loadModel());
 * segmenter.segment('Hà Nội cấm xe máy.').map(({ text }) => text); //=> ['Hà Nội', 'cấm', 'xe máy', '.']
 * ```
 */
export function createWordSegmenter(
  bytes: Uint8Array,
  options: CreateWordSegmenterOptions = {},
): WordSegmenter {
  const model = readWordModel(bytes);
  const patterns = readPatterns(options.protect ?? []);
  const run = createRun();
  const scanner = createScanner(model.vocabulary);
  const reader = createRunReader(scanner, model.vocabulary, run);
  const decode = createDecoder(model);
  const lengths = new Int32Array(LONGEST_RUN + 4);
  const { starts, ends } = run;
  /** Spans of the words of a run and of the sign behind it. */
  const buffer = new Int32Array(2 * LONGEST_RUN + 4);
  let ownWords: OwnWords | undefined;
  if (options.words !== undefined) addWords(options.words);

  return { segment, boundaries, addWords, createStream, segmentStream };

  function segment(text: string): Word[] {
    requireString('text', text);
    reader.before = START;
    return segmentBehind(text, 0);
  }

  /** Segments text that stands behind what the reader read last, at an offset of the whole text. */
  function segmentBehind(text: string, offset: number): Word[] {
    const words: Word[] = [];
    forEachPiece(text, (piece, start, isProtected) => {
      const from = start + offset;
      if (isProtected) words.push({ text: piece, start: from, end: from + piece.length });
      while (!isProtected && reader.at < piece.length) {
        const count = writeRun(piece, 0, buffer, 0);
        for (let at = 0; at < count; at += 2) {
          const begin = buffer[at] ?? 0;
          const end = buffer[at + 1] ?? 0;
          words.push({ text: piece.slice(begin, end), start: from + begin, end: from + end });
        }
      }
    });
    return words;
  }

  function boundaries(text: string, into: Int32Array | Uint32Array): number {
    requireString('text', text);
    if (!(into instanceof Int32Array || into instanceof Uint32Array)) {
      throw new TypeError(
        `into must be an Int32Array or a Uint32Array, not ${describeValue(into)}`,
      );
    }
    reader.before = START;
    let count = 0;
    forEachPiece(text, (piece, start, isProtected) => {
      if (isProtected) {
        into[count++] = start;
        into[count++] = start + piece.length;
      } else {
        while (reader.at < piece.length) count = writeRun(piece, start, into, count);
      }
    });
    if (count > into.length) {
      throw new RangeError(`into must have room for ${count} numbers, not ${into.length}`);
    }
    return count;
  }

  /** Takes a text apart into what patterns protect and what lies between. */
  function forEachPiece(
    text: string,
    use: (piece: string, start: number, isProtected: boolean) => void,
  ): void {
    let from = 0;
    const useBetween = (piece: string): void => {
      scanner.reset();
      reader.at = 0;
      use(piece, from, false);
    };
    for (const { start, end } of patterns.length > 0 ? findProtected(text, patterns) : []) {
      useBetween(text.slice(from, start));
      use(text.slice(start, end), start, true);
      reader.before = OTHER;
      from = end;
    }
    useBetween(from === 0 ? text : text.slice(from));
  }

  function addWords(
    words: Iterable<string>,
    { priority = 'normal' }: AddWordsOptions = {},
  ): readonly Diagnostic<WordListCode>[] {
    if (typeof words !== 'object' || !(Symbol.iterator in words)) {
      throw new TypeError(`words must be an iterable of strings, not ${describeValue(words)}`);
    }
    requireOneOf('priority', priority, ['high', 'normal']);
    ownWords ??= createOwnWords(scanner);
    return ownWords.add(words, priority);
  }

  function createStream(): WordStream {
    const segmentPiece = (piece: string, offset: number, before: number): SegmentedPiece => {
      reader.before = before;
      const words = segmentBehind(piece, offset);
      return { words, before: reader.before };
    };
    return createWordStream(segmentPiece, START, patterns.length === 0);
  }

  async function* segmentStream(
    chunks: AsyncIterable<string> | Iterable<string>,
  ): AsyncGenerator<Word, void, undefined> {
    const stream = createStream();
    for await (const chunk of chunks) yield* stream.push(chunk);
    yield* stream.end();
  }

  /** Writes the spans of the words of the next run and of the sign behind it. */
  function writeRun(
    text: string,
    offset: number,
    into: Int32Array | Uint32Array,
    written: number,
  ): number {
    let count = written;
    reader.read(text);
    const tokens = run.count;
    if (tokens > 1) {
      lookUp(run, model.lexicon);
      if (ownWords) ownWords.mark(run);
      decode(run, lengths);
    } else {
      lengths[1] = 1;
    }
    for (let at = 1; at <= tokens; at++) {
      const length = lengths[at] ?? 0;
      if (length === 0) continue;
      into[count++] = offset + (starts[at - length + 1] ?? 0);
      into[count++] = offset + (ends[at] ?? 0);
    }
    if (reader.signEnd > reader.signStart) {
      into[count++] = offset + reader.signStart;
      into[count++] = offset + reader.signEnd;
    }
    return count;
  }
}
