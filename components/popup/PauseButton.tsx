import type { ComponentChildren } from 'preact';
import { t } from '../../utils/platform/i18n.ts';
import { Icon } from '../Icon.tsx';
import { PAUSE, UP } from '../icons.ts';
import styles from './PauseButton.module.css';

type Props = {
  readonly open: boolean;
  readonly onToggle: () => void;
  /** The choices, once they are open and loaded. */
  readonly children: ComponentChildren;
};

/** Opens the choice of how long reminders rest, upwards over the page. */
export function PauseButton({ open, onToggle, children }: Props) {
  return (
    <div class={styles.pause}>
      <button
        class={styles.button}
        type="button"
        aria-expanded={open}
        aria-keyshortcuts="P"
        title={t('popup_key_pause')}
        onClick={onToggle}
      >
        <Icon of={PAUSE} />
        {t('popup_pause')}
        <Icon of={UP} size={16} />
      </button>
      {children}
    </div>
  );
}
