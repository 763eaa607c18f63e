import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { NO_POLICY, type Policy, type PolicyField } from '../../utils/core/settings/policy.ts';
import { t } from '../../utils/platform/i18n.ts';

/** The organisation's policy, for whatever of Options it locks or hides. */
export const PolicyContext = createContext<Policy>(NO_POLICY);

/** The organisation's policy; one that says nothing where there is none. */
export function usePolicy(): Policy {
  return useContext(PolicyContext);
}

/** Who has locked a setting and why, in a sentence; `null` if it is free. Of several, one that is locked is enough. */
export function useLock(...of: readonly (PolicyField | undefined)[]): string | null {
  const policy = usePolicy();
  if (!policy.locked.some((field) => of.includes(field))) return null;
  const name = organizationOf(policy);
  return policy.message === '' ? t('policy_by', name) : t('policy_by_text', name, policy.message);
}

/** Its name, or "your organisation". */
export function organizationOf({ organization }: Policy): string {
  return organization || t('policy_organization');
}
