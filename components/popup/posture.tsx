import { MINUTE } from '../../utils/core/time/moment.ts';
import type { View } from '../../utils/core/tracking/shown.ts';
import { duration, t } from '../../utils/platform/i18n.ts';
import styles from './Actions.module.css';
import { Actions, type ActionsProps } from './Actions.tsx';
import { Answers, MainButton } from './due.tsx';
import { dueReason } from './due-reason.ts';
import { whyNow } from './due-text.ts';
import { nextText, type Headline } from './headline.ts';

/** Another position is due, or comes next. */
export function headline(view: View): Headline {
  const { due, next } = view;
  if (due !== null) return { fact: t(changeOf(view).fact), reason: dueReason(due, whyNow(view, due)) };
  if (next === null) return { fact: '', reason: '' };
  const minutes = Math.ceil(next.inMs / MINUTE);
  const fact = minutes <= 1 ? t('popup_next_change_soon') : t('popup_next_change', duration(minutes * MINUTE));
  return { fact, reason: nextText(next) };
}

/** No movement begins with it: the change is made, and said. Before it is due, work goes on as ever. */
export function Buttons(props: ActionsProps) {
  if (props.view.due === null) return <Actions {...props} />;
  return (
    <div class={styles.rows}>
      <MainButton onAct={props.onAct}>{t(changeOf(props.view).said)}</MainButton>
      <Answers {...props} />
    </div>
  );
}

/** With a desk for both it has a name. */
function changeOf({ phases, position }: View) {
  if (!phases) return { fact: 'popup_due_posture', said: 'popup_done' } as const;
  if (position?.now === 'stand') return { fact: 'popup_due_sit', said: 'popup_sitting' } as const;
  return { fact: 'popup_due_stand', said: 'popup_standing' } as const;
}
