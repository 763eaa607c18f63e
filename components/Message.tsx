import type { ComponentChildren } from 'preact';
import { t } from '../utils/platform/i18n.ts';
import { Icon } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';
import { CHECK } from './icons.ts';
import { CLOSE, INFO, PROBLEM } from './page-icons.ts';
import styles from './Message.module.css';

const ICON = { good: CHECK, note: INFO, problem: PROBLEM };

type Props = {
  readonly kind: keyof typeof ICON;
  /** The fact, in bold. */
  readonly title: string;
  /** One sentence, and at most one link or a few buttons. */
  readonly children?: ComponentChildren;
  readonly onDismiss?: () => void;
};

/** Something worth knowing, where it concerns the person. */
export function Message({ kind, title, children, onDismiss }: Props) {
  return (
    <div class={`${styles.message} ${styles[kind]}`} role={kind === 'problem' ? 'alert' : undefined}>
      <Icon of={ICON[kind]} class={styles.icon} />
      <div class={styles.text}>
        <strong class={styles.title}>{title}</strong>
        {children}
      </div>
      {onDismiss && (
        <div class={styles.away}>
          <IconButton icon={CLOSE} label={t('common_dismiss')} onClick={onDismiss} />
        </div>
      )}
    </div>
  );
}
