/**
 * What lies between two things of the same form: their numbers `share` of the way from `a` to `b`, all else from `a`.
 * Numbers that a shorter list leaves out are 0.
 */
export function blend<Form>(a: Form, b: Form, share: number): Form;
export function blend(a: unknown, b: unknown, share: number): unknown {
  // Most of a pose stays as it is from one key to the next.
  if (a === b) return a;
  if (typeof a === 'number' && typeof b === 'number') return a + (b - a) * share;
  if (Array.isArray(a) && Array.isArray(b)) {
    return (a.length < b.length ? b : a).map((_, index) => blend(a[index] ?? 0, b[index] ?? 0, share));
  }
  if (!isRecord(a) || !isRecord(b)) return a;
  const between: Record<string, unknown> = {};
  for (const name of Object.keys(a)) between[name] = blend(a[name], b[name], share);
  return between;
}

/** So much of a thing. */
export type Part<Form> = readonly [weight: number, thing: Form];

/** A thing with so much of others of the same form; the weights of those are 0 together. */
export function drawn<Form>(thing: Form, parts: readonly Part<Form>[]): Form {
  let sum = 1;
  for (const [weight, other] of parts) {
    sum += weight;
    thing = blend(thing, other, weight / sum);
  }
  return thing;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
