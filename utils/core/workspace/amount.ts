/** What lengths and temperatures are said in. */
export type Units = 'metric' | 'imperial';

/** What an amount can be stated in; `cm`, `m` and `celsius` have another unit where people measure in inches. */
export type Unit =
  | 'cm'
  | 'm'
  | 'degrees'
  | 'celsius'
  | 'percent'
  | 'lux'
  | 'decibels'
  | 'minutes'
  | 'hours'
  | 'fingers';

/** A number with its unit, or a range of it. */
export type Amount = readonly [unit: Unit, least: number, most?: number];

/** The same, in the units a person reads. */
export type SaidAmount = {
  readonly unit: Unit | 'in' | 'ft' | 'fahrenheit';
  /** One number, or both ends of a range. */
  readonly numbers: readonly number[];
};

const INCH = 2.54;
const FOOT = 0.3048;
/** Up to this many centimetres half an inch matters. */
const SMALL = 10;

/**
 * An amount as it is said: in its own unit, or in inches, feet and degrees Fahrenheit. Inches are whole, up to 10 cm
 * halves, so that 50–75 cm is 20–30 in and 4–6 cm is 1.5–2.5 in.
 */
export function said([unit, ...range]: Amount, units: Units): SaidAmount {
  const numbers = range.filter((each) => each !== undefined);
  if (units === 'metric') return { unit, numbers };
  switch (unit) {
    case 'cm': {
      const step = Math.max(...numbers) <= SMALL ? 0.5 : 1;
      return { unit: 'in', numbers: numbers.map((cm) => Math.round(cm / INCH / step) * step) };
    }
    case 'm':
      return { unit: 'ft', numbers: numbers.map((m) => Math.round(m / FOOT)) };
    case 'celsius':
      return { unit: 'fahrenheit', numbers: numbers.map((degrees) => Math.round(degrees * 1.8 + 32)) };
    case 'degrees':
    case 'percent':
    case 'lux':
    case 'decibels':
    case 'minutes':
    case 'hours':
    case 'fingers':
      return { unit, numbers };
  }
}

const INCH_REGIONS = new Set(['US', 'LR', 'MM']);

/** What people in a region (`US`) measure in; metric if it is not known. */
export function unitsOf(region: string | undefined): Units {
  return INCH_REGIONS.has(region ?? '') ? 'imperial' : 'metric';
}
