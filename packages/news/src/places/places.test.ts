import { describe, expect, it } from 'vitest';
import type { PlaceQuery } from '../entities/place-finder.ts';
import { unitKey } from './unit-lists.ts';
import { findMerger, findPlace, findUnits, listProvinces } from './index.ts';

const BEFORE = '2015-01-13';
const AFTER = '2026-01-13';

it('has as many units as the General Statistics Office counts', () => {
  expect(listProvinces(BEFORE)).toHaveLength(63);
  expect(listProvinces(AFTER)).toHaveLength(34);
});

describe('findPlace', () => {
  it.each<[PlaceQuery, string | undefined, string | undefined]>([
    [{ name: 'Nghệ An' }, 'province', '40'],
    [{ name: 'NGHỆ AN' }, 'province', '40'],
    [{ name: 'Thành phố Hồ Chí Minh' }, 'province', '79'],
    [{ name: 'TP.HCM' }, 'province', '79'],
    [{ name: 'TP HCM' }, 'province', '79'],
    [{ name: 'Bà Rịa-Vũng Tàu', date: BEFORE }, 'province', '77'],
    [{ name: 'Bà Rịa-Vũng Tàu', date: AFTER }, undefined, undefined],
    [{ name: 'Hà Giang', date: '2025-06-30' }, 'province', '02'],
    [{ name: 'Hà Giang', head: 'tỉnh', date: '2025-07-01' }, undefined, undefined],
    // The province and its capital have one name.
    [{ name: 'Bắc Ninh', date: BEFORE }, 'province', '27'],
    [{ name: 'Bắc Ninh', head: 'thành phố', date: BEFORE }, 'district', '256'],
    // Districts: of Hồ Chí Minh and of Đồng Nai.
    [{ name: 'Tân Phú', date: BEFORE }, undefined, undefined],
    [{ name: 'Tân Phú', head: 'quận', date: BEFORE }, 'district', '767'],
    [{ name: 'Tân Phú', within: ['Đồng Nai'], head: 'huyện', date: BEFORE }, 'district', '734'],
    [{ name: '1', head: 'quận', date: BEFORE }, 'district', '760'],
    [{ name: 'quận 1', date: BEFORE }, 'district', '760'],
    // No districts since July 2025.
    [{ name: 'quận 1', date: AFTER }, undefined, undefined],
    [{ name: 'Phúc Xá', head: 'phường', date: BEFORE }, 'commune', undefined],
    [{ name: 'Phúc Xá', date: BEFORE }, undefined, undefined],
    [{ name: 'Lào' }, 'country', 'LA'],
    [{ name: 'Úc' }, 'country', 'AU'],
    [{ name: 'Mĩ' }, 'country', 'US'],
    [{ name: 'Atlantis' }, undefined, undefined],
    [{ name: '' }, undefined, undefined],
  ])('%j is a %s with the code %s', (query, kind, code) => {
    for (const form of ['NFC', 'NFD']) {
      const found = findPlace({ ...query, name: query.name.normalize(form) });
      expect([found?.kind, found?.identifier?.value]).toEqual([kind, code]);
    }
  });

  it.each([
    ['Nghệ An', undefined, '2025-07-01'],
    ['Nghệ An', '2026-01-13', '2025-07-01'],
    ['Nghệ An', '2015-01-13', '2015-01-13'],
    ['Nghệ An', '2015', '2025-06-30'],
    ['Nghệ An', '1999-05-19', '2008-08-01'],
    ['Ba Đình', '2015-01-13', '2025-06-30'],
  ])('%s on %s is looked up in a list of %s', (name, date, asOf) => {
    expect(findPlace({ name, ...(date === undefined ? {} : { date }) })?.asOf).toBe(asOf);
  });

  it('refuses a query without a name', () => {
    expect(() => findPlace({} as never)).toThrow(TypeError);
  });
});

it('finds every unit of both lists under its own name, head and surroundings', () => {
  for (const date of [BEFORE, AFTER]) {
    for (const province of listProvinces(date)) {
      expect(findUnits({ name: province.name, head: province.head, date })).toContain(province);
    }
  }
});

it('knows what became of the 63 provinces', () => {
  const now = new Set(listProvinces(AFTER).map(({ name }) => unitKey(name)));
  for (const { name } of listProvinces(BEFORE)) {
    const successor = findMerger(name)?.into ?? name;
    expect(now).toContain(unitKey(successor));
  }
  const merged = listProvinces(AFTER).filter(({ name }) => findMerger(name) !== undefined);
  expect(merged).toHaveLength(23);
  expect(findMerger('Lào')).toBeUndefined();
});
