import { readFileSync } from 'node:fs';

/** What a policy of an organisation's may hold, for Chrome and Edge; Firefox takes any, and needs no schema. */
export const MANAGED_SCHEMA = 'managed-schema.json';

/** The schema as browsers need it: descriptions are for people, and three quarters of the file. */
export function bareSchema(): string {
  return JSON.stringify(
    JSON.parse(readFileSync(`assets/public/${MANAGED_SCHEMA}`, 'utf8'), (key, value: unknown) =>
      (key === 'description' || key === '$schema') && typeof value === 'string' ? undefined : value,
    ),
  );
}
