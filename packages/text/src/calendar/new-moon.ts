import { deltaT, polynomial } from './delta-t.ts';

const DEGREE = Math.PI / 180;

/** Days from one new moon to the next, in the mean. */
const MONTH = 29.530588861;

/** The new moon of 6 January 2000, from which Meeus counts, as a mean one. */
const EPOCH = 2451550.09766;

/** Sines: the coefficient in 10⁻⁵ days, then how often M (sun), M′ (moon), F and Ω are taken. */
const TERMS: readonly (readonly [number, number, number, number, number])[] = [
  [-40720, 0, 1, 0, 0],
  [17241, 1, 0, 0, 0],
  [1608, 0, 2, 0, 0],
  [1039, 0, 0, 2, 0],
  [739, -1, 1, 0, 0],
  [-514, 1, 1, 0, 0],
  [208, 2, 0, 0, 0],
  [-111, 0, 1, -2, 0],
  [-57, 0, 1, 2, 0],
  [56, 1, 2, 0, 0],
  [-42, 0, 3, 0, 0],
  [42, 1, 0, 2, 0],
  [38, 1, 0, -2, 0],
  [-24, -1, 2, 0, 0],
  [-17, 0, 0, 0, 1],
  [-7, 2, 1, 0, 0],
  [4, 0, 2, -2, 0],
  [4, 3, 0, 0, 0],
  [3, 1, 1, -2, 0],
  [3, 0, 2, 2, 0],
  [-3, 1, 1, 2, 0],
  [3, -1, 1, 2, 0],
  [-2, -1, 1, -2, 0],
  [-2, 1, 3, 0, 0],
  [2, 0, 4, 0, 0],
];

/** The planets' pull: the coefficient in 10⁻⁶ days, degrees at the epoch, degrees a month. */
const PLANETS: readonly (readonly [number, number, number])[] = [
  [325, 299.77, 0.107408],
  [165, 251.88, 0.016321],
  [164, 251.83, 26.651886],
  [126, 349.42, 36.412478],
  [110, 84.66, 18.206239],
  [62, 141.74, 53.303771],
  [60, 207.14, 2.453732],
  [56, 154.84, 7.30686],
  [47, 34.52, 27.261239],
  [42, 207.19, 0.121824],
  [40, 291.34, 1.844379],
  [37, 161.72, 24.198154],
  [35, 239.56, 25.513099],
  [23, 331.55, 3.592518],
];

/**
 * The Julian day, in universal time, of a new moon, counted from that of 6 January 2000.
 *
 * Jean Meeus, Astronomical Algorithms, 2nd edition, chapter 49.
 */
export function newMoon(count: number): number {
  const century = count / 1236.85;
  const sun = polynomial(century, [2.5534, 0, -0.0000014, -0.00000011]) + 29.1053567 * count;
  const moon =
    polynomial(century, [201.5643, 0, 0.0107582, 0.00001238, -0.000000058]) + 385.81693528 * count;
  const latitude =
    polynomial(century, [160.7108, 0, -0.0016118, -0.00000227, 0.000000011]) + 390.67050284 * count;
  const node = polynomial(century, [124.7746, 0, 0.0020672, 0.00000215]) - 1.56375588 * count;
  const eccentricity = polynomial(century, [1, -0.002516, -0.0000074]);
  let day = polynomial(century, [EPOCH, 0, 0.00015437, -0.00000015, 0.00000000073]) + MONTH * count;
  for (const [coefficient, m, n, f, o] of TERMS) {
    const angle = m * sun + n * moon + f * latitude + o * node;
    day += coefficient * 1e-5 * eccentricity ** Math.abs(m) * Math.sin(angle * DEGREE);
  }
  for (const [coefficient, start, motion] of PLANETS) {
    day += coefficient * 1e-6 * Math.sin((start + motion * count) * DEGREE);
  }
  return day - deltaT(day);
}

/** The count of a new moon near a Julian day: the one meant or a neighbour. */
export function countNewMoons(julianDay: number): number {
  return Math.round((julianDay - EPOCH) / MONTH);
}
