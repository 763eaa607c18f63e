import { LIMITS } from '../../../utils/core/settings/limits.ts';
import type { Cue } from '../../../utils/core/settings/settings.ts';
import { plural, t } from '../../../utils/platform/i18n.ts';
import { LengthField } from '../LengthField.tsx';
import styles from './LongerBreaks.module.css';

type Longer = { readonly longEvery: number; readonly longSeconds: number };

type Props = {
  /** Name of the cue, for the spoken names. */
  readonly name: string;
  readonly cue: Cue;
  readonly disabled: boolean;
  readonly onChange: (longer: Longer | null) => void;
};

const { min, max } = LIMITS.longEvery;
const EVERY = Array.from({ length: max - min + 1 }, (_, index) => min + index);

/** Whether every n-th break of a cue is longer, and how long it then is. */
export function LongerBreaks({ name, cue, disabled, onChange }: Props) {
  const longSeconds = cue.longSeconds ?? Math.min(cue.seconds * 2, LIMITS.longSeconds.max);
  const choose = (typed: string): void => {
    const longEvery = Number(typed);
    onChange(longEvery === 0 ? null : { longEvery, longSeconds });
  };
  return (
    <div class={styles.longer}>
      <span aria-hidden="true">{t('options_cue_longer')}</span>
      <select
        class={styles.select}
        aria-label={t('options_cue_longer_name', name)}
        disabled={disabled}
        value={String(cue.longEvery ?? 0)}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        <option value="0">{t('options_cue_longer_never')}</option>
        {EVERY.map((every) => (
          <option key={every} value={String(every)}>
            {plural('options_cue_longer_every', every)}
          </option>
        ))}
      </select>
      {cue.longEvery !== undefined && (
        <>
          <span aria-hidden="true">{t('options_cue_for')}</span>
          <LengthField
            label={t('options_cue_longer_for_name', name)}
            seconds={longSeconds}
            limits={{ min: cue.seconds, max: LIMITS.longSeconds.max }}
            disabled={disabled}
            onChange={(seconds) => onChange({ longEvery: cue.longEvery ?? min, longSeconds: seconds })}
          />
        </>
      )}
    </div>
  );
}
