/** What the header of a member says. */
export interface TarHeader {
  readonly name: string;
  /** In bytes; not a number where the field is damaged. */
  readonly size: number;
  readonly type: 'file' | 'folder' | 'link' | 'long-name' | 'other' | 'pax' | 'special';
}

/** Headers and the bytes of members come in blocks of this many bytes. */
export const TAR_BLOCK = 512;

/** Places of fields in a header (POSIX.1-1988, with the extensions of GNU and POSIX.1-2001). */
const FIELDS = {
  name: [0, 100],
  size: [124, 136],
  checksum: [148, 156],
  type: [156, 157],
  magic: [257, 265],
  prefix: [345, 500],
} as const;

const TYPES: Readonly<Record<string, TarHeader['type']>> = {
  '\0': 'file',
  '0': 'file',
  '1': 'link',
  '2': 'link',
  '3': 'special',
  '4': 'special',
  '5': 'folder',
  '6': 'special',
  '7': 'file',
  L: 'long-name',
  S: 'special',
  x: 'pax',
};

/** Reads a header; `undefined` where its checksum does not fit. */
export function readTarHeader(block: Uint8Array): TarHeader | undefined {
  const bytes = Buffer.from(block);
  const field = ([start, end]: readonly [number, number]): string =>
    bytes.toString('latin1', start, end);
  if (parseInt(field(FIELDS.checksum), 8) !== sumBytes(block)) return undefined;
  const [start, end] = FIELDS.prefix;
  // Only the format of POSIX has the front of a long name here.
  const isPosix = field(FIELDS.magic).startsWith('ustar\u000000');
  const prefix = isPosix ? textUntilNul(bytes.subarray(start, end)) : '';
  const name = textUntilNul(bytes.subarray(...FIELDS.name));
  const type = TYPES[field(FIELDS.type)] ?? 'other';
  return {
    name: prefix === '' ? name : `${prefix}/${name}`,
    size: readSize(bytes.subarray(...FIELDS.size)),
    // Before POSIX a slash at the end of the name made a folder.
    type: type === 'file' && name.endsWith('/') ? 'folder' : type,
  };
}

/** The sum of all bytes, with spaces in the place of the checksum. */
function sumBytes(block: Uint8Array): number {
  const [start, end] = FIELDS.checksum;
  return block.reduce((sum, byte, at) => sum + (at >= start && at < end ? 0x20 : byte), 0);
}

/** Octal digits, or for large files a binary number whose first bit is set. */
function readSize(field: Buffer): number {
  if (((field[0] ?? 0) & 0x80) === 0) return parseInt(field.toString('latin1'), 8);
  return Number(field.readBigUInt64BE(field.length - 8));
}

/** Text up to the first NUL. */
export function textUntilNul(bytes: Uint8Array): string {
  const end = bytes.indexOf(0);
  return Buffer.from(end === -1 ? bytes : bytes.subarray(0, end)).toString('utf8');
}

/** What an extended header (`23 path=…` a line, the length first) says of the member behind it. */
export function readPaxHeader(bytes: Uint8Array): {
  readonly name?: string;
  readonly size?: number;
} {
  const found: { name?: string; size?: number } = {};
  for (let start = 0; start < bytes.length;) {
    const length = parseInt(Buffer.from(bytes.subarray(start, start + 20)).toString('latin1'), 10);
    if (!(length > 0)) break;
    const record = Buffer.from(bytes.subarray(start, start + length - 1)).toString('utf8');
    const [key, value = ''] = splitAt(record.slice(record.indexOf(' ') + 1), '=');
    if (key === 'path') found.name = value;
    if (key === 'size') found.size = Number(value);
    start += length;
  }
  return found;
}

function splitAt(text: string, mark: string): readonly [string, string?] {
  const at = text.indexOf(mark);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + mark.length)];
}
