/**
 * The clock of a guided break: moments, never counted ticks, so that a late tick, a hidden page or a reload changes
 * nothing. All in epoch ms or ms.
 */
export type Run = {
  /** When the break began; names the break. */
  readonly startedAt: number;
  /** Pauses that are over, together. */
  readonly pausedMs: number;
  /** Since when it is paused; `null` while it runs. */
  readonly pausedAt: number | null;
  /** How far the person moved the session by hand, forwards above 0. */
  readonly movedMs: number;
};

/** A step taken early is a step done, but a break clicked through is not: half of its time has to have run. */
const LEAST_SHARE_RUN = 0.5;

/** A run that waits at its start, for the page to appear or for a sentence to be confirmed. */
export function waitingRun(startedAt: number): Run {
  return { startedAt, pausedMs: 0, pausedAt: startedAt, movedMs: 0 };
}

/** How long the timer has run, ms, pauses left out. */
export function ranMs(run: Run, now: number): number {
  return Math.max((run.pausedAt ?? now) - run.startedAt - run.pausedMs, 0);
}

/** The place in a session of `lengthMs`, 0 to its length. */
export function positionMs(run: Run, now: number, lengthMs: number): number {
  return Math.min(Math.max(ranMs(run, now) + run.movedMs, 0), lengthMs);
}

export function pausedRun(run: Run, now: number): Run {
  return run.pausedAt === null ? { ...run, pausedAt: now } : run;
}

export function resumedRun(run: Run, now: number): Run {
  if (run.pausedAt === null) return run;
  return { ...run, pausedAt: null, pausedMs: run.pausedMs + Math.max(now - run.pausedAt, 0) };
}

/** The same run after the clock was set back by `byMs`: no time is lost or won. */
export function setBackRun(run: Run, byMs: number): Run {
  return { ...run, pausedMs: run.pausedMs - byMs, pausedAt: run.pausedAt === null ? null : run.pausedAt - byMs };
}

/** The same run after the computer slept for `ms`: nobody moved meanwhile, so it goes on where it was. */
export function sleptRun(run: Run, ms: number): Run {
  return run.pausedAt === null ? { ...run, pausedMs: run.pausedMs + ms } : run;
}

/** The same run at another place of the session. */
export function movedRun(run: Run, now: number, toMs: number): Run {
  return { ...run, movedMs: toMs - ranMs(run, now) };
}

/** What is told when the break is over: the time that ran, and whether the person went through all of its steps. */
export function outcome(
  run: Run,
  now: number,
  lengthMs: number,
): { readonly doneMs: number; readonly allSteps: boolean } {
  // A page found long after its end (the computer slept) has run its length, not the night.
  const doneMs = Math.min(ranMs(run, now), Math.max(lengthMs - run.movedMs, 0));
  const atEnd = positionMs(run, now, lengthMs) >= lengthMs;
  return { doneMs, allSteps: atEnd && doneMs >= lengthMs * LEAST_SHARE_RUN };
}
