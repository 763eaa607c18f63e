import { useId } from 'preact/hooks';
import { cueKey } from '../../../utils/content/page-keys.ts';
import { withLength, withLonger } from '../../../utils/core/settings/edit-rhythm.ts';
import { LIMITS } from '../../../utils/core/settings/limits.ts';
import type { Cue } from '../../../utils/core/settings/settings.ts';
import { t } from '../../../utils/platform/i18n.ts';
import { Switch } from '../../Switch.tsx';
import { AmountField } from '../AmountField.tsx';
import { LengthField } from '../LengthField.tsx';
import styles from './CueRow.module.css';
import { LongerBreaks } from './LongerBreaks.tsx';

type Props = {
  /** The cue in force, or the numbers it would have. */
  readonly cue: Cue;
  readonly on: boolean;
  readonly onChange: (cue: Cue) => void;
  readonly onSwitch: (on: boolean) => void;
};

/** One cue: how often, how long, every which one longer, on or off. Off, its numbers stay to be read. */
export function CueRow({ cue, on, onChange, onSwitch }: Props) {
  const id = useId();
  const name = t(cueKey(cue.kind, 'name'));
  return (
    <fieldset class={styles.row} aria-labelledby={id} data-on={on}>
      <div class={styles.words}>
        <h3 class={styles.name} id={id}>
          {name}
        </h3>
        <p class={styles.hint}>{t(cueKey(cue.kind, 'text'))}</p>
      </div>
      <div class={styles.numbers}>
        <span class={styles.number}>
          <span aria-hidden="true">{t('options_cue_every')}</span>
          <AmountField
            label={t('options_cue_every_name', name)}
            value={cue.everyMinutes}
            limits={LIMITS.everyMinutes}
            unit="minutes"
            step={5}
            disabled={!on}
            onChange={(everyMinutes) => onChange({ ...cue, everyMinutes })}
          />
        </span>
        <span class={styles.number}>
          <span aria-hidden="true">{t('options_cue_for')}</span>
          <LengthField
            label={t('options_cue_for_name', name)}
            seconds={cue.seconds}
            limits={LIMITS.seconds}
            disabled={!on}
            onChange={(seconds) => onChange(withLength(cue, seconds))}
          />
        </span>
      </div>
      <div class={styles.switch}>
        <Switch label={name} labelHidden on={on} onChange={onSwitch} />
      </div>
      {(on || cue.longEvery !== undefined) && (
        <LongerBreaks name={name} cue={cue} disabled={!on} onChange={(longer) => onChange(withLonger(cue, longer))} />
      )}
    </fieldset>
  );
}
