const offsetForm = /^[+-]\d\d:\d\d$/;

/**
 * The offset of a zone from UTC at a local time: `+07:00`, `Z`.
 *
 * @param zone - An offset, `Z`, or a name such as `Asia/Ho_Chi_Minh`.
 * @param local - The local time, as if it were UTC, in milliseconds.
 * @returns The offset; `undefined` where the zone is not known here, or not whole minutes.
 */
export function findZoneOffset(zone: string, local: number): string | undefined {
  if (zone === 'Z' || offsetForm.test(zone)) return zone;
  const first = readOffset(zone, local);
  // The offset at the instant that the first one leads to; it differs only around a change.
  return first === undefined ? undefined : readOffset(zone, local - offsetMinutes(first) * 60_000);
}

/** Minutes that an offset is ahead of UTC. */
function offsetMinutes(offset: string): number {
  if (offset === 'Z') return 0;
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6));
  return offset.startsWith('-') ? -minutes : minutes;
}

function readOffset(zone: string, instant: number): string | undefined {
  let name: string | undefined;
  try {
    name = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
      .formatToParts(instant)
      .find(({ type }) => type === 'timeZoneName')?.value;
  } catch {
    return undefined;
  }
  // Some engines write the zone without an offset as such.
  const offset = name === 'GMT' ? '+00:00' : (name?.replace('GMT', '') ?? '');
  return offsetForm.test(offset) ? offset : undefined;
}
