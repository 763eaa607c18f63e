import { useId } from 'preact/hooks';
import type { PolicyField } from '../../utils/core/settings/policy.ts';
import styles from './ChoiceRows.module.css';
import { Locked } from './Locked.tsx';
import { Radio } from './Radio.tsx';

/** One of several answers with a sentence that says what it does. */
type Choice<Value extends string> = { readonly value: Value; readonly name: string; readonly hint?: string };

type Props<Value extends string> = {
  readonly label: string;
  readonly choices: readonly Choice<Value>[];
  readonly chosen: Value;
  /** The setting, if an organisation may lock it. */
  readonly of?: PolicyField;
  readonly onChoose: (value: Value) => void;
};

/** Radio buttons as rows, each explained. */
export function ChoiceRows<Value extends string>({ label, choices, chosen, of, onChoose }: Props<Value>) {
  const id = useId();
  return (
    <Locked of={of}>
      <div role="radiogroup" aria-label={label} class={styles.rows}>
        {choices.map(({ value, name, hint }) => (
          <label key={value} class={styles.row} for={`${id}-${value}-radio`}>
            <Radio
              id={`${id}-${value}-radio`}
              group={id}
              checked={value === chosen}
              labelledBy={`${id}-${value}`}
              describedBy={hint === undefined ? undefined : `${id}-${value}-hint`}
              onChoose={() => onChoose(value)}
            />
            <span>
              <span class={styles.name} id={`${id}-${value}`}>
                {name}
              </span>
              {hint !== undefined && (
                <span class={styles.hint} id={`${id}-${value}-hint`}>
                  {hint}
                </span>
              )}
            </span>
          </label>
        ))}
      </div>
    </Locked>
  );
}
