import type { Side } from '../../utils/core/movement/session-steps.ts';
import { t } from '../../utils/platform/i18n.ts';
import styles from './StepText.module.css';

type Props = {
  readonly exercise: string;
  /** From 1. */
  readonly step: number;
  readonly of: number;
  readonly side: Side | null;
  readonly title: string;
  readonly detail: string | undefined;
  /** What comes after this step; `null` at the end. */
  readonly next: string | null;
};

/** The step to do now, to be read from two metres, and what follows. */
export function StepText({ exercise, step, of, side, title, detail, next }: Props) {
  return (
    <div class={styles.step}>
      <p class={styles.place}>{of > 1 ? t('break_step', exercise, step, of) : exercise}</p>
      <h1 class={styles.title} tabIndex={-1}>
        {side !== null && (
          <span class={styles.side}>{side === 'left' ? t('break_left_side') : t('break_right_side')}</span>
        )}
        {title}
      </h1>
      {detail !== undefined && <p class={styles.detail}>{detail}</p>}
      {next !== null && <p class={styles.next}>{t('break_next', next)}</p>}
    </div>
  );
}
