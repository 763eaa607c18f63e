import type { ComponentChildren } from 'preact';
import type { View } from '../../utils/core/tracking/shown.ts';
import { t } from '../../utils/platform/i18n.ts';
import { Button } from '../Button.tsx';
import { ANOTHER, PLAY } from '../icons.ts';
import styles from './Actions.module.css';

/** What is said with one press and no more words. */
export type Act =
  | 'start'
  | 'another'
  | 'snooze'
  | 'afterTask'
  | 'skip'
  | 'hadBreak'
  | 'tense'
  | 'resume'
  | 'longer'
  | 'free'
  | 'startDay';

export type ActionsProps = {
  readonly view: View;
  /** Epoch ms. */
  readonly at: number;
  readonly onAct: (act: Act) => void;
  readonly snoozeMinutes: number;
  /** Whether another length of the snooze is being chosen. */
  readonly choosing: boolean;
  readonly onChoose: () => void;
  /** The lengths to choose from, once they are wanted and loaded. */
  readonly choices: ComponentChildren;
  /** The suggested movement, above the buttons that start it. */
  readonly children: ComponentChildren;
};

/** What can be done at work: the movement on offer, before it is due. */
export function Actions(props: ActionsProps) {
  return (
    <div class={styles.rows}>
      {props.children}
      <StartRow {...props} kind="primary" shortcut />
    </div>
  );
}

type StartProps = Pick<ActionsProps, 'onAct'> & { readonly kind: 'primary' | 'second'; readonly shortcut: boolean };

/** Start, and another movement instead. */
export function StartRow({ kind, shortcut, onAct }: StartProps) {
  return (
    <div class={styles.row}>
      <Button
        kind={kind}
        icon={PLAY}
        wide
        onClick={() => onAct('start')}
        title={shortcut ? t('popup_key_start') : undefined}
        shortcut={shortcut ? 'Enter' : undefined}
      >
        {t('popup_start_now')}
      </Button>
      <Button icon={ANOTHER} onClick={() => onAct('another')}>
        {t('popup_another')}
      </Button>
    </div>
  );
}
