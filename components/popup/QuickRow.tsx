import type { ComponentChildren } from 'preact';
import type { View } from '../../utils/core/tracking/shown.ts';
import { t } from '../../utils/platform/i18n.ts';
import { Icon } from '../Icon.tsx';
import { BREATH, CALL, CHECK, type Sign } from '../icons.ts';
import type { Act } from './Actions.tsx';
import styles from './QuickRow.module.css';

type Props = {
  readonly view: View;
  readonly onAct: (act: Act) => void;
  /** Breathing is left out for some. */
  readonly breathes: boolean;
  /** Sit or stand, where that is known. */
  readonly position: ComponentChildren;
  /** Whether it is being said how long the call lasts. */
  readonly calling: boolean;
  /** How it looks while it is pressed, once that is loaded. */
  readonly look: string | undefined;
  readonly onCall: () => void;
  readonly choices: ComponentChildren;
};

/** What can be said about this very moment, without a break being due. */
export function QuickRow({ view, onAct, breathes, position, calling, look, onCall, choices }: Props) {
  const { busy, callSince } = view;
  const pressed = busy !== null || callSince !== null;
  return (
    <div class={styles.row}>
      {position}
      <Quick
        icon={CALL}
        tip={t('popup_in_call_tip')}
        onClick={onCall}
        look={pressed && look}
        pressed={pressed}
        open={calling}
      >
        {busy?.kind === 'presenting' ? t('popup_presenting') : t('popup_in_call')}
      </Quick>
      {choices}
      {breathes && (
        <Quick icon={BREATH} tip={t('popup_tense_tip')} onClick={() => onAct('tense')}>
          {t('popup_tense')}
        </Quick>
      )}
      <Quick icon={CHECK} tip={t('popup_had_break_tip')} name={t('popup_had_break')} onClick={() => onAct('hadBreak')}>
        {t('popup_had_break_short')}
      </Quick>
    </div>
  );
}

type QuickProps = {
  readonly icon: Sign;
  readonly tip: string;
  /** Said in full, where its word alone would be short for. */
  readonly name?: string;
  readonly onClick: () => void;
  readonly look?: string | false | undefined;
  readonly pressed?: boolean;
  readonly open?: boolean;
  readonly children: ComponentChildren;
};

function Quick({ icon, tip, name, onClick, look, pressed, open, children }: QuickProps) {
  return (
    <button
      class={`${styles.button} ${look || ''}`}
      type="button"
      aria-label={name}
      title={tip}
      aria-pressed={pressed}
      aria-expanded={open}
      onClick={onClick}
    >
      <Icon of={icon} />
      {children}
    </button>
  );
}
