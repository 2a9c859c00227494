import { checksumOf } from './checksum.ts';
import {
  CHECKSUM_OFFSET,
  FORMAT_VERSION,
  HEADER_BYTES,
  MAGIC,
  type ModelKind,
  NAME_BYTES,
  SECTION_BYTES,
  SECTION_TYPES,
  type SectionArray,
  type SectionType,
} from './format.ts';

/** A model whose bytes were checked. */
export interface Model {
  readonly kind: ModelKind;
  readonly sections: ReadonlyMap<string, SectionArray>;
}

/** The array that holds items of a type. */
interface ArrayOfType {
  readonly f32: Float32Array;
  readonly i16: Int16Array;
  readonly i32: Int32Array;
  readonly i8: Int8Array;
  readonly u16: Uint16Array;
  readonly u32: Uint32Array;
  readonly u8: Uint8Array;
}

/**
 * Checks the bytes of a model and finds its sections. They are views of the bytes where the machine
 * allows it, so the bytes must not be changed while the model is in use.
 *
 * @param bytes - What `loadModel` of `@quocngu/models` gives.
 * @param kind - What the model has to be for.
 * @returns The sections by their names.
 * @throws TypeError where `bytes` is no Uint8Array.
 * @throws Error where a check fails; the message says which: magic, version of the format, kind,
 * length, checksum.
 */
export function readModel(bytes: Uint8Array, kind: ModelKind): Model {
  if (!(bytes instanceof Uint8Array)) {
    throw new TypeError(`the model must be a Uint8Array, not ${typeof bytes}`);
  }
  const data = alignedCopy(bytes);
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  checkHeader(data, view, kind);
  const sections = new Map<string, SectionArray>();
  for (let index = 0; index < view.getUint16(6, true); index++) {
    const row = HEADER_BYTES + index * SECTION_BYTES;
    const items = view.getUint32(row + NAME_BYTES + 4, true);
    sections.set(
      asciiAt(data, row, NAME_BYTES),
      sectionAt(data, view.getUint32(row + NAME_BYTES, true), items & 0xffffff, items >>> 24),
    );
  }
  return { kind, sections };
}

/**
 * Gives a section of a model.
 *
 * @throws Error where the model has none of this name and type.
 */
export function sectionOf<Type extends SectionType>(
  model: Model,
  name: string,
  type: Type,
): ArrayOfType[Type] {
  const found = model.sections.get(name);
  if (found === undefined || typeOf(found) !== type) {
    throw new Error(`the model for '${model.kind}' has no section '${name}' of ${type}`);
  }
  return found as ArrayOfType[Type];
}

function checkHeader(data: Uint8Array, view: DataView, kind: ModelKind): void {
  const size = data.byteLength;
  if (size < HEADER_BYTES || view.getUint32(0, true) !== MAGIC) {
    throw new Error("no model of @quocngu/models: expected it to begin with 'QNLM'");
  }
  const version = view.getUint16(4, true);
  if (version !== FORMAT_VERSION) {
    throw new Error(
      `the model has version ${version} of the format, expected ${FORMAT_VERSION}: ` +
        'install releases of @quocngu/nlp and @quocngu/models that belong together',
    );
  }
  const given = asciiAt(data, 8, 8);
  if (given !== kind) throw new Error(`the model is for '${given}', expected one for '${kind}'`);
  const length = view.getUint32(16, true);
  if (length !== size) {
    throw new Error(`the model has the wrong length: expected ${length} bytes, got ${size}`);
  }
  const expected = view.getUint32(CHECKSUM_OFFSET, true);
  const found = checksumOf(data.subarray(HEADER_BYTES));
  if (expected !== found) {
    throw new Error(
      `the model is damaged: expected the checksum ${expected.toString(16)}, got ${found.toString(16)}`,
    );
  }
}

/** Sections begin at multiples of four, which holds in memory only where the bytes begin so. */
function alignedCopy(bytes: Uint8Array): Uint8Array {
  return bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
}

function asciiAt(data: Uint8Array, start: number, length: number): string {
  const codes = data.subarray(start, start + length);
  const end = codes.indexOf(0);
  return String.fromCharCode(...codes.subarray(0, end < 0 ? length : end));
}

function sectionAt(data: Uint8Array, offset: number, items: number, type: number): SectionArray {
  const [name = 'u8', width = 1] = SECTION_TYPES[type] ?? [];
  const isLittleEndian = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;
  const part = data.subarray(offset, offset + items * width);
  const { buffer, byteOffset } = isLittleEndian ? part : swapBytes(part, width);
  switch (name) {
    case 'u8':
      return new Uint8Array(buffer, byteOffset, items);
    case 'i8':
      return new Int8Array(buffer, byteOffset, items);
    case 'u16':
      return new Uint16Array(buffer, byteOffset, items);
    case 'i16':
      return new Int16Array(buffer, byteOffset, items);
    case 'u32':
      return new Uint32Array(buffer, byteOffset, items);
    case 'i32':
      return new Int32Array(buffer, byteOffset, items);
    case 'f32':
      return new Float32Array(buffer, byteOffset, items);
  }
}

/** The bytes of every item in the other order, for the few machines that are big-endian. */
function swapBytes(part: Uint8Array, width: number): Uint8Array {
  return part.map((_, at) => part[at - (at % width) + width - 1 - (at % width)] ?? 0);
}

function typeOf(section: SectionArray): SectionType {
  if (section instanceof Float32Array) return 'f32';
  const isSigned =
    section instanceof Int8Array || section instanceof Int16Array || section instanceof Int32Array;
  const width = section.BYTES_PER_ELEMENT;
  if (width === 1) return isSigned ? 'i8' : 'u8';
  if (width === 2) return isSigned ? 'i16' : 'u16';
  return isSigned ? 'i32' : 'u32';
}
