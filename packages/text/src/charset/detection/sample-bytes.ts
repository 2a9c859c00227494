/** How much is looked at of each place of a long file. */
const SAMPLE = 0x8000;

/** Takes samples from the start, the middle and the end of bytes; all of them where they are few. */
export function sampleBytes(bytes: Uint8Array): readonly Uint8Array[] {
  const { length } = bytes;
  if (length <= 3 * SAMPLE) return [bytes];
  const middle = (length - SAMPLE) >> 1;
  return [0, middle, length - SAMPLE].map((start) => bytes.subarray(start, start + SAMPLE));
}
