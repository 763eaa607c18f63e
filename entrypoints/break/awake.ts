let lock: WakeLockSentinel | null = null;

/**
 * Keeps the screen lit while a break runs, or lets it go. Refused with low battery, in a hidden page and by some
 * systems; the break goes on without it, so a refusal is no failure.
 */
export async function keepAwake(on: boolean): Promise<void> {
  try {
    if (!on) {
      const held = lock;
      lock = null;
      await held?.release();
      return;
    }
    if (document.visibilityState !== 'visible' || (lock !== null && !lock.released)) return;
    lock = await navigator.wakeLock.request('screen');
  } catch {
    lock = null;
  }
}
