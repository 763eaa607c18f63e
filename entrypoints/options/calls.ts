import { signal } from '@preact/signals';
import type { CallsKnown } from '../../components/options/reminders/Calls.tsx';
import { capabilities } from '../../utils/platform/capabilities.ts';
import { askToSeeTabs, leaveTabs, maySeeTabs, watchPermissions } from '../../utils/platform/permissions.ts';

/** How this browser can tell of calls. */
export const calls = signal<CallsKnown>(capabilities().sharing ? 'told' : 'open');

/**
 * Keeps it as the browser has it: a permission may be taken back in the browser's settings too.
 * @returns a function that ends it
 */
export function followCalls(): () => void {
  if (calls.peek() === 'told') return () => undefined;
  void look();
  return watchPermissions(() => void look());
}

/** Asks for the permission; to be called by the click itself. */
export async function allowCalls(): Promise<void> {
  calls.value = (await askToSeeTabs()) ? 'allowed' : 'refused';
}

/** Gives the permission back. */
export async function takeBackCalls(): Promise<void> {
  await leaveTabs();
  await look();
}

async function look(): Promise<void> {
  const allowed = await maySeeTabs();
  if (allowed) calls.value = 'allowed';
  else if (calls.peek() === 'allowed') calls.value = 'open';
}
