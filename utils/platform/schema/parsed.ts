import * as v from 'valibot';

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

// One predicate each instead of a pipe of valibot's actions: the worker carries every one of those it uses.

/** A plausible moment, epoch milliseconds. */
export const moment = v.custom<number>((value) => isWithin(value, EARLIEST, LATEST));

/** A length of time, milliseconds, 0 to a century. */
export const span = v.custom<number>((value) => isWithin(value, 0, CENTURY_MS));

/** A whole number from 0 up. */
export const count = v.custom<number>((value) => Number.isSafeInteger(value) && isWithin(value, 0, CENTURY_MS));

/** Text that names something; long texts are never ours. */
export const name = v.custom<string>((value) => typeof value === 'string' && value.length <= 200);

export const flag = v.boolean();

/** Values by name, each as `schema` asks. */
export function perName<T>(schema: v.GenericSchema<unknown, T>): v.GenericSchema<unknown, Record<string, T>> {
  return v.custom<Record<string, T>>(
    (value) => isRecord(value) && Object.values(value).every((each) => v.is(schema, each)),
  );
}

/**
 * One of several shapes, told apart by the text that stands under `key`.
 * valibot's own `variant` says more about what is wrong, and weighs more than everything else we take from it.
 */
export function oneOf<Key extends string, Shapes extends Readonly<Record<string, v.ObjectEntries>>>(
  key: Key,
  shapes: Shapes,
): v.GenericSchema<unknown, OneOf<Key, Shapes>> {
  const schemas = new Map<unknown, v.GenericSchema>(
    Object.entries(shapes).map(([tag, entries]) => [
      tag,
      v.object({ ...entries, [key]: v.custom<string>((value) => value === tag) }),
    ]),
  );
  const none = v.custom<never>(() => false, `unknown ${key}`);
  // Not as text: what is stored may be an object that cannot be made one.
  const schema: v.GenericSchema = v.lazy((value) => (isRecord(value) && schemas.get(value[key])) || none);
  return schema as v.GenericSchema<unknown, OneOf<Key, Shapes>>;
}

type OneOf<Key extends string, Shapes extends Readonly<Record<string, v.ObjectEntries>>> = {
  [Tag in keyof Shapes]: { readonly [K in Key]: Tag } & v.InferOutput<v.ObjectSchema<Shapes[Tag], undefined>>;
}[keyof Shapes];

/** Text of that form. */
export function matching(form: RegExp): v.GenericSchema<unknown, string> {
  return v.custom<string>((value) => typeof value === 'string' && form.test(value));
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
