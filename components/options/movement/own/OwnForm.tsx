import { useLayoutEffect, useId, useRef, useState } from 'preact/hooks';
import { OWN_LIMITS, wrongIn, type DraftField, type OwnDraft } from '../../../../utils/core/movement/own-draft.ts';
import { number, t } from '../../../../utils/platform/i18n.ts';
import { Button } from '../../../Button.tsx';
import { Field } from './Field.tsx';
import styles from './OwnForm.module.css';
import { PartsFields } from './PartsFields.tsx';
import { StepsField } from './StepsField.tsx';

type Props = {
  readonly draft: OwnDraft;
  /** Name of the exercise it changes; `null` for a new one. */
  readonly changes: string | null;
  readonly onChange: (draft: OwnDraft) => void;
  /** Asked for only when nothing is wrong. */
  readonly onSave: () => void;
  readonly onCancel: () => void;
};

const { min, max } = OWN_LIMITS.seconds;

/** Writes or changes an exercise. What is wrong is said from the first try to save on, until it is put right. */
export function OwnForm({ draft, changes, onChange, onSave, onCancel }: Props) {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [tries, setTries] = useState(0);
  useLayoutEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tries]);
  const wrong = tries > 0 ? wrongIn(draft) : [];
  const problem = (field: DraftField): string | undefined =>
    wrong.includes(field) ? t(`options_own_${field}_wrong`, number(min), number(max)) : undefined;
  const put = (part: Partial<OwnDraft>): void => onChange({ ...draft, ...part });
  return (
    <form
      ref={form}
      class={styles.form}
      noValidate
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault();
        if (wrongIn(draft).length === 0) onSave();
        else setTries(tries + 1);
      }}
    >
      <h3 class={styles.title} id={id}>
        {changes === null ? t('options_own_new') : t('options_own_change', changes)}
      </h3>
      <Field
        label={t('options_own_name')}
        value={draft.name}
        most={OWN_LIMITS.nameLetters}
        problem={problem('name')}
        onInput={(name) => put({ name })}
      />
      <StepsField steps={draft.steps} problem={problem('steps')} onChange={(steps) => put({ steps })} />
      <Field
        label={t('options_own_seconds')}
        value={draft.seconds}
        limits={OWN_LIMITS.seconds}
        problem={problem('seconds')}
        onInput={(seconds) => put({ seconds })}
      />
      <PartsFields draft={draft} problem={problem('main')} onChange={put} />
      <div class={styles.acts}>
        <Button kind="primary" type="submit">
          {t('options_own_save')}
        </Button>
        <Button onClick={onCancel}>{t('options_own_cancel')}</Button>
        {changes !== null && <p class={styles.stays}>{t('options_own_stays')}</p>}
      </div>
    </form>
  );
}
