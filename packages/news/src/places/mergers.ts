import { FIRST_DAY_OF_34, unitKey } from './unit-lists.ts';

/**
 * What became of the provinces that were merged on 1 July 2025, by resolution 202/2025/QH15: each new one
 * with those that were joined in it.
 */
const MERGERS: readonly (readonly [string, readonly string[]])[] = [
  ['Tuyên Quang', ['Tuyên Quang', 'Hà Giang']],
  ['Lào Cai', ['Lào Cai', 'Yên Bái']],
  ['Thái Nguyên', ['Thái Nguyên', 'Bắc Kạn']],
  ['Phú Thọ', ['Phú Thọ', 'Vĩnh Phúc', 'Hòa Bình']],
  ['Bắc Ninh', ['Bắc Ninh', 'Bắc Giang']],
  ['Hưng Yên', ['Hưng Yên', 'Thái Bình']],
  ['Hải Phòng', ['Hải Phòng', 'Hải Dương']],
  ['Ninh Bình', ['Ninh Bình', 'Hà Nam', 'Nam Định']],
  ['Quảng Trị', ['Quảng Trị', 'Quảng Bình']],
  ['Đà Nẵng', ['Đà Nẵng', 'Quảng Nam']],
  ['Quảng Ngãi', ['Quảng Ngãi', 'Kon Tum']],
  ['Gia Lai', ['Gia Lai', 'Bình Định']],
  ['Khánh Hòa', ['Khánh Hòa', 'Ninh Thuận']],
  ['Lâm Đồng', ['Lâm Đồng', 'Đắk Nông', 'Bình Thuận']],
  ['Đắk Lắk', ['Đắk Lắk', 'Phú Yên']],
  ['Hồ Chí Minh', ['Hồ Chí Minh', 'Bình Dương', 'Bà Rịa - Vũng Tàu']],
  ['Đồng Nai', ['Đồng Nai', 'Bình Phước']],
  ['Tây Ninh', ['Tây Ninh', 'Long An']],
  ['Cần Thơ', ['Cần Thơ', 'Sóc Trăng', 'Hậu Giang']],
  ['Vĩnh Long', ['Vĩnh Long', 'Bến Tre', 'Trà Vinh']],
  ['Đồng Tháp', ['Đồng Tháp', 'Tiền Giang']],
  ['Cà Mau', ['Cà Mau', 'Bạc Liêu']],
  ['An Giang', ['An Giang', 'Kiên Giang']],
];

/** A province of 2025 and what it was made of. */
export interface ProvinceMerger {
  /** The name of the new province. */
  readonly into: string;
  /** The names of those that were joined. */
  readonly from: readonly string[];
  /** The first day of the new one, `YYYY-MM-DD`. */
  readonly date: string;
}

/**
 * Tells which merger of 2025 a province took part in. Thừa Thiên Huế, which became the city of Huế half a
 * year before (resolution 175/2024/QH15), is told too.
 *
 * @param name - The name of one of the 63 provinces or of the 34.
 * @returns The merger; `undefined` for provinces that stayed as they were and for other names.
 *
 * @example
 * ```ts
 * import { findMerger } from '@quocngu/news/places';
 *
 * findMerger('Hà Giang'); //=> { into: 'Tuyên Quang', from: ['Tuyên Quang', 'Hà Giang'], date: '2025-07-01' }
 * findMerger('Nghệ An'); //=> undefined
 * ```
 */
export function findMerger(name: string): ProvinceMerger | undefined {
  const key = unitKey(name);
  if (key === unitKey('Thừa Thiên Huế'))
    return { into: 'Huế', from: ['Thừa Thiên Huế'], date: '2025-01-01' };
  const found = MERGERS.find(([, from]) => from.some((each) => unitKey(each) === key));
  if (found === undefined) return undefined;
  const [into, from] = found;
  return { into, from, date: FIRST_DAY_OF_34 };
}
