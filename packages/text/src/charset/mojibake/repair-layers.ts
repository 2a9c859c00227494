import { requireString } from '../../arguments/require.ts';
import { findMisread, hideClosedQuotes, type Repair } from './find-misread.ts';
import { type ByteOf, invertMisreading } from './misread-bytes.ts';
import { latinMisreading, type Misreading } from './misreading.ts';

/** What `repairMojibake` may be told. */
export interface RepairMojibakeOptions {
  /**
   * What UTF-8 may have been read as besides Latin-1, windows-1252 and windows-1258, which are always
   * looked for; nothing where it is left out.
   */
  readonly misreadings?: readonly Misreading[];
  /**
   * Restores a word that lost bytes for good (`há»c`), such as `restoreLostBytes`; undefined says that
   * it cannot tell. It is asked in lines where something was repaired; left out, such words stay.
   */
  readonly restoreWord?: (word: string) => string | undefined;
}

/** One misreading taken back, of those that were made one on top of another. */
export interface RepairedLayer {
  /** The text as the layers before left it. */
  readonly source: string;
  /** What was repaired in it, in ascending order. */
  readonly repairs: readonly Repair[];
  readonly text: string;
}

/** Text is not taken to have been misread more often than this. */
const MOST_LAYERS = 5;

const LINE = /[^\r\n]+/g;
const WORD = /[\p{L}\p{M}»?\ufffd]+/gu;
const BROKEN = /[ÃĂÄÆ]|á[º»]/;

let inverted: WeakMap<Misreading, ByteOf> | undefined;

/** Takes misreadings back, one layer after another, until the text shows no more. */
export function* repairLayers(
  text: string,
  { misreadings = [], restoreWord }: RepairMojibakeOptions,
): Generator<RepairedLayer, void, undefined> {
  requireString(text);
  const known = [...misreadings, latinMisreading];
  const damaged = new Set<number>();
  let source = text;
  for (let layer = 0; layer < MOST_LAYERS; layer++) {
    const repaired = repairLines(source, (whole, number) => {
      const line = hideClosedQuotes(whole);
      const misreading = known.find(({ sign }) => sign.test(line));
      const repairs = misreading === undefined ? [] : findMisread(line, bytesOf(misreading));
      if (repairs.length > 0) damaged.add(number);
      return repairs;
    });
    if (repaired.repairs.length === 0) break;
    yield repaired;
    source = repaired.text;
  }
  if (restoreWord === undefined || damaged.size === 0) return;
  yield repairLines(source, (line, number) =>
    damaged.has(number) ? restoreWords(line, restoreWord) : [],
  );
}

function bytesOf(misreading: Misreading): ByteOf {
  inverted ??= new WeakMap();
  const known = inverted.get(misreading);
  if (known !== undefined) return known;
  const bytes = invertMisreading(misreading);
  inverted.set(misreading, bytes);
  return bytes;
}

/** Repairs line by line: the lines of a text may come from several places. */
function repairLines(
  source: string,
  find: (line: string, number: number) => readonly Repair[],
): RepairedLayer {
  const repairs: Repair[] = [];
  let text = '';
  let from = 0;
  let number = 0;
  for (const { 0: line, index } of source.matchAll(LINE)) {
    for (const repair of find(line, number++)) {
      const start = index + repair.start;
      const end = index + repair.end;
      repairs.push({ start, end, text: repair.text });
      text += source.slice(from, start) + repair.text;
      from = end;
    }
  }
  return { source, repairs, text: text + source.slice(from) };
}

function restoreWords(
  line: string,
  restoreWord: (word: string) => string | undefined,
): readonly Repair[] {
  const repairs: Repair[] = [];
  for (const { 0: word, index: start } of line.matchAll(WORD)) {
    const text = BROKEN.test(word) ? restoreWord(word) : undefined;
    if (text !== undefined) repairs.push({ start, end: start + word.length, text });
  }
  return repairs;
}
