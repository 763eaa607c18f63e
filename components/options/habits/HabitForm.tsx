import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { HabitIdea } from '../../../utils/content/habit-starts.ts';
import { HABIT_LETTERS, missingIn, type HabitDraft, type HabitHalf } from '../../../utils/core/settings/edit-habits.ts';
import { exerciseText, t } from '../../../utils/platform/i18n.ts';
import { Button } from '../../Button.tsx';
import { Switch } from '../../Switch.tsx';
import { Field } from '../movement/own/Field.tsx';
import fields from '../movement/own/Field.module.css';
import form from '../movement/own/OwnForm.module.css';
import { Select } from '../Select.tsx';
import { AtTime } from './AtTime.tsx';
import { Ideas } from './Ideas.tsx';

type Props = {
  readonly draft: HabitDraft;
  readonly isNew: boolean;
  readonly ideas: readonly HabitIdea[];
  /** Ids of the movements it may show. */
  readonly exercises: readonly string[];
  readonly onChange: (draft: HabitDraft) => void;
  /** Asked for only when nothing is missing. */
  readonly onSave: () => void;
  readonly onCancel: () => void;
};

/** Writes or changes a habit: one sentence, what it shows, and when. What is missing is said from the first try to save on. */
export function HabitForm({ draft, isNew, ideas, exercises, onChange, onSave, onCancel }: Props) {
  const id = useId();
  const element = useRef<HTMLFormElement>(null);
  const [tries, setTries] = useState(0);
  useLayoutEffect(() => {
    if (tries > 0) element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tries]);
  const missing = tries > 0 ? missingIn(draft) : [];
  const put = (part: Partial<HabitDraft>): void => onChange({ ...draft, ...part });
  const half = (which: HabitHalf) => (
    <Field
      label={t(`habits_half_${which}`)}
      value={draft[which]}
      most={HABIT_LETTERS}
      problem={missing.includes(which) ? t(`habits_${which}_wrong`) : undefined}
      onInput={(typed) => put({ [which]: typed })}
    />
  );
  return (
    <form
      ref={element}
      class={form.form}
      noValidate
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault();
        if (missingIn(draft).length === 0) onSave();
        else setTries(tries + 1);
      }}
    >
      <h3 class={form.title} id={id}>
        {t(isNew ? 'habits_new' : 'habits_change')}
      </h3>
      {half('when')}
      {half('will')}
      {ideas.length > 0 && <Ideas ideas={ideas} onTake={put} />}
      <div class={fields.field}>
        <label class={fields.label} for={`${id}-exercise`}>
          {t('habits_exercise')}
        </label>
        <div>
          <Select
            id={`${id}-exercise`}
            value={draft.exercise ?? ''}
            options={[
              { value: '', name: t('habits_exercise_none') },
              ...exercises.map((value) => ({ value, name: exerciseText(value, 'name') })),
            ]}
            onChange={(value) => put({ exercise: value === '' ? null : value })}
          />
        </div>
      </div>
      <AtTime at={draft.at} onChange={(at) => put({ at })} />
      <Switch
        label={t('habits_notify')}
        note={t('habits_notify_hint')}
        on={draft.notify}
        onChange={(notify) => put({ notify })}
      />
      <div class={form.acts}>
        <Button kind="primary" type="submit">
          {t('habits_save')}
        </Button>
        <Button onClick={onCancel}>{t('habits_cancel')}</Button>
      </div>
    </form>
  );
}
