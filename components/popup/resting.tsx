import { MINUTE } from '../../utils/core/time/moment.ts';
import type { View } from '../../utils/core/tracking/shown.ts';
import { clockTime, duration, exerciseText, t } from '../../utils/platform/i18n.ts';
import { Button } from '../Button.tsx';
import { PLAY } from '../icons.ts';
import styles from './Actions.module.css';
import { StartRow, type ActionsProps } from './Actions.tsx';
import type { Headline } from './headline.ts';
import { backText, daysAhead, untilText } from './when-text.ts';

// What the popup says and offers while nothing is counted towards a break: paused, after hours, and on a break.

/** The fact and the reason. `at` is now, epoch ms. */
export function restingHeadline(view: View, at: number): Headline {
  if (view.scene === 'paused') return paused(view, at);
  return view.scene === 'offHours' ? offHours(view, at) : onBreak(view, at);
}

function paused(view: View, at: number): Headline {
  const until = view.pause?.until ?? null;
  const fact = until === null ? t('popup_paused_open') : t('popup_paused_until', untilText(until, at));
  return { fact, reason: t('popup_paused_why', clockTime(view.pause?.since ?? at), streak(view)) };
}

function offHours(view: View, at: number): Headline {
  const until = view.offHours?.until ?? null;
  if (until === null) return { fact: t('popup_off_hours_now'), reason: t('popup_off_hours_open') };
  // Before work and in a long lunch the day is not done.
  const fact = daysAhead(until, at) > 0 ? t('popup_off_hours') : t('popup_off_hours_now');
  return { fact, reason: t('popup_off_hours_back', backText(until, at)) };
}

function onBreak({ onBreak: on }: View, at: number): Headline {
  const name = exerciseText(on?.exercise ?? '', 'name');
  return { fact: t('popup_on_break'), reason: t('popup_on_break_until', name, clockTime(on?.endsAt ?? at)) };
}

function streak({ streakMs }: View): string {
  return duration(streakMs < MINUTE ? streakMs : Math.floor(streakMs / MINUTE) * MINUTE);
}

type Props = ActionsProps & {
  /** A longer pause can still be asked for. */
  readonly canBeLonger: boolean;
};

/** The buttons of a pause or of a break that is on. */
export function RestingActions(props: Props) {
  return props.view.scene === 'paused' ? <WhilePaused {...props} /> : <OnBreak {...props} />;
}

function WhilePaused(props: Props) {
  const { onResume, onLonger, canBeLonger, children } = props;
  return (
    <>
      <div class={styles.row}>
        <Button kind="primary" icon={PLAY} wide onClick={onResume} shortcut="Enter P" title={t('popup_key_resume')}>
          {t('popup_carry_on')}
        </Button>
        {canBeLonger && <Button onClick={onLonger}>{t('popup_half_hour_more')}</Button>}
      </div>
      <div class={styles.rows}>
        {children}
        <StartRow {...props} kind="second" shortcut={false} />
      </div>
    </>
  );
}

function OnBreak({ onStart }: Props) {
  return (
    <div class={styles.row}>
      <Button kind="primary" icon={PLAY} wide onClick={onStart} title={t('popup_key_show')} shortcut="Enter">
        {t('popup_show_break')}
      </Button>
    </div>
  );
}
