export type { KnownPlace, PlaceQuery } from '../entities/place-finder.ts';
export type { AdministrativeLevel, AdministrativeUnit } from './administrative-unit.ts';
export { findPlace, findUnits } from './find-place.ts';
export { listProvinces } from './list-provinces.ts';
export { findMerger, type ProvinceMerger } from './mergers.ts';
