import { isRecord } from '../kinds.ts';

/** What a value must look like: a question to it, the values it may be, or the shapes of its fields. */
export type Shape = ((value: unknown) => boolean) | readonly unknown[] | { readonly [field: string]: Shape };

/**
 * Whether a value has that shape. A tenth of a schema library, for the worker alone: it says only yes or no, and what is
 * "no" is read by the schemas of `utils/platform/schema`, in a page. Fields beyond those named do no harm.
 */
export function fits(value: unknown, shape: Shape): boolean {
  if (typeof shape === 'function') return shape(value);
  if (isList(shape)) return shape.includes(value);
  return isRecord(value) && Object.entries(shape).every(([field, each]) => fits(value[field], each));
}

function isList(shape: Shape): shape is readonly unknown[] {
  return Array.isArray(shape);
}

/** That shape, or `null`. */
export function orNull(shape: Shape): Shape {
  return (value) => value === null || fits(value, shape);
}

/** That shape, or not there. */
export function maybe(shape: Shape): Shape {
  return (value) => value === undefined || fits(value, shape);
}

/** A list of it, at most so long. */
export function listOf(shape: Shape, most = Infinity): Shape {
  return (value) => Array.isArray(value) && value.length <= most && value.every((each) => fits(each, shape));
}
