let lock: WakeLockSentinel | null = null;
/** The last wish; a lock that comes after it has changed is let go again. */
let wanted = false;

/**
 * Keeps the screen lit while a break runs, or lets it go. Refused with low battery, in a hidden page and by some
 * systems; the break goes on without it, so a refusal is no failure.
 */
export async function keepAwake(on: boolean): Promise<void> {
  wanted = on;
  try {
    if (!on) {
      const held = lock;
      lock = null;
      await held?.release();
      return;
    }
    if (document.visibilityState !== 'visible' || (lock !== null && !lock.released)) return;
    const come = await navigator.wakeLock.request('screen');
    if (wanted && (lock === null || lock.released)) lock = come;
    else await come.release();
  } catch {
    lock = null;
  }
}
