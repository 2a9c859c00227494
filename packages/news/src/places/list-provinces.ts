import type { AdministrativeUnit } from './administrative-unit.ts';
import { unitListOf } from './unit-lists.ts';

/**
 * Lists the provinces and the cities of their rank that Việt Nam had on a day: 63 from August 2008 to June
 * 2025, 34 since July 2025. For earlier days the 63 are given too.
 *
 * @param date - The day, `YYYY-MM-DD`, or a year or month; the list of today where left out.
 * @returns The units, in the order of their codes.
 *
 * @example
 * ```ts
 * import { listProvinces } from '@quocngu/news/places';
 *
 * listProvinces('2015-01-13').length; //=> 63
 * listProvinces('2026-01-13').length; //=> 34
 * ```
 */
export function listProvinces(date?: string): readonly AdministrativeUnit[] {
  return unitListOf(date).units.filter(({ level }) => level === 'province');
}
