// What every stored document is made of, and how it lies in storage; without a library, because the worker carries it.

/** One thing in a stored document that could not be used as it stood. */
export type Problem = {
  /** Where it stood, such as `cues.1.seconds`; empty for the whole document. */
  readonly field: string;
  /** `clamped`: moved to the nearest allowed value. `dropped`: left out of a list. `invalid`: a default stands in. */
  readonly why: 'invalid' | 'clamped' | 'dropped' | 'unreadable' | 'newerVersion';
};

/** A usable value with all that could not be used on the way to it. */
export type Parsed<T> = { readonly value: T; readonly problems: readonly Problem[] };

/** Version written into every stored document. */
export const VERSION = 1;

const EARLIEST = Date.UTC(2000, 0, 1);
const LATEST = Date.UTC(2200, 0, 1);
const CENTURY_MS = LATEST - Date.UTC(2100, 0, 1);

/** A plausible moment, epoch milliseconds. */
export function isMoment(value: unknown): value is number {
  return isWithin(value, EARLIEST, LATEST);
}

/** A length of time, milliseconds, 0 to a century. */
export function isSpan(value: unknown): value is number {
  return isWithin(value, 0, CENTURY_MS);
}

/** A whole number from 0 up. */
export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && isSpan(value);
}

/** Text that names something; long texts are never ours. */
export function isName(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 200;
}

export function isFlag(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

/** Whether it is a finite number from `least` to `most`. */
export function isWithin(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && least <= value && value <= most;
}

/** A JSON object, no list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Wraps a value as it is stored. */
export function envelope(value: unknown): { readonly version: number; readonly value: unknown } {
  return { version: VERSION, value };
}

/** The same envelope with another value in it: whatever else stands on it stays. */
export function resealed<T>(stored: unknown, value: T): { readonly version: number; readonly value: T } {
  const rest = isRecord(stored) && stored['version'] === VERSION ? stored : {};
  return { ...rest, version: VERSION, value };
}

/** Takes a stored value out of its envelope; `undefined` if nothing is stored or nothing can be used. */
export function openEnvelope(stored: unknown): Parsed<unknown> {
  if (stored === undefined) return { value: undefined, problems: [] };
  if (isRecord(stored) && stored['version'] === VERSION && 'value' in stored) {
    return { value: stored['value'], problems: [] };
  }
  return { value: undefined, problems: [{ field: '', why: whyUnusable(stored) }] };
}

/** Why a document as a whole cannot be used. */
export function whyUnusable(stored: unknown): 'newerVersion' | 'unreadable' {
  const version = isRecord(stored) ? stored['version'] : undefined;
  return typeof version === 'number' && version > VERSION ? 'newerVersion' : 'unreadable';
}
