import type { View } from '../../utils/core/tracking/shown.ts';
import { clockTime, t } from '../../utils/platform/i18n.ts';
import styles from './CallLine.module.css';
import { TextButton } from './TextButton.tsx';

/** How "In a call" looks while it is pressed. */
export const PRESSED = styles.pressed;

type Props = {
  readonly view: View;
  /** A call is on since then, epoch ms. */
  readonly since: number;
  readonly onStand: () => void;
};

/** A call is a chance to stand, told in one line; nothing more is asked of it. */
export function CallLine({ view: { position }, since, onStand }: Props) {
  const standing = position?.now === 'stand';
  if (standing && !position.forCall) return null;
  return (
    <p class={styles.line} aria-live="polite">
      {standing ? (
        t('popup_standing_for_call', clockTime(Math.max(since, position.since)))
      ) : (
        <>
          {t('popup_stand_for_call')} <TextButton onClick={onStand}>{t('popup_standing')}</TextButton>
        </>
      )}
    </p>
  );
}
