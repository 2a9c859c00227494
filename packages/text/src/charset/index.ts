export {
  CHARSET_NAMES,
  type Charset,
  type CharsetLoss,
  type CharsetLossCode,
  type CharsetMode,
  type CharsetName,
  type ChunkDecoder,
  type ChunkEncoder,
  type DecodeCharsetOptions,
  type DecodedChunk,
  type DecodedText,
  type EncodeCharsetOptions,
  type EncodedChunk,
  type EncodedText,
} from './charset.ts';
export { createCharsetDecoder, type CharsetDecoder } from './create-charset-decoder.ts';
export { createCharsetEncoder, type CharsetEncoder } from './create-charset-encoder.ts';
export { decodeCharset } from './decode-charset.ts';
export { detectCharset, type CharsetGuess, type DetectedCharset } from './detect-charset.ts';
export { encodeCharset } from './encode-charset.ts';
export { getCharset } from './get-charset.ts';
export {
  codePage437Misreading,
  macRomanMisreading,
  windows1250Misreading,
  type Misreading,
} from './mojibake/misreading.ts';
export { type RepairMojibakeOptions } from './mojibake/repair-layers.ts';
export { repairMojibakeWithMap } from './mojibake/repair-mojibake-with-map.ts';
export { repairMojibake } from './mojibake/repair-mojibake.ts';
export { restoreLostBytes } from './mojibake/restore-lost-bytes.ts';
export { ncr } from './ncr/ncr.ts';
export { tcvn3 } from './tcvn3.ts';
export { tcvn5712 } from './tcvn5712.ts';
export { utf8 } from './utf-8.ts';
export { informalViqr } from './viqr/informal-viqr.ts';
export { viqr } from './viqr/viqr.ts';
export { viscii } from './viscii.ts';
export { vni } from './vni.ts';
export { vps } from './vps.ts';
export { windows1258 } from './windows-1258.ts';
