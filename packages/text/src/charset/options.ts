import { requireOneOf } from '../arguments/require.ts';
import type { Charset, DecodeCharsetOptions, EncodeCharsetOptions } from './charset.ts';

/** Completes options for decoding; throws where one has a wrong value. */
export function completeDecodeOptions({
  mode = 'strict',
}: DecodeCharsetOptions): Required<DecodeCharsetOptions> {
  requireOneOf('mode', mode, ['strict', 'lenient']);
  return { mode };
}

/** Completes options for encoding; throws where one has a wrong value. */
export function completeEncodeOptions({
  mode = 'strict',
  capitals = 'standard',
  spelling = 'precomposed',
  references = 'decimal',
}: EncodeCharsetOptions): Required<EncodeCharsetOptions> {
  requireOneOf('mode', mode, ['strict', 'lenient']);
  requireOneOf('capitals', capitals, ['standard', 'font']);
  requireOneOf('spelling', spelling, ['precomposed', 'decomposed']);
  requireOneOf('references', references, ['decimal', 'hexadecimal']);
  return { mode, capitals, spelling, references };
}

/** Throws a TypeError for what is no charset, a name of one among it. */
export function requireCharset(charset: Charset): void {
  if ((Object(charset) as Partial<Charset>).openDecoder) return;
  throw new TypeError(`charset must be a Charset, not ${typeof charset}`);
}

/** Throws a TypeError for what is no Uint8Array; those of another realm are. */
export function requireBytes(bytes: Uint8Array): void {
  if ((Object(bytes) as Partial<Record<symbol, unknown>>)[Symbol.toStringTag] === 'Uint8Array')
    return;
  throw new TypeError(`bytes must be a Uint8Array, not ${typeof bytes}`);
}
