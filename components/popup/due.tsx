import { MINUTE } from '../../utils/core/time/moment.ts';
import type { View } from '../../utils/core/tracking/shown.ts';
import { duration, t } from '../../utils/platform/i18n.ts';
import { Button, type ButtonProps } from '../Button.tsx';
import { Icon } from '../Icon.tsx';
import { PLAY, UP } from '../icons.ts';
import rows from './Actions.module.css';
import type { ActionsProps } from './Actions.tsx';
import styles from './due.module.css';
import { dueText } from './due-text.ts';
import type { Headline } from './headline.ts';

// What the popup says and offers when a break is due. Loaded when one is.

/** The fact and the reason. */
export function headline(view: View): Headline {
  return view.due === null ? { fact: '', reason: '' } : dueText(view, view.due);
}

/** Start, and what can be answered instead. */
export function Buttons(props: ActionsProps) {
  return (
    <div class={rows.rows}>
      {props.children}
      <MainButton onAct={props.onAct} title={t('popup_key_start')} icon={PLAY}>
        {t('popup_start')}
      </MainButton>
      <Answers {...props} />
    </div>
  );
}

type MainProps = Pick<ActionsProps, 'onAct' | 'children'> & Pick<ButtonProps, 'icon' | 'title'>;

/** What is due is answered with it at once, from the keyboard too. */
export function MainButton({ onAct, ...look }: MainProps) {
  const act = (): void => onAct('start');
  return <Button {...look} kind="primary" size="tall" wide onClick={act} shortcut="Enter" buttonRef={takeFocus} />;
}

/** Not now, not yet, not this one: all weigh the same, nothing pleads. */
export function Answers({ view, onAct, snoozeMinutes, choosing, onChoose, choices }: ActionsProps) {
  const { snoozesLeft = 0, snoozesUsed = 0, seconds = 0 } = view.due ?? {};
  const none = snoozesLeft === 0;
  const describedBy = none ? 'no-snooze' : undefined;
  return (
    <>
      <div class={styles.answers}>
        <Button
          kind="quiet"
          disabled={none}
          onClick={() => onAct('snooze')}
          note={none ? undefined : t('popup_left', snoozesLeft)}
          title={t('popup_key_snooze')}
          shortcut="S"
          describedBy={describedBy}
        >
          {t('popup_snooze', duration(snoozeMinutes * MINUTE))}
        </Button>
        {!none && (
          <button
            class={styles.caret}
            type="button"
            aria-expanded={choosing}
            aria-label={t('popup_snooze_lengths')}
            title={t('popup_snooze_lengths')}
            onClick={onChoose}
          >
            <Icon of={UP} size={16} />
          </button>
        )}
        {choices}
        <Button
          kind="quiet"
          disabled={none}
          onClick={() => onAct('afterTask')}
          title={t('popup_after_task_tip')}
          describedBy={describedBy}
        >
          {t('popup_after_task')}
        </Button>
        <Button kind="quiet" onClick={() => onAct('skip')} title={t('popup_key_skip')} shortcut="K">
          {t('popup_skip')}
        </Button>
      </div>
      {none && (
        <p class={styles.note} id="no-snooze">
          {t('popup_out_of_snoozes')} {snoozesUsed > 0 && t('popup_short_form', seconds)}
        </p>
      )}
    </>
  );
}

/**
 * What is due can be started at once from the keyboard, unless somebody is elsewhere already. Called as the button comes,
 * not as it is drawn again.
 */
function takeFocus(button: HTMLButtonElement | null): void {
  if (document.activeElement === document.body) button?.focus();
}
