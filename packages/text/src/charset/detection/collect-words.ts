/** Different words, as strings whose code units are their bytes. */
export interface CollectedWords {
  readonly ascii: readonly string[];
  /** Those with bytes beyond ASCII, or with control characters, where some charsets have capitals. */
  readonly other: readonly string[];
}

const MOST_ASCII = 200;
const MOST_OTHER = 400;

/** What is longer is cut: no word has as many bytes in any charset. */
const LONGEST = 32;

/** Collects the first words of samples, a share from each. */
export function collectWords(samples: readonly Uint8Array[]): CollectedWords {
  const ascii = new Set<string>();
  const other = new Set<string>();
  samples.forEach((bytes, index) => {
    const share = (index + 1) / samples.length;
    for (let start = 0; start < bytes.length && other.size < share * MOST_OTHER; start++) {
      let end = start;
      let isAscii = true;
      while (end < bytes.length && end - start < LONGEST && isWordByte(bytes[end] ?? 0)) {
        isAscii = isAscii && isLetter(bytes[end] ?? 0);
        end++;
      }
      if (end === start) continue;
      const words = isAscii ? ascii : other;
      if (!isAscii || ascii.size < share * MOST_ASCII) {
        words.add(String.fromCharCode(...bytes.subarray(start, end)));
      }
      start = end - 1;
    }
  });
  return { ascii: [...ascii], other: [...other] };
}

function isLetter(byte: number): boolean {
  return (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
}

/** Letters, all beyond ASCII, and the control characters that text has no use for. */
function isWordByte(byte: number): boolean {
  return (
    byte > 0x7f || isLetter(byte) || (byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1a)
  );
}
