import type { CDPSession } from 'playwright-core';

export type TraceEvent = {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** When it began and how long it took, µs. */
  readonly ts: number;
  readonly dur?: number;
  /** Of `dur`, the time the thread had the processor, µs. */
  readonly tdur?: number;
  readonly args?: { readonly name?: unknown };
};

/** A task that takes longer keeps a person waiting, ms. */
export const LONG_TASK = 50;

/** What the browser's threads do while something lasts. */
export async function traced(session: CDPSession, during: () => Promise<unknown>): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }): unknown => events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.start', { categories: 'disabled-by-default-devtools.timeline,devtools.timeline' });
  await during();
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return events;
}

/**
 * How long the long tasks of pages had the processor, ms. A task that only waited for it, because the machine has other
 * things to do, is none of the page's.
 */
export function longTasks(events: readonly TraceEvent[]): readonly number[] {
  const mains = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(threadOf),
  );
  return events
    .filter((event) => event.name === 'RunTask' && mains.has(threadOf(event)))
    .map(({ tdur = 0 }) => tdur / 1000)
    .filter((ms) => ms > LONG_TASK);
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid}:${tid}`;
}
