import * as v from 'valibot';
import type { Happening } from '../core/tracking/event.ts';
import { browser } from './browser.ts';
import { moment, name, span } from './schema/parsed.ts';

const DAY_MINUTES = 24 * 60;

/** What a page may tell. What the browser tells, and that effects were carried out, no page may claim. */
const told = v.variant('type', [
  v.object({ type: v.literal('woke') }),
  v.object({ type: v.literal('settingsChanged') }),
  v.object({ type: v.literal('started'), exercise: name, restsEyes: v.boolean() }),
  v.object({ type: v.literal('snoozed') }),
  v.object({ type: v.literal('skipped') }),
  v.object({ type: v.literal('skipUndone') }),
  v.object({ type: v.literal('askedAnother') }),
  v.object({ type: v.literal('hadBreak') }),
  v.object({
    type: v.literal('paused'),
    for: v.union([
      v.object({ minutes: v.pipe(v.number(), v.finite(), v.minValue(1), v.maxValue(DAY_MINUTES)) }),
      v.literal('tomorrow'),
      v.literal('resumed'),
    ]),
  }),
  v.object({ type: v.literal('resumed') }),
  v.object({ type: v.literal('breakEnded'), startedAt: moment, doneMs: span, allSteps: v.boolean() }),
  v.object({ type: v.literal('exerciseChanged'), startedAt: moment, exercise: name, restsEyes: v.boolean() }),
  v.object({ type: v.literal('permissionSeen'), granted: v.boolean() }),
  v.object({
    type: v.literal('noticeDismissed'),
    notice: v.picklist(['notPermitted', 'noReaction', 'neverIdle', 'keptAside']),
  }),
]) satisfies v.GenericSchema<unknown, Happening>;

/** A happening out of a message, or the reason why it is refused. */
export function parseMessage(message: unknown): { readonly happening: Happening } | { readonly refused: string } {
  const parsed = v.safeParse(told, message);
  if (parsed.success) return { happening: parsed.output };
  const [issue] = parsed.issues;
  return { refused: `${v.getDotPath(issue) ?? 'message'}: ${issue.message}` };
}

/** Tells the background what happened. The answer stands in storage; rejects if the background cannot be reached. */
export async function tell(happening: Happening): Promise<void> {
  await browser.runtime.sendMessage(happening);
}
