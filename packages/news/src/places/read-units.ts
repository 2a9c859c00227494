import type { AdministrativeLevel, AdministrativeUnit } from './administrative-unit.ts';

/** The unit of a line with a code: `01 Thành phố Hà Nội`. */
const CODED = /^ ?(\d+) (Tỉnh|Thành phố|Quận|Huyện|Thị xã) (.+)$/;

/** Reads a generated list of units into objects, each behind the one around it. */
export function readUnits(list: string): readonly AdministrativeUnit[] {
  const units: AdministrativeUnit[] = [];
  let province: AdministrativeUnit | undefined;
  let district: AdministrativeUnit | undefined;
  for (const line of list.split('\n')) {
    const [, code, head = '', name = ''] = CODED.exec(line) ?? [];
    const isProvince = !line.startsWith(' ');
    if (code === undefined) {
      const around = district ?? province;
      if (around !== undefined && line !== '') units.push(...readCommunes(line.trim(), around));
      continue;
    }
    const level: AdministrativeLevel = isProvince ? 'province' : 'district';
    const own = { name, head: head.toLowerCase(), level, code };
    if (isProvince) {
      province = own;
      district = undefined;
      units.push(province);
    } else if (province !== undefined) {
      district = { ...own, within: province };
      units.push(district);
    }
  }
  return units;
}

/** `phường: Phúc Xá, Trúc Bạch; xã: …` */
function readCommunes(line: string, within: AdministrativeUnit): readonly AdministrativeUnit[] {
  return line.split('; ').flatMap((kind) => {
    const [head = '', names = ''] = kind.split(': ');
    return names
      .split(', ')
      .map((name): AdministrativeUnit => ({ name, head, level: 'commune', within }));
  });
}
