import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { nameProblem, WORKSPACE_LIMITS } from '../../../utils/core/workspace/workspaces.ts';
import { t } from '../../../utils/platform/i18n.ts';
import { Button } from '../../Button.tsx';
import { Checkbox } from '../Checkbox.tsx';
import { Field } from '../movement/own/Field.tsx';
import styles from './PlaceForm.module.css';

type Props = {
  readonly title: string;
  /** The name it has already. */
  readonly name?: string;
  /** Places whose names are taken. */
  readonly others: readonly { readonly name: string }[];
  /** The place whose answers may be taken over; without it nothing is asked about that. */
  readonly copyOf?: string;
  readonly onSave: (name: string, copy: boolean) => void;
  readonly onCancel: () => void;
};

/** Asks for the name of a place. */
export function PlaceForm({ title, name: known = '', others, copyOf, onSave, onCancel }: Props) {
  const [name, setName] = useState(known);
  const [copy, setCopy] = useState(false);
  const [tries, setTries] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), [tries]);
  const problem = nameProblem(name, others);
  const told = tries === 0 || problem === null ? undefined : t(`workspace_name_${problem}`);
  return (
    <form
      ref={form}
      class={styles.form}
      aria-label={title}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTries(tries + 1);
        if (problem === null) onSave(name, copy);
      }}
    >
      <Field label={t('workspace_name')} value={name} most={WORKSPACE_LIMITS.name} problem={told} onInput={setName} />
      {copyOf !== undefined && (
        <Checkbox name={t('workspace_copy', copyOf)} note={t('workspace_copy_note')} on={copy} onChange={setCopy} />
      )}
      <div class={styles.buttons}>
        <Button kind="primary" type="submit">
          {t('workspace_save')}
        </Button>
        <Button onClick={onCancel}>{t('workspace_cancel')}</Button>
      </div>
    </form>
  );
}
