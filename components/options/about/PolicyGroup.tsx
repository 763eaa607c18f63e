import { EXERCISES } from '../../../utils/content/exercises.ts';
import { DEFAULT_SETTINGS } from '../../../utils/core/settings/defaults.ts';
import { POLICY_FIELDS } from '../../../utils/core/settings/policy.ts';
import { t } from '../../../utils/platform/i18n.ts';
import { listed, nameOf } from '../../../utils/platform/i18n-names.ts';
import { Group } from '../Group.tsx';
import { organizationOf, usePolicy } from '../locks.ts';
import styles from './Diagnostics.module.css';
import { policyText } from './policy-text.ts';

/** What of a policy could not be used, and why. */
export type PolicyProblem = { readonly field: string; readonly why: string };

/** The organisation's policy as it was read, with what of it could not be used; nothing where there is none. */
export function PolicyGroup({ problems }: { readonly problems: readonly PolicyProblem[] }) {
  const policy = usePolicy();
  const { settings, locked, message, hiddenExercises, hiddenSections, sharing } = policy;
  const fields = POLICY_FIELDS.filter((field) => field in settings);
  const gone = [
    ...hiddenSections.map((section) => t(`options_nav_${section}`)),
    ...EXERCISES.filter(({ id }) => hiddenExercises.includes(id)).map(({ id }) => nameOf(id, [])),
  ];
  const names = (moved: boolean): readonly string[] =>
    problems.filter(({ why }) => (why === 'clamped') === moved).map(({ field }) => field);
  if ([...fields, ...gone, ...problems, message, policy.organization].every((each) => each === '') && sharing)
    return null;
  return (
    <Group title={t('policy_title')} lead={t('policy_lead')}>
      <dl class={styles.lines}>
        <div class={styles.line}>
          <dt class={styles.label}>{t('policy_from')}</dt>
          <dd>
            {organizationOf(policy)}
            {message !== '' && <p>{message}</p>}
          </dd>
        </div>
        {fields.map((field) => {
          const [name, value] = policyText(field, { ...DEFAULT_SETTINGS, ...settings }[field]);
          return (
            <div class={styles.line} key={field}>
              <dt class={styles.label}>{name}</dt>
              <dd>{locked.includes(field) ? t('policy_locked', value) : value}</dd>
            </div>
          );
        })}
      </dl>
      <div class={styles.more}>
        {!sharing && <p>{t('policy_no_sharing')}</p>}
        {gone.length > 0 && <p>{t('policy_hidden', listed(gone))}</p>}
        {names(false).length > 0 && <p>{t('policy_left_out', listed(names(false)))}</p>}
        {names(true).length > 0 && <p>{t('policy_moved', listed(names(true)))}</p>}
      </div>
    </Group>
  );
}
