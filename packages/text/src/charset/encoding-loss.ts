import type { Span } from '@quocngu/span';
import type { CharsetLoss, CharsetLossCode, CharsetName } from './charset.ts';

/** Names the loss of a character for which something else was written. */
export function toEncodingLoss(
  name: CharsetName,
  code: CharsetLossCode,
  span: Span,
  source: string,
  replacement: string,
): CharsetLoss {
  const point = (source.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const message = `${name} has no U+${point}; '${replacement}' was written`;
  return { code, span, message, source, replacement };
}
