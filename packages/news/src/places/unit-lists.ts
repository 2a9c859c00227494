import { placeKey } from '../entities/link-places.ts';
import { toNameKey } from '../entities/name-key.ts';
import type { AdministrativeUnit } from './administrative-unit.ts';
import { readUnits } from './read-units.ts';
import { BEFORE_MERGERS } from './units-2008.gen.ts';
import { AFTER_MERGERS } from './units-2025.gen.ts';

/** The first day of the 34 provinces, by resolution 202/2025/QH15 of the National Assembly. */
export const FIRST_DAY_OF_34 = '2025-07-01';

/** The last day of the 63 provinces. */
export const LAST_DAY_OF_63 = '2025-06-30';

/** The first day of the 63 provinces, when Hà Tây became a part of Hà Nội: resolution 15/2008/QH12. */
export const FIRST_DAY_OF_63 = '2008-08-01';

/** A list of units with an index of their names. */
export interface UnitList {
  readonly units: readonly AdministrativeUnit[];
  readonly byKey: ReadonlyMap<string, readonly AdministrativeUnit[]>;
}

let listOf63: UnitList | undefined;
let listOf34: UnitList | undefined;

/** The list that held on a day, or the one that is nearest to it; the newest where no day is given. */
export function unitListOf(date: string | undefined): UnitList {
  if (date === undefined || date >= FIRST_DAY_OF_34) {
    return (listOf34 ??= indexUnits(readUnits(AFTER_MERGERS)));
  }
  return (listOf63 ??= indexUnits(readUnits(BEFORE_MERGERS)));
}

/** The key under which a unit is looked up: its name, with what it is where the name is a number. */
export function unitKey(name: string): string {
  return placeKey(toNameKey(name));
}

function indexUnits(units: readonly AdministrativeUnit[]): UnitList {
  const byKey = new Map<string, AdministrativeUnit[]>();
  for (const unit of units) {
    const key = unitKey(/^\d+$/.test(unit.name) ? `${unit.head} ${unit.name}` : unit.name);
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [unit]);
    else known.push(unit);
  }
  return { units, byKey };
}
