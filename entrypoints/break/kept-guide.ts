import * as v from 'valibot';
import type { Run } from '../../utils/core/movement/session-clock.ts';
import type { SessionItem } from '../../utils/core/movement/session.ts';

/** A running break as this page keeps it: its clock and what it is filled with. */
export type Guide = { readonly run: Run; readonly items: readonly SessionItem[] };

const finite = v.pipe(v.number(), v.finite());
const schema = v.object({
  run: v.object({ startedAt: finite, pausedMs: finite, pausedAt: v.nullable(finite), movedMs: finite }),
  items: v.pipe(
    v.array(
      v.object({
        exerciseId: v.string(),
        seconds: v.pipe(finite, v.minValue(1)),
        of: v.exactOptional(v.pipe(finite, v.minValue(1))),
      }),
    ),
    v.minLength(1),
    v.maxLength(200),
  ),
});

/** The guide out of what was saved beside the progress of the break begun at `startedAt`; `null` if it is not there whole. */
export function keptGuide(saved: unknown, startedAt: number): Guide | null {
  const parsed = v.safeParse(schema, saved);
  return parsed.success && parsed.output.run.startedAt === startedAt ? parsed.output : null;
}
