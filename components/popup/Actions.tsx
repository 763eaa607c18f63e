import type { ComponentChildren } from 'preact';
import type { View } from '../../utils/core/tracking/shown.ts';
import { duration, t } from '../../utils/platform/i18n.ts';
import { Button } from '../Button.tsx';
import { ANOTHER, PLAY } from '../icons.ts';
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

export type ActionsProps = Verbs & {
  readonly view: View;
  readonly snoozeMs: number;
  /** The suggested movement, above the buttons that start it. */
  readonly children: ComponentChildren;
};

/** What can be done now. Snooze, another and skip weigh the same; nothing pleads. */
export function Actions(props: ActionsProps) {
  switch (props.view.scene) {
    case 'due':
      return <WhenDue {...props} />;
    // resting.tsx has their buttons.
    case 'paused':
    case 'onBreak':
      return null;
    case 'working':
    case 'held':
    case 'offHours':
    case 'away':
    case 'countOnly':
      return (
        <div class={styles.rows}>
          {props.children}
          <StartRow {...props} kind="primary" shortcut />
        </div>
      );
  }
}

function WhenDue(props: ActionsProps) {
  const left = props.view.due?.snoozesLeft ?? 0;
  return (
    <div class={styles.rows}>
      {props.children}
      <Button
        kind="primary"
        size="tall"
        icon={PLAY}
        wide
        onClick={props.onStart}
        title={t('popup_key_start')}
        shortcut="Enter"
        buttonRef={takeFocus}
      >
        {t('popup_start')}
      </Button>
      <div class={`${styles.row} ${styles.answers}`}>
        <Button
          kind="quiet"
          wide
          disabled={left === 0}
          onClick={props.onSnooze}
          note={left === 0 ? undefined : t('popup_left', left)}
          title={t('popup_key_snooze')}
          shortcut="S"
          describedBy={left === 0 ? 'no-snooze' : undefined}
        >
          {t('popup_snooze', duration(props.snoozeMs))}
        </Button>
        <Button kind="quiet" wide onClick={props.onAnother}>
          {t('popup_another')}
        </Button>
        <Button kind="quiet" wide onClick={props.onSkip} title={t('popup_key_skip')} shortcut="K">
          {t('popup_skip')}
        </Button>
      </div>
      {left === 0 && (
        <p class={styles.note} id="no-snooze">
          {t('popup_out_of_snoozes')}
        </p>
      )}
    </div>
  );
}

/** What is due can be started at once from the keyboard. Called as the button comes, not as it is drawn again. */
function takeFocus(button: HTMLButtonElement | null): void {
  button?.focus();
}

type StartProps = ActionsProps & { readonly kind: 'primary' | 'second'; readonly shortcut: boolean };

/** Start, and another movement instead. */
export function StartRow({ kind, shortcut, onStart, onAnother }: StartProps) {
  return (
    <div class={styles.row}>
      <Button
        kind={kind}
        icon={PLAY}
        wide
        onClick={onStart}
        title={shortcut ? t('popup_key_start') : undefined}
        shortcut={shortcut ? 'Enter' : undefined}
      >
        {t('popup_start_now')}
      </Button>
      <Button icon={ANOTHER} onClick={onAnother}>
        {t('popup_another')}
      </Button>
    </div>
  );
}
