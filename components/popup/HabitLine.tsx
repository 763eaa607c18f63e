import type { Habit } from '../../utils/core/settings/settings.ts';
import { t } from '../../utils/platform/i18n.ts';
import { Button } from '../Button.tsx';
import styles from './Notices.module.css';

type Props = {
  readonly habit: Habit;
  readonly onAnswer: (done: boolean) => void;
  /** Shows its movement, if it has one. */
  readonly onShow: (exercise: string) => void;
};

/** A habit whose moment this is, in the person's own words. One press and it is off the screen. */
export function HabitLine({ habit: { when, will, exercise }, onAnswer, onShow }: Props) {
  return (
    <div>
      <p>{t('popup_habit', when, will)}</p>
      <div class={`${styles.ways} ${styles.three}`}>
        {exercise !== undefined && (
          <Button kind="quiet" onClick={() => onShow(exercise)}>
            {t('popup_habit_show')}
          </Button>
        )}
        <Button kind="quiet" onClick={() => onAnswer(true)}>
          {t('popup_done')}
        </Button>
        <Button kind="quiet" onClick={() => onAnswer(false)}>
          {t('popup_habit_not_now')}
        </Button>
      </div>
    </div>
  );
}
