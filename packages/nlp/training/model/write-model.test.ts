import { describe, expect, it } from 'vitest';
import { readModel, sectionOf } from '../../src/model/read-model.ts';
import { readVarints } from '../../src/model/varint.ts';
import { writeModel } from './write-model.ts';
import { writeVarints } from './write-varints.ts';

const sections = {
  weights: Int16Array.of(-32768, 0, 32767),
  odd: Uint8Array.of(1, 2, 3),
  signed: Int8Array.of(-1),
  wide: Uint32Array.of(0xffffffff),
  hashes: Int32Array.of(-5),
  short: Uint16Array.of(0xffff),
  scale: Float32Array.of(0.5),
  empty: new Uint8Array(0),
};
const bytes = writeModel('words', sections);

/** The bytes with one of them changed. */
function changed(at: number, value: number): Uint8Array {
  const copy = bytes.slice();
  copy[at] = value;
  return copy;
}

describe('a model', () => {
  it('reads back as it was written, at any offset in memory', () => {
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    for (const given of [bytes, shifted.subarray(1)]) {
      const model = readModel(given, 'words');
      expect(Object.fromEntries(model.sections)).toEqual(sections);
      expect(sectionOf(model, 'weights', 'i16')).toEqual(sections.weights);
    }
  });

  it('is the same bytes each time', () => {
    expect(writeModel('words', sections)).toEqual(bytes);
  });

  it.each([
    ['empty', new Uint8Array(0), "expected it to begin with 'QNLM'"],
    ['of another program', changed(0, 0x50), "expected it to begin with 'QNLM'"],
    ['of a later release', changed(4, 2), 'version 2 of the format, expected 1'],
    ['cut short', bytes.subarray(0, -4), `expected ${bytes.length} bytes, got ${bytes.length - 4}`],
    ['too long', Uint8Array.of(...bytes, 0), `got ${bytes.length + 1}`],
    ['damaged at its end', changed(bytes.length - 1, 77), 'the model is damaged'],
    ['damaged in its table', changed(30, 77), 'the model is damaged'],
    ['damaged in its checksum', changed(20, (bytes[20] ?? 0) ^ 1), 'the model is damaged'],
  ])('that is %s is refused', (_, given, message) => {
    expect(() => readModel(given, 'words')).toThrow(message);
  });

  it('of another kind is refused', () => {
    expect(() => readModel(bytes, 'tags')).toThrow("is for 'words', expected one for 'tags'");
  });

  it('that is no Uint8Array is a mistake of the program', () => {
    expect(() => readModel('QNLM' as unknown as Uint8Array, 'words')).toThrow(TypeError);
  });

  it('lacks a section, or has it with another type', () => {
    const model = readModel(bytes, 'words');
    expect(() => sectionOf(model, 'weights', 'u16')).toThrow("no section 'weights' of u16");
    expect(() => sectionOf(model, 'none', 'u8')).toThrow("no section 'none' of u8");
  });
});

it('numbers of one to five bytes read back', () => {
  const values = [0, 1, 127, 128, 16383, 16384, 2 ** 31, 2 ** 32 - 1];
  const written = writeVarints(values);
  expect(written).toHaveLength(1 + 1 + 1 + 2 + 2 + 3 + 5 + 5);
  expect([...readVarints(written, values.length)]).toEqual(values);
});
