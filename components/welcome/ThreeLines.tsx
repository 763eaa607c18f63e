import { t } from '../../utils/platform/i18n.ts';
import styles from './ThreeLines.module.css';

/** What Limber does, in three short lines. */
export function ThreeLines() {
  return (
    <ul class={styles.lines}>
      <li class={styles.line}>
        <strong>{t('welcome_line_count')}</strong> {t('welcome_line_count_text')}
      </li>
      <li class={styles.line}>
        <strong>{t('welcome_line_moment')}</strong> {t('welcome_line_moment_text')}
      </li>
      <li class={styles.line}>
        <strong>{t('welcome_line_home')}</strong> {t('welcome_line_home_text')}
      </li>
    </ul>
  );
}
