import { useLayoutEffect, useId, useRef } from 'preact/hooks';
import { OWN_LIMITS } from '../../../../utils/core/movement/own-draft.ts';
import { number, t } from '../../../../utils/platform/i18n.ts';
import { Button } from '../../../Button.tsx';
import { IconButton } from '../../../IconButton.tsx';
import { CLOSE, PLUS } from '../../../page-icons.ts';
import { FieldProblem } from '../../FieldProblem.tsx';
import fields from './Field.module.css';
import styles from './StepsField.module.css';

type Props = {
  readonly steps: readonly string[];
  readonly problem: string | undefined;
  readonly onChange: (steps: readonly string[]) => void;
};

/** The steps of an exercise, a line each. */
export function StepsField({ steps, problem, onChange }: Props) {
  const id = useId();
  const list = useRef<HTMLOListElement>(null);
  const goTo = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (goTo.current !== null) list.current?.querySelectorAll('input')[goTo.current]?.focus();
    goTo.current = null;
  });
  const change = (next: readonly string[], focus: number): void => {
    goTo.current = focus;
    onChange(next);
  };
  return (
    <fieldset class={fields.field}>
      <legend class={fields.label}>{t('options_own_steps')}</legend>
      <p class={fields.hint}>{t('options_own_steps_hint')}</p>
      <ol class={styles.list} ref={list}>
        {steps.map((step, at) => (
          // A step has no name but its place.
          <li class={styles.step} key={at}>
            <span class={styles.number} aria-hidden="true">
              {number(at + 1)}
            </span>
            <input
              class={fields.input}
              type="text"
              maxLength={OWN_LIMITS.stepLetters}
              autoComplete="off"
              value={step}
              aria-label={t('options_own_step', at + 1)}
              aria-invalid={problem !== undefined && at === 0}
              aria-describedby={problem !== undefined && at === 0 ? id : undefined}
              onInput={(event) => onChange(steps.with(at, event.currentTarget.value))}
            />
            {steps.length > 1 && (
              <IconButton
                icon={CLOSE}
                label={t('options_own_step_remove', at + 1)}
                onClick={() => change(steps.toSpliced(at, 1), Math.max(0, at - 1))}
              />
            )}
          </li>
        ))}
      </ol>
      {problem !== undefined && <FieldProblem id={id} text={problem} />}
      {steps.length < OWN_LIMITS.steps && (
        <div>
          <Button kind="quiet" icon={PLUS} onClick={() => change([...steps, ''], steps.length)}>
            {t('options_own_step_add')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
