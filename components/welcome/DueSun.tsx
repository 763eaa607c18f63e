import { t } from '../../utils/platform/i18n.ts';
import { Mark } from '../Mark.tsx';
import styles from './DueSun.module.css';

/** The sun of a break that is due, with the notification as it will look; a picture, not to be pressed. */
export function DueSun({ seen }: { readonly seen: boolean }) {
  return (
    <div class={styles.scene} aria-hidden="true">
      <svg class={styles.sun} viewBox="-110 -110 220 220">
        <circle class={styles.disc} r="100" />
        <circle class={styles.person} cx="0" cy="-41" r="21" />
        <path class={styles.limbs} d="M-52-27Q0 29 52-27M0 4V61" />
      </svg>
      <div class={seen ? styles.toastSeen : styles.toast}>
        <Mark size={32} />
        <span>
          <strong class={styles.title}>{t('welcome_toast_title')}</strong>
          <span class={styles.text}>{t('welcome_toast_text')}</span>
        </span>
      </div>
    </div>
  );
}
