// What Limber uses of valibot, with the same answers in a seventh of its weight: no metadata, no words for each kind of
// issue, no settings. A test holds both together; types are valibot's.

type Step = { readonly key: string | number };
/** Says why a value cannot be used, and where in it. */
type Refuse = (message: string, path?: readonly Step[]) => void;
/** What it makes of a value. `maybe`: a field that need not be there. */
type Schema = { (value: unknown, refuse: Refuse): unknown; readonly maybe?: true };
type Issue = { readonly message: string; readonly path: readonly Step[] | undefined };
type Result = { readonly success: boolean; readonly output: unknown; readonly issues: readonly Issue[] };

/** What passes `check`. */
/* @__NO_SIDE_EFFECTS__ */
export function custom(check: (value: unknown) => boolean, message?: string): Schema {
  return (value, refuse) => {
    if (!check(value)) refuse(message ?? `Invalid type: Received ${typeof value}`);
    return value;
  };
}

/** `true` or `false`. */
/* @__NO_SIDE_EFFECTS__ */
export function boolean(): Schema {
  return custom((value) => typeof value === 'boolean');
}

/** That value alone. */
/* @__NO_SIDE_EFFECTS__ */
export function literal(only: unknown): Schema {
  return custom((value) => value === only);
}

/** One of several values. */
/* @__NO_SIDE_EFFECTS__ */
export function picklist(options: readonly unknown[]): Schema {
  return custom((value) => options.includes(value));
}

/** As `schema` has it, or `null`. */
/* @__NO_SIDE_EFFECTS__ */
export function nullable(schema: Schema): Schema {
  return (value, refuse) => (value === null ? value : schema(value, refuse));
}

/** A field that is not there, or as `schema` has it. */
/* @__NO_SIDE_EFFECTS__ */
export function exactOptional(schema: Schema): Schema {
  return Object.assign((value: unknown, refuse: Refuse) => schema(value, refuse), { maybe: true as const });
}

/** As the schema has it that is chosen by the value. */
/* @__NO_SIDE_EFFECTS__ */
export function lazy(choose: (value: unknown) => Schema): Schema {
  return (value, refuse) => choose(value)(value, refuse);
}

/** A list of what `schema` has. */
/* @__NO_SIDE_EFFECTS__ */
export function array(schema: Schema): Schema {
  return (value, refuse) => {
    // Not `map`, which passes over what a list leaves out.
    if (Array.isArray(value)) return Array.from(value, (each, key) => schema(each, within(key, refuse)));
    return nothing(value, refuse);
  };
}

/** These fields; others are left out. */
/* @__NO_SIDE_EFFECTS__ */
export function object(fields: Readonly<Record<string, Schema>>): Schema {
  return (value, refuse) => {
    if (typeof value !== 'object' || value === null) return nothing(value, refuse);
    const found: Record<string, unknown> = {};
    for (const [key, schema] of Object.entries(fields)) {
      if (key in value) found[key] = schema(Reflect.get(value, key), within(key, refuse));
      else if (schema.maybe === undefined) refuse('Invalid key', [{ key }]);
    }
    return found;
  };
}

/** What the schema makes of the value, and all that is wrong with it. */
/* @__NO_SIDE_EFFECTS__ */
export function safeParse(schema: Schema, value: unknown): Result {
  const issues: Issue[] = [];
  const output = schema(value, (message, path) => {
    issues.push({ message, path });
  });
  return { success: issues.length === 0, output, issues };
}

/** Whether the schema takes the value. */
/* @__NO_SIDE_EFFECTS__ */
export function is(schema: Schema, value: unknown): boolean {
  return safeParse(schema, value).success;
}

const nothing = custom(() => false);

function within(key: string | number, refuse: Refuse): Refuse {
  return (message, path = []) => refuse(message, [{ key }, ...path]);
}
