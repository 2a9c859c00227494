/** Up to which year, counted from which one, and the coefficients of the polynomial in seconds. */
type Stretch = readonly [until: number, origin: number, coefficients: readonly number[]];

const STRETCHES: readonly Stretch[] = [
  [
    1860,
    1800,
    [
      13.72, -0.332447, 0.0068612, 0.0041116, -0.00037436, 0.0000121272, -0.0000001699,
      0.000000000875,
    ],
  ],
  [1900, 1860, [7.62, 0.5737, -0.251754, 0.01680668, -0.0004473624, 1 / 233174]],
  [1920, 1900, [-2.79, 1.494119, -0.0598939, 0.0061966, -0.000197]],
  [1941, 1920, [21.2, 0.84493, -0.0761, 0.0020936]],
  [1961, 1950, [29.07, 0.407, -1 / 233, 1 / 2547]],
  [1986, 1975, [45.45, 1.067, -1 / 260, -1 / 718]],
  [2005, 2000, [63.86, 0.3345, -0.060374, 0.0017275, 0.000651814, 0.00002373599]],
  [2015, 2005, [64.69, 0.293]],
];

const SINCE_2015: Stretch = [Infinity, 2015, [67.62, 0.3645, 0.0039755]];

/**
 * ΔT, by which dynamical time is ahead of universal time, in days.
 *
 * The polynomials of Espenak and Meeus (Five Millennium Canon of Solar Eclipses, NASA/TP-2006-214141)
 * up to 2005, Espenak's later ones (EclipseWise, 2014) from there: measured to about 2015, foretold
 * behind. Nobody knows ΔT of 2100 to better than some tens of seconds.
 */
export function deltaT(julianDay: number): number {
  const year = 2000 + (julianDay - 2451544.5) / 365.2425;
  const [, origin, coefficients] = STRETCHES.find(([until]) => year < until) ?? SINCE_2015;
  return polynomial(year - origin, coefficients) / 86400;
}

/** The value of a polynomial whose coefficients stand from the constant up. */
export function polynomial(at: number, coefficients: readonly number[]): number {
  return coefficients.reduceRight((sum, each) => sum * at + each, 0);
}
