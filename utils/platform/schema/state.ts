import * as v from 'valibot';
import type { State } from '../../core/tracking/state.ts';
import { decisionSchema } from './decision.ts';
import { effectSchema } from './effect.ts';
import { isRecord, VERSION, whyUnusable, type Problem } from '../kinds.ts';
import { ALONE, ITEMS, LATER, POSITION } from './tracker.ts';

/**
 * The tracker's state out of anything.
 * @param stored what was found under `tracker`
 * @param fresh what stands in for fields that cannot be used
 * @returns `value: null` if the document is no state at all or written by a newer version; else a valid state in which
 * day totals, marks, run of breaks and waiting effects are saved one by one, and streak and clocks together or not at all.
 */
export function parseState(
  stored: unknown,
  fresh: State,
): { readonly value: State | null; readonly problems: readonly Problem[] } {
  if (!isRecord(stored) || stored['version'] !== VERSION) {
    return { value: null, problems: [{ field: '', why: whyUnusable(stored) }] };
  }
  const source = stored;
  const problems: Problem[] = [];

  function fields<S extends Schemas>(schemas: S): Partial<Outputs<S>> {
    const found: Record<string, unknown> = {};
    for (const [key, schema] of Object.entries(schemas)) {
      const parsed = v.safeParse(schema, source[key]);
      if (parsed.success) found[key] = parsed.output;
      else problems.push({ field: key, why: 'invalid' });
    }
    return found as Partial<Outputs<S>>;
  }
  function items<T>(key: keyof State, schema: v.GenericSchema<unknown, T>): T[] {
    const given = source[key];
    if (!Array.isArray(given)) {
      problems.push({ field: key, why: 'invalid' });
      return [];
    }
    return (given as unknown[]).flatMap((each, index) => {
      const parsed = v.safeParse(schema, each);
      if (parsed.success) return [parsed.output];
      problems.push({ field: `${key}.${index}`, why: 'dropped' });
      return [];
    });
  }

  const before = problems.length;
  const position = fields(POSITION);
  const whole = problems.length === before;
  const outbox = items('outbox', effectSchema);
  const value: State = {
    ...fresh,
    ...(whole ? position : {}),
    ...fields(ALONE),
    ...fields(Object.fromEntries(Object.entries(LATER).filter(([key]) => source[key] !== undefined))),
    marks: items('marks', ITEMS.marks),
    dismissed: items('dismissed', ITEMS.dismissed),
    decisions: items('decisions', decisionSchema),
    outbox,
  };
  // An effect's number is never given twice, or its acknowledgement would take out the wrong one.
  const nextEffect = Math.max(value.nextEffect, ...outbox.map((effect) => effect.id + 1));
  return { value: { ...value, nextEffect }, problems };
}

type Schemas = Readonly<Record<string, v.GenericSchema>>;
type Outputs<S extends Schemas> = { -readonly [K in keyof S]: v.InferOutput<S[K]> };
