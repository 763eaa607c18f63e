import { useId, useState } from 'preact/hooks';
import { number, t } from '../utils/platform/i18n.ts';
import { Icon } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';
import styles from './NumberField.module.css';

type Props = {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  /** The number with its unit, such as "30 min". */
  readonly written?: (value: number) => string;
  readonly unit?: string;
  /** Called with whole numbers in range only. */
  readonly onChange: (value: number) => void;
  readonly disabled?: boolean;
  /** The label is spoken only. */
  readonly labelHidden?: boolean;
};

/** A whole number in a range. A value outside is named with the one that stays in force; nothing is changed behind the person's back. */
export function NumberField(props: Props) {
  const { label, value, min, max, step = 1, unit, onChange, disabled = false, written = number } = props;
  const [draft, setDraft] = useState<string | null>(null);
  const id = useId();
  const typed = draft === null ? value : Number(draft);
  const valid = draft === null || (draft.trim() !== '' && Number.isInteger(typed) && typed >= min && typed <= max);
  const take = (text: string) => {
    const next = Number(text);
    const fits = text.trim() !== '' && Number.isInteger(next) && next >= min && next <= max;
    setDraft(fits ? null : text);
    if (fits && next !== value) onChange(next);
  };
  const move = (by: number) => {
    setDraft(null);
    onChange(Math.min(max, Math.max(min, value + by)));
  };
  return (
    <div class={styles.field}>
      <label class={props.labelHidden ? 'spoken' : styles.label} for={id}>
        {label}
      </label>
      <div class={`${styles.box} ${valid ? '' : styles.invalid}`}>
        <IconButton icon="minus" label={t('common_less', label)} onClick={() => !disabled && value > min && move(-step)} />
        <input
          id={id}
          class={styles.input}
          type="text"
          inputMode="numeric"
          size={String(max).length + 1}
          value={draft ?? String(value)}
          disabled={disabled}
          aria-invalid={!valid}
          aria-describedby={valid ? undefined : `${id}-error`}
          onInput={(event) => setDraft(event.currentTarget.value)}
          onChange={(event) => take(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'ArrowUp' && value < max) move(step);
            if (event.key === 'ArrowDown' && value > min) move(-step);
          }}
        />
        {unit && <span class={styles.unit}>{unit}</span>}
        <IconButton icon="plus" label={t('common_more', label)} onClick={() => !disabled && value < max && move(step)} />
      </div>
      {!valid && (
        <p class={styles.error} id={`${id}-error`} role="alert">
          <Icon name="problem" size={16} />
          {t('common_choose_range', number(min), written(max), written(value))}
        </p>
      )}
    </div>
  );
}
