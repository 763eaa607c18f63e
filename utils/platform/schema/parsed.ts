import * as v from 'valibot';
import { isCount, isMoment, isName, isRecord, isSpan } from '../kinds.ts';

export const moment = v.custom<number>(isMoment);
export const span = v.custom<number>(isSpan);
export const count = v.custom<number>(isCount);
export const name = v.custom<string>(isName);
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
