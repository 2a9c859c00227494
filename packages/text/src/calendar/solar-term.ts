/** One of the twenty-four parts of the solar year (tiết khí). */
export interface SolarTerm {
  /** The name, in NFC: Xuân phân, Thanh minh … */
  readonly name: string;
  /** The sun's apparent longitude at which it begins, in degrees: 0, 15 … 345. */
  readonly longitude: number;
}

/** By the longitude, from 0° on. */
const NAMES = [
  ...['Xuân phân', 'Thanh minh', 'Cốc vũ', 'Lập hạ', 'Tiểu mãn', 'Mang chủng'],
  ...['Hạ chí', 'Tiểu thử', 'Đại thử', 'Lập thu', 'Xử thử', 'Bạch lộ'],
  ...['Thu phân', 'Hàn lộ', 'Sương giáng', 'Lập đông', 'Tiểu tuyết', 'Đại tuyết'],
  ...['Đông chí', 'Tiểu hàn', 'Đại hàn', 'Lập xuân', 'Vũ thủy', 'Kinh trập'],
] as const;

/** The term by its place, from 0, Xuân phân, to 23. */
export function termAt(place: number): SolarTerm {
  return { name: NAMES[place] ?? '', longitude: place * 15 };
}
