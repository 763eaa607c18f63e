import type { Ref } from 'preact';
import type { View } from '../../utils/core/tracking/view.ts';
import { duration, t } from '../../utils/platform/i18n.ts';
import { Button } from '../Button.tsx';
import styles from './Actions.module.css';

export type Verbs = {
  readonly onStart: () => void;
  readonly onAnother: () => void;
  readonly onSnooze: () => void;
  readonly onSkip: () => void;
  readonly onHadBreak: () => void;
  readonly onResume: () => void;
  readonly onLonger: () => void;
};

type Props = Verbs & { readonly view: View; readonly snoozeMs: number; readonly startRef: Ref<HTMLButtonElement> };

/** What can be done now. Snooze and skip weigh the same; nothing pleads. */
export function Actions(props: Props) {
  const { view } = props;
  if (view.scene === 'paused') return <WhilePaused {...props} />;
  if (view.scene === 'due') return <WhenDue {...props} />;
  const onBreak = view.scene === 'onBreak';
  return (
    <div class={styles.rows}>
      <div class={styles.row}>
        <Button
          kind="primary"
          icon="play"
          wide
          onClick={props.onStart}
          title={t('popup_key_start')}
          shortcut="Enter"
          buttonRef={props.startRef}
        >
          {onBreak ? t('popup_show_break') : t('popup_start_now')}
        </Button>
        {!onBreak && (
          <Button icon="another" onClick={props.onAnother}>
            {t('popup_another')}
          </Button>
        )}
      </div>
      {!onBreak && (
        <div class={styles.row}>
          <Button kind="quiet" wide onClick={props.onHadBreak}>
            {t('popup_had_break')}
          </Button>
        </div>
      )}
    </div>
  );
}

function WhenDue(props: Props) {
  const left = props.view.due?.snoozesLeft ?? 0;
  return (
    <div class={styles.rows}>
      <Button
        kind="primary"
        size="tall"
        icon="play"
        wide
        onClick={props.onStart}
        title={t('popup_key_start')}
        shortcut="Enter"
        buttonRef={props.startRef}
      >
        {t('popup_start')}
      </Button>
      <div class={styles.row}>
        <Button
          kind="quiet"
          wide
          disabled={left === 0}
          onClick={props.onSnooze}
          note={t('popup_left', left)}
          title={t('popup_key_snooze')}
          shortcut="S"
        >
          {t('popup_snooze', duration(props.snoozeMs))}
        </Button>
        <Button kind="quiet" wide onClick={props.onSkip} title={t('popup_key_skip')} shortcut="K">
          {t('popup_skip')}
        </Button>
      </div>
      {left === 0 && <p class={styles.note}>{t('popup_out_of_snoozes')}</p>}
      <div class={styles.row}>
        <Button kind="quiet" wide onClick={props.onAnother}>
          {t('popup_another')}
        </Button>
        <Button kind="quiet" wide onClick={props.onHadBreak}>
          {t('popup_had_break')}
        </Button>
      </div>
    </div>
  );
}

function WhilePaused({ onResume, onLonger, view, startRef }: Props) {
  return (
    <div class={styles.row}>
      <Button
        kind="primary"
        icon="play"
        wide
        onClick={onResume}
        shortcut="P"
        title={t('popup_key_resume')}
        buttonRef={startRef}
      >
        {t('popup_carry_on')}
      </Button>
      {view.pause?.until !== null && <Button onClick={onLonger}>{t('popup_half_hour_more')}</Button>}
    </div>
  );
}
