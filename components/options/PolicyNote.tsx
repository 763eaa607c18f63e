import { t } from '../../utils/platform/i18n.ts';
import { Icon } from '../Icon.tsx';
import { LOCK } from '../page-icons.ts';
import { organizationOf, usePolicy } from './locks.ts';
import styles from './PolicyNote.module.css';

/** Says once that an organisation has set some of the options; nothing where there is none. */
export function PolicyNote() {
  const policy = usePolicy();
  const { settings, message, hiddenExercises, hiddenSections, sharing } = policy;
  const isSet = [...Object.keys(settings), ...hiddenExercises, ...hiddenSections].length > 0 || !sharing;
  if (!isSet) return null;
  return (
    <p class={styles.note}>
      <Icon of={LOCK} />
      <span>
        {t('policy_head', organizationOf(policy))} {message} <a href="#about">{t('policy_head_more')}</a>
      </span>
    </p>
  );
}
