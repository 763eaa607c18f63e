import { useId } from 'preact/hooks';
import { cueKey } from '../../../utils/content/keys.ts';
import { withDesk, withLonger } from '../../../utils/core/settings/edit-rhythm.ts';
import type { Cue } from '../../../utils/core/settings/settings.ts';
import { t } from '../../../utils/platform/i18n.ts';
import { Switch } from '../../Switch.tsx';
import { BreakNumbers } from './BreakNumbers.tsx';
import styles from './CueRow.module.css';
import { LongerBreaks } from './LongerBreaks.tsx';
import { PositionNumbers } from './PositionNumbers.tsx';

type Props = {
  /** The cue in force, or the numbers it would have. */
  readonly cue: Cue;
  readonly on: boolean;
  readonly onChange: (cue: Cue) => void;
  readonly onSwitch: (on: boolean) => void;
};

/** One cue: how often, how long, what goes with it, on or off. Off, its numbers stay to be read. */
export function CueRow({ cue, on, onChange, onSwitch }: Props) {
  const id = useId();
  const name = t(cueKey(cue.kind, 'name'));
  const position = cue.kind === 'posture';
  const Numbers = position ? PositionNumbers : BreakNumbers;
  return (
    <fieldset class={styles.row} aria-labelledby={id} data-on={on}>
      <div class={styles.words}>
        <h3 class={styles.name} id={id}>
          {name}
        </h3>
        <p class={styles.hint}>{t(cueKey(cue.kind, 'text'))}</p>
      </div>
      <div class={styles.numbers}>
        <Numbers name={name} cue={cue} disabled={!on} onChange={onChange} />
      </div>
      <div class={styles.switch}>
        <Switch label={name} labelHidden on={on} onChange={onSwitch} />
      </div>
      {position && (
        <div class={styles.desk}>
          <Switch
            label={t('rhythm_desk')}
            note={t('rhythm_desk_hint')}
            on={cue.standMinutes !== undefined}
            disabled={!on}
            onChange={(desk) => onChange(withDesk(cue, desk))}
          />
        </div>
      )}
      {!position && (on || cue.longEvery !== undefined) && (
        <LongerBreaks name={name} cue={cue} disabled={!on} onChange={(longer) => onChange(withLonger(cue, longer))} />
      )}
    </fieldset>
  );
}
