import { deltaT, polynomial } from './delta-t.ts';
import { EARTH_TERMS } from './earth-terms.ts';

const DEGREE = Math.PI / 180;

/** Days in which the sun comes back to the same longitude, in the mean. */
const YEAR = 365.24219;

/** Nutation in longitude: 10⁻⁴″, then how often D, M, M′, F and Ω are taken. Meeus, chapter 22. */
const NUTATION: readonly (readonly [number, number, number, number, number, number])[] = [
  [-171996, 0, 0, 0, 0, 1],
  [-13187, -2, 0, 0, 2, 2],
  [-2274, 0, 0, 0, 2, 2],
  [2062, 0, 0, 0, 0, 2],
  [1426, 0, 1, 0, 0, 0],
  [712, 0, 0, 1, 0, 0],
  [-517, -2, 1, 0, 2, 2],
  [-386, 0, 0, 0, 2, 1],
  [-301, 0, 0, 1, 2, 2],
  [217, -2, -1, 0, 2, 2],
  [-158, -2, 0, 1, 0, 0],
  [129, -2, 0, 0, 2, 1],
  [123, 0, 0, -1, 2, 2],
];

/**
 * The sun's apparent longitude at a Julian day in universal time, in degrees from 0 to below 360.
 *
 * Jean Meeus, Astronomical Algorithms, 2nd edition, chapter 25 (the method of higher accuracy).
 */
export function sunLongitude(julianDay: number): number {
  const century = (julianDay + deltaT(julianDay) - 2451545) / 36525;
  const anomaly = 357.52772 + 35999.05034 * century;
  // Aberration needs the distance, in astronomical units, to no more than a thousandth.
  const distance = 1.00014 - 0.01671 * Math.cos(anomaly * DEGREE);
  const seconds = -0.09033 - 20.4898 / distance + nutation(century, anomaly);
  const degrees = earthLongitude(century / 10) / DEGREE + 180 + seconds / 3600;
  return degrees - 360 * Math.floor(degrees / 360);
}

/**
 * The Julian day, in universal time, at which the sun comes to a longitude within a solar year.
 *
 * @param degrees - A longitude; those from 280 on are met before March, 0 about 20 March.
 */
export function sunReaches(degrees: number, year: number): number {
  const fraction = (degrees < 280 ? degrees : degrees - 360) / 360;
  let day = 2451623.8 + YEAR * (year - 2000 + fraction);
  let missing: number;
  do {
    const ahead = degrees - sunLongitude(day);
    missing = ahead - 360 * Math.round(ahead / 360);
    day += (missing / 360) * YEAR;
  } while (Math.abs(missing) > 1e-5);
  return day;
}

/** In radians, many turns. */
function earthLongitude(millennium: number): number {
  const sums = EARTH_TERMS.map((terms) =>
    terms.reduce(
      (sum, [size, phase, motion]) => sum + size * Math.cos(phase + motion * millennium),
      0,
    ),
  );
  return polynomial(millennium, sums) * 1e-8;
}

/** In seconds of arc. */
function nutation(century: number, anomaly: number): number {
  const elongation = 297.85036 + 445267.11148 * century;
  const moon = 134.96298 + 477198.867398 * century;
  const latitude = 93.27191 + 483202.017538 * century;
  const node = 125.04452 - 1934.136261 * century;
  let sum = 0;
  for (const [size, d, m, n, f, o] of NUTATION) {
    const angle = d * elongation + m * anomaly + n * moon + f * latitude + o * node;
    sum += size * Math.sin(angle * DEGREE);
  }
  return sum * 1e-4;
}
