import { signal } from '@preact/signals-core';
import { NO_POLICY, type Policy } from '../core/settings/policy.ts';
import { browser } from '../platform/browser.ts';

/** The organisation's policy as Limber goes by it, and what of it could not be used. */
export const policy = signal<PolicyRead>({ value: NO_POLICY, problems: [] });

type PolicyRead = {
  readonly value: Policy;
  readonly problems: readonly { readonly field: string; readonly why: string }[];
};

/** Reads it, and again whenever it changes. Where there is none, as nearly everywhere, nothing else is loaded. */
export async function followPolicy(): Promise<void> {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && 'policy' in changes) void look();
  });
  await look();
}

async function look(): Promise<void> {
  const stored = (await browser.storage.local.get('policy'))['policy'];
  if (stored === undefined) return;
  const { policyOf } = await import('../platform/policy.ts');
  policy.value = policyOf(stored);
}
