import { t } from '../../utils/platform/i18n.ts';
import { Message } from '../Message.tsx';
import { organizationOf, usePolicy } from './locks.ts';
import styles from './PolicyNote.module.css';

/** Stands in for a section that the organisation has taken out, for who comes by an old link. */
export function HiddenSection() {
  return (
    <div class={styles.hidden}>
      <Message kind="note" title={t('policy_not_shown', organizationOf(usePolicy()))} />
    </div>
  );
}
