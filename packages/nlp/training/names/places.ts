import type { DataFolder } from '../corpus/data-folder.ts';

/** Names of the administrative units of Vietnam, without their heads. */
export interface PlaceNames {
  readonly provinces: readonly string[];
  readonly districts: readonly string[];
  readonly wards: readonly string[];
}

interface Ward {
  readonly Name: string;
}

interface District extends Ward {
  readonly Ward?: readonly Ward[];
}

interface Province extends Ward {
  readonly District?: readonly District[];
  readonly Wards?: readonly Ward[];
}

/** Reads the units before and after July 2025. */
export function readPlaceNames(folder: DataFolder): PlaceNames {
  const provinces = new Set<string>();
  const districts = new Set<string>();
  const wards = new Set<string>();
  for (const file of [
    'before-2025-63-provinces-v2.1.0.json',
    'after-2025-34-provinces-full.json',
  ]) {
    for (const province of JSON.parse(folder.read('places-vi', file)) as readonly Province[]) {
      provinces.add(province.Name);
      for (const district of province.District ?? []) {
        districts.add(withoutHead(district.Name));
        for (const ward of district.Ward ?? []) wards.add(withoutHead(ward.Name));
      }
      for (const ward of province.Wards ?? []) wards.add(withoutHead(ward.Name));
    }
  }
  const isName = (name: string): boolean => /\p{L}/u.test(name);
  return {
    provinces: [...provinces].sort(),
    districts: [...districts].filter(isName).sort(),
    wards: [...wards].filter(isName).sort(),
  };
}

/** `Quận 1` and `Thị trấn NT Việt Lâm` give `1` and `Việt Lâm`. */
function withoutHead(name: string): string {
  return name
    .normalize('NFC')
    .replace(/^(?:Quận|Huyện|Thị xã|Thị trấn|Thành phố|Phường|Xã|NT) /, '')
    .replace(/^NT /, '')
    .trim();
}
