import type { Now } from '../core/time/moment.ts';

/** This moment and the time zone the system is in. */
export function now(): Now {
  return { at: Date.now(), zone: Intl.DateTimeFormat().resolvedOptions().timeZone };
}
