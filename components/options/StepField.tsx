import { useEffect, useId, useState } from 'preact/hooks';
import { t } from '../../utils/platform/i18n.ts';
import { Icon } from '../Icon.tsx';
import type { Sign } from '../icons.ts';
import { MINUS, PLUS, PROBLEM } from '../page-icons.ts';
import styles from './StepField.module.css';

type Props = {
  readonly label: string;
  /** The number in force, in the unit beside it. */
  readonly shown: number;
  readonly min: number;
  readonly max: number;
  readonly unit: string;
  /** What to do about a number that is not taken; the one in force stays. */
  readonly problem: string;
  readonly disabled?: boolean;
  /** Takes a typed number, or refuses it by returning `false`. */
  readonly onTyped: (typed: number) => boolean;
  readonly onStep: (direction: 1 | -1) => void;
};

const DIRECTIONS: Readonly<Record<string, 1 | -1>> = { ArrowUp: 1, ArrowDown: -1 };

/** A number with less and more beside it. What is typed counts when the field is left or Enter is pressed. */
export function StepField({ label, shown, min, max, unit, problem, disabled = false, onTyped, onStep }: Props) {
  const id = useId();
  const [refused, setRefused] = useState<string | null>(null);
  useEffect(() => setRefused(null), [shown, unit, disabled]);
  const take = (typed: string): void => {
    const taken = typed.trim() !== '' && onTyped(Number(typed));
    setRefused(taken ? null : typed);
  };
  const step = (direction: 1 | -1): void => {
    setRefused(null);
    onStep(direction);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const direction = DIRECTIONS[event.key];
    if (direction === undefined) return;
    event.preventDefault();
    step(direction);
  };
  return (
    <span class={styles.field}>
      <span class={styles.box} data-wrong={refused !== null} data-off={disabled}>
        <StepButton
          name={t('common_less', label)}
          icon={MINUS}
          end={shown <= min}
          off={disabled}
          onPress={() => step(-1)}
        />
        <label class={styles.number}>
          <input
            class={styles.input}
            type="number"
            step="any"
            min={min}
            max={max}
            style={{ '--digits': String(refused ?? shown).length }}
            aria-label={`${label} (${unit})`}
            aria-invalid={refused !== null}
            aria-describedby={refused === null ? undefined : id}
            disabled={disabled}
            value={refused ?? String(shown)}
            onKeyDown={onKeyDown}
            onChange={(event) => take(event.currentTarget.value)}
          />
          <span aria-hidden="true">{unit}</span>
        </label>
        <StepButton
          name={t('common_more', label)}
          icon={PLUS}
          end={shown >= max}
          off={disabled}
          onPress={() => step(1)}
        />
      </span>
      {refused !== null && (
        <span class={styles.problem} id={id} role="alert">
          <Icon of={PROBLEM} size={16} />
          {problem}
        </span>
      )}
    </span>
  );
}

type ButtonProps = {
  readonly name: string;
  readonly icon: Sign;
  /** Nothing is left in this direction. The button keeps the focus all the same. */
  readonly end: boolean;
  readonly off: boolean;
  readonly onPress: () => void;
};

function StepButton({ name, icon, end, off, onPress }: ButtonProps) {
  return (
    <button
      type="button"
      class={styles.step}
      aria-label={name}
      aria-disabled={end}
      disabled={off}
      onClick={() => {
        if (!end) onPress();
      }}
    >
      <Icon of={icon} size={16} />
    </button>
  );
}
