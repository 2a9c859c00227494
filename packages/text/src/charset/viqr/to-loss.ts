import type { CharsetLoss } from '../charset.ts';

/** Describes a byte beyond ASCII, which VIQR has not. */
export function toLoss(byte: number, start: number): CharsetLoss {
  const source = byte.toString(16).toUpperCase();
  return {
    code: 'undefined-byte',
    span: { start, end: start + 1 },
    message: `the byte ${source} stands for nothing in viqr`,
    source,
    replacement: '\ufffd',
  };
}
