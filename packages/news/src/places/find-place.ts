import { toNameKey } from '../entities/name-key.ts';
import type { KnownPlace, PlaceQuery } from '../entities/place-finder.ts';
import type { AdministrativeLevel, AdministrativeUnit } from './administrative-unit.ts';
import { COUNTRIES } from './countries.ts';
import {
  FIRST_DAY_OF_34,
  FIRST_DAY_OF_63,
  LAST_DAY_OF_63,
  unitKey,
  unitListOf,
} from './unit-lists.ts';

/**
 * Looks up a country, or a unit of the administration of Việt Nam in the list that held on the day: 63
 * provinces with districts and communes until 30 June 2025, 34 provinces with communes since.
 *
 * A name alone is a country or a province before it is anything smaller; a district has to be the only
 * one of its name; a commune has to be named with what it is (`head`) or with what is around it.
 *
 * @param query - The name, and what the text says of it.
 * @returns What is known; `undefined` where nothing has the name, or several things have it and nothing
 * tells which is meant.
 * @throws TypeError where `name` is no string.
 * @see Resolutions 15/2008/QH12 and 202/2025/QH15 of the National Assembly for the days; the lists are
 * those of the General Statistics Office through vietnamese-provinces-database.
 *
 * @example
 * ```ts
 * import { findPlace } from '@quocngu/news/places';
 *
 * findPlace({ name: 'Hà Giang', date: '2015-01-13' })?.kind; //=> 'province'
 * findPlace({ name: 'Hà Giang', head: 'tỉnh', date: '2026-01-13' }); //=> undefined
 * findPlace({ name: 'Tân Phú' }); //=> undefined
 * findPlace({ name: 'Lào' })?.identifier; //=> { scheme: 'iso-3166-1', value: 'LA' }
 * ```
 */
export function findPlace(query: PlaceQuery): KnownPlace | undefined {
  const { name, head, within = [], date } = query;
  if (typeof name !== 'string') {
    throw new TypeError(`expected query.name to be a string, got ${typeof name}`);
  }
  const country = head === undefined || head === 'nước' ? findCountry(name) : undefined;
  if (country !== undefined) return country;
  const units = findUnits(query);
  const unit = choose(units, head !== undefined || within.length > 0);
  return unit === undefined ? undefined : describe(unit, date);
}

/**
 * Lists the units of the administration of Việt Nam that a name may mean on a day.
 *
 * @param query - As for {@link findPlace}.
 * @returns The units, in the order of the list: provinces before what is in them.
 *
 * @example
 * ```ts
 * import { findUnits } from '@quocngu/news/places';
 *
 * findUnits({ name: 'Tân Phú', head: 'huyện', date: '2015-01-13' }).map(({ within }) => within?.name); //=> ['Đồng Nai']
 * ```
 */
export function findUnits({
  name,
  head,
  within = [],
  date,
}: PlaceQuery): readonly AdministrativeUnit[] {
  const isNumber = /^\d+$/.test(name.trim());
  const key = unitKey(isNumber && head !== undefined ? `${head} ${name.trim()}` : name);
  const around = within.map(unitKey);
  return (unitListOf(date).byKey.get(key) ?? []).filter(
    (unit) => (head === undefined || unit.head === head) && liesIn(unit, around),
  );
}

/** Whether what is around a unit has the names that the text puts around it. */
function liesIn(unit: AdministrativeUnit, around: readonly string[]): boolean {
  if (around.length === 0) return true;
  const names: string[] = [];
  for (let outer = unit.within; outer !== undefined; outer = outer.within) {
    names.push(unitKey(/^\d+$/.test(outer.name) ? `${outer.head} ${outer.name}` : outer.name));
  }
  return around.every((name) => names.includes(name) || name === 'việt nam');
}

const LEVELS: readonly AdministrativeLevel[] = ['province', 'district', 'commune'];

/** The only unit of the highest level that has one; a commune only where the text says more than its name. */
function choose(
  units: readonly AdministrativeUnit[],
  isSpecific: boolean,
): AdministrativeUnit | undefined {
  for (const level of LEVELS) {
    const [unit, another] = units.filter((candidate) => candidate.level === level);
    if (unit === undefined) continue;
    return another === undefined && (level !== 'commune' || isSpecific) ? unit : undefined;
  }
  return undefined;
}

function describe(
  { name, head, level, code }: AdministrativeUnit,
  date: string | undefined,
): KnownPlace {
  return {
    name: /^\d+$/.test(name) ? `${head} ${name}` : name,
    kind: level,
    asOf: dayOfList(level, date),
    ...(code === undefined ? {} : { identifier: { scheme: 'gso-vn', value: code } }),
  };
}

/**
 * A day on which the list that was used held. The provinces were the same from August 2008 on; districts and
 * communes are those of the list's last day.
 */
function dayOfList(level: AdministrativeLevel, date: string | undefined): string {
  if (date === undefined || date >= FIRST_DAY_OF_34) return FIRST_DAY_OF_34;
  if (level !== 'province') return LAST_DAY_OF_63;
  const day = date.length === 10 ? date : LAST_DAY_OF_63;
  return day < FIRST_DAY_OF_63 ? FIRST_DAY_OF_63 : day;
}

let countries: ReadonlyMap<string, KnownPlace> | undefined;

function findCountry(name: string): KnownPlace | undefined {
  countries ??= new Map(
    COUNTRIES.split('\n').flatMap((line) => {
      const value = line.slice(0, 2);
      const names = line.slice(3).split(', ');
      const [usual = ''] = names;
      const identifier = { scheme: 'iso-3166-1', value };
      const place: KnownPlace = { name: usual, kind: 'country', identifier };
      return names.map((each): [string, KnownPlace] => [toNameKey(each), place]);
    }),
  );
  return countries.get(toNameKey(name));
}
