import * as v from 'valibot';
import type { Run } from '../../utils/core/movement/session-clock.ts';
import type { SessionItem } from '../../utils/core/movement/session.ts';

/** A running break as this page keeps it: its clock and what it is filled with. */
export type Guide = { readonly run: Run; readonly items: readonly SessionItem[] };

const MOST_ITEMS = 200;

const finite = v.custom<number>(Number.isFinite);
const length = v.custom<number>((value) => Number.isFinite(value) && Number(value) >= 1);
const schema = v.object({
  run: v.object({ startedAt: finite, pausedMs: finite, pausedAt: v.nullable(finite), movedMs: finite }),
  items: v.array(
    v.object({
      exerciseId: v.custom<string>((value) => typeof value === 'string'),
      seconds: length,
      of: v.exactOptional(length),
    }),
  ),
});

/** The guide out of what was saved beside the progress of the break begun at `startedAt`; `null` if it is not there whole. */
export function keptGuide(saved: unknown, startedAt: number): Guide | null {
  const parsed = v.safeParse(schema, saved);
  if (!parsed.success || parsed.output.run.startedAt !== startedAt) return null;
  const { length: many } = parsed.output.items;
  return many > 0 && many <= MOST_ITEMS ? parsed.output : null;
}
