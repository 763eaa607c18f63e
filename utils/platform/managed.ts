import { browser } from './browser.ts';
import { isRecord, openEnvelope } from './kinds.ts';

/** At the start of the browser Chrome answers after three seconds; longer than this nobody waits, ms. */
const ANSWERS_WITHIN = 10_000;

/**
 * What the browser says of the organisation's policy: its values by name, `null` if there is none, `undefined` if it
 * could not be read now: that is no word on whether there is one.
 * Slow: never on the way of an alarm.
 */
export async function readManaged(): Promise<Readonly<Record<string, unknown>> | null | undefined> {
  let timer = 0;
  const late = new Promise<undefined>((done) => {
    timer = setTimeout(done, ANSWERS_WITHIN);
  });
  try {
    return await Promise.race([browser.storage.managed.get(), late]);
  } catch (error) {
    // Firefox refuses where there is no policy for Limber.
    return /not found/i.test(String(error)) ? null : undefined;
  } finally {
    clearTimeout(timer);
  }
}

/** Hears when the policy has changed. Chrome and Edge tell at once; Firefox reads it as it starts, and never tells. */
export function onManagedChanged(listener: () => unknown): void {
  browser.storage.managed.onChanged.addListener(listener);
}

/** Whether the organisation lets Limber use the browser's sync, by what stands under `policy`. */
export function mayShare(policy: unknown): boolean {
  const { value } = openEnvelope(policy);
  return !(isRecord(value) && (value['sharing'] === false || value['sharing'] === 0));
}
