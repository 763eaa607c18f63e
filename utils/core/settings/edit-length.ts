/** Lengths under this are spoken of in seconds, from it on in minutes. */
const MINUTES_FROM = 120;

/** The unit a length is shown and typed in. */
export type LengthUnit = 'seconds' | 'minutes';

/** Seconds under two minutes, minutes from there on. */
export function lengthUnit(seconds: number): LengthUnit {
  return seconds < MINUTES_FROM ? 'seconds' : 'minutes';
}

/** The number shown in the unit of the length: 90 is 90 seconds, 150 is 2.5 minutes. */
export function lengthShown(seconds: number): number {
  return lengthUnit(seconds) === 'seconds' ? seconds : Math.round(seconds / 6) / 10;
}

/** What a number typed in a unit means, in whole seconds. */
export function lengthTyped(shown: number, unit: LengthUnit): number {
  return Math.round(unit === 'seconds' ? shown : shown * 60);
}

/** The next length up or down: by 5 seconds under a minute, by 15 under two minutes, then by whole minutes. */
export function lengthStep(seconds: number, direction: 1 | -1): number {
  const inside = direction === 1 ? seconds : seconds - 1;
  const step = inside < 60 ? 5 : inside < MINUTES_FROM ? 15 : 60;
  return direction === 1 ? (Math.floor(seconds / step) + 1) * step : (Math.ceil(seconds / step) - 1) * step;
}
