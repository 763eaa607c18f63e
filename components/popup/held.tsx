import type { View } from '../../utils/core/tracking/shown.ts';
import { clockTime, t, type MessageKey } from '../../utils/platform/i18n.ts';
import { Button } from '../Button.tsx';
import { PLAY } from '../icons.ts';
import styles from './Actions.module.css';
import type { ActionsProps } from './Actions.tsx';
import { dueReason } from './due-reason.ts';
import type { Headline } from './headline.ts';

export { QuietSun } from './QuietSun.tsx';

type Hold = NonNullable<View['hold']>['reason'];

/** A break that waits for a call or the like. */
export function headline({ due, hold }: View): Headline {
  if (due === null || hold === null) return { fact: '', reason: '' };
  const soon = hold.until === null ? t('popup_held_soon') : t('popup_held_until', clockTime(hold.until));
  return { fact: t(WAITS[hold.reason]), reason: dueReason(due, soon) };
}

/** Something that works meanwhile, and the end of what was said by hand. */
export function Buttons({ view: { busy }, onAct, children }: ActionsProps) {
  return (
    <div class={styles.rows}>
      {children}
      <div class={styles.row}>
        <Button
          kind="primary"
          icon={PLAY}
          wide
          onClick={() => onAct('start')}
          title={t('popup_key_start')}
          shortcut="Enter"
        >
          {t('popup_do_now')}
        </Button>
        {busy !== null && <Button onClick={() => onAct('free')}>{t(OVER[busy.kind])}</Button>}
      </div>
    </div>
  );
}

const WAITS = {
  call: 'popup_held_call',
  presenting: 'popup_held_presenting',
  fullScreen: 'popup_held_full_screen',
  // Both have scenes of their own.
  paused: 'popup_held',
  offHours: 'popup_held',
} as const satisfies Record<Hold, MessageKey>;

const OVER = { call: 'popup_call_is_over', presenting: 'popup_over' } as const;
