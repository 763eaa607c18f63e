import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { Habit } from '../../../utils/core/settings/settings.ts';
import { HOUR } from '../../../utils/core/time/moment.ts';
import { clockTime, t } from '../../../utils/platform/i18n.ts';
import { Button } from '../../Button.tsx';
import styles from '../movement/MovementRow.module.css';
import { factsOf, sentenceOf } from './habit-text.ts';
import own from './HabitRow.module.css';
import type { HabitMoments } from './open-habit.ts';

type Props = {
  readonly habit: Habit;
  readonly moments: HabitMoments;
  readonly onBegin: () => void;
  readonly onAnswer: (done: boolean) => void;
  readonly onChange: () => void;
  readonly onRemove: () => void;
};

/** One habit: its sentence, when and how it is offered, and its moment by hand. */
export function HabitRow({ habit, moments, onBegin, onAnswer, onChange, onRemove }: Props) {
  const id = useId();
  const acts = useRef<HTMLDivElement>(null);
  const pressed = useRef(false);
  const onOffer = moments.onOffer === habit.id;
  const last = moments.offered[habit.id] ?? 0;
  const rests = !onOffer && moments.now - last < HOUR;
  // The button that was pressed has gone: what came in its place, or the next one that works, takes the focus.
  useLayoutEffect(() => {
    if (pressed.current) acts.current?.querySelector<HTMLElement>('button:not(:disabled)')?.focus();
    pressed.current = false;
  }, [onOffer, rests]);
  const press = (act: () => void) => (): void => {
    pressed.current = true;
    act();
  };
  return (
    <div class={styles.row}>
      <div>
        <h3 class={styles.name} id={id}>
          {sentenceOf(habit)}
        </h3>
        <p class={styles.facts}>{factsOf(habit)}</p>
        <output class={own.state} id={`${id}-state`}>
          {onOffer && t('habits_offered')}
          {rests && t('habits_rests', clockTime(last), clockTime(last + HOUR))}
        </output>
      </div>
      <div class={styles.acts} ref={acts}>
        {onOffer ? (
          <>
            <Button describedBy={id} onClick={press(() => onAnswer(true))}>
              {t('habits_done')}
            </Button>
            <Button kind="quiet" describedBy={id} onClick={press(() => onAnswer(false))}>
              {t('habits_not_now')}
            </Button>
          </>
        ) : (
          <Button disabled={rests} describedBy={`${id} ${id}-state`} onClick={press(onBegin)}>
            {t('habits_now')}
          </Button>
        )}
        <Button kind="quiet" describedBy={id} onClick={onChange}>
          {t('habits_edit')}
        </Button>
        <Button kind="quiet" describedBy={id} onClick={onRemove}>
          {t('habits_remove')}
        </Button>
      </div>
    </div>
  );
}
