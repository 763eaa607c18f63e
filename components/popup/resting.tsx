import { MINUTE } from '../../utils/core/time/moment.ts';
import type { View } from '../../utils/core/tracking/shown.ts';
import { clockTime, duration, exerciseText, t } from '../../utils/platform/i18n.ts';
import { Button } from '../Button.tsx';
import { PLAY } from '../icons.ts';
import styles from './Actions.module.css';
import { Actions, StartRow, type ActionsProps } from './Actions.tsx';
import type { Headline } from './headline.ts';
import { canBeLonger } from './longer.ts';
import { OptionsLink } from './OptionsLink.tsx';
import own from './resting.module.css';
import { backText, daysAhead, untilText } from './when-text.ts';

export { QuietSun } from './QuietSun.tsx';

// What the popup says and offers while no reminder comes: paused, after hours, on a break, away, and counting only.

/** The fact and the reason. `at` is now, epoch ms. */
export function headline(view: View, at: number): Headline {
  switch (view.scene) {
    case 'paused':
      return paused(view, at);
    case 'offHours':
      return offHours(view, at);
    case 'away':
      return { fact: t('popup_away_since', clockTime(view.away?.since ?? at)), reason: t('popup_away_why') };
    case 'countOnly': {
      const link = <OptionsLink section="reminders">{t('popup_change')}</OptionsLink>;
      return { fact: t('popup_count_only'), reason: t('popup_count_only_why'), link };
    }
    case 'onBreak':
    case 'working':
    case 'due':
    case 'held':
      return onBreak(view, at);
  }
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
  const fact = view.done || daysAhead(until, at) > 0 ? t('popup_off_hours') : t('popup_off_hours_now');
  return { fact, reason: t('popup_off_hours_back', backText(until, at)) };
}

function onBreak({ onBreak: on }: View, at: number): Headline {
  const name = exerciseText(on?.exercise ?? '', 'name');
  return { fact: t('popup_on_break'), reason: t('popup_on_break_until', name, clockTime(on?.endsAt ?? at)) };
}

function streak({ streakMs }: View): string {
  return duration(streakMs < MINUTE ? streakMs : Math.floor(streakMs / MINUTE) * MINUTE);
}

/** The buttons under it. */
export function Buttons(props: ActionsProps) {
  const { scene } = props.view;
  if (scene === 'paused') return <WhilePaused {...props} />;
  if (scene === 'offHours') return <AfterHours {...props} />;
  return scene === 'onBreak' ? <OnBreak {...props} /> : <Actions {...props} />;
}

function WhilePaused(props: ActionsProps) {
  const { view, at, onAct, children } = props;
  return (
    <>
      <div class={styles.row}>
        <Button
          kind="primary"
          icon={PLAY}
          wide
          onClick={() => onAct('resume')}
          shortcut="Enter P"
          title={t('popup_key_resume')}
        >
          {t('popup_carry_on')}
        </Button>
        {canBeLonger(view, at) && <Button onClick={() => onAct('longer')}>{t('popup_half_hour_more')}</Button>}
      </div>
      <div class={own.meanwhile}>
        <p>{t('popup_moving_anyway')}</p>
        {children}
        <StartRow {...props} kind="second" shortcut={false} />
      </div>
    </>
  );
}

/** Somebody who works all the same says so; a movement is there in any case. */
function AfterHours(props: ActionsProps) {
  return (
    <>
      <div class={styles.row}>
        <Button wide onClick={() => props.onAct('startDay')}>
          {t('popup_start_day')}
        </Button>
      </div>
      <div class={styles.rows}>
        {props.children}
        <StartRow {...props} kind="primary" shortcut />
      </div>
    </>
  );
}

function OnBreak({ onAct }: ActionsProps) {
  return (
    <div class={styles.row}>
      <Button
        kind="primary"
        icon={PLAY}
        wide
        onClick={() => onAct('start')}
        title={t('popup_key_show')}
        shortcut="Enter"
      >
        {t('popup_show_break')}
      </Button>
    </div>
  );
}
