import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { withoutOwn, withOwn, type ProfileChange } from '../../../../utils/core/movement/edit-profile.ts';
import { draftOf, EMPTY_DRAFT, fromDraft, nextOwnId, OWN_LIMITS } from '../../../../utils/core/movement/own-draft.ts';
import type { OwnExercise } from '../../../../utils/core/movement/own-exercise.ts';
import { t } from '../../../../utils/platform/i18n.ts';
import { Button } from '../../../Button.tsx';
import { PLUS } from '../../../page-icons.ts';
import { Group } from '../../Group.tsx';
import type { OpenDraft } from './open-draft.ts';
import styles from './OwnExercises.module.css';
import { OwnForm } from './OwnForm.tsx';
import { OwnRow } from './OwnRow.tsx';
import { Removed } from './Removed.tsx';

type Props = {
  readonly own: readonly OwnExercise[];
  readonly open: OpenDraft | null;
  readonly onOpen: (open: OpenDraft | null) => void;
  readonly onEdit: (change: ProfileChange) => void;
};

/** Movements a person has added: write one, change it, take it away and back again. */
export function OwnExercises({ own, open, onOpen, onEdit }: Props) {
  const body = useRef<HTMLDivElement>(null);
  const goTo = useRef<'form' | 'add' | null>(null);
  const [removed, setRemoved] = useState<{ readonly exercise: OwnExercise; readonly at: number } | null>(null);
  // As soon as it is there: an effect after painting may come while the old view still stands.
  useLayoutEffect(() => {
    const target = goTo.current === 'form' ? 'input' : `.${styles.add} button`;
    if (goTo.current !== null) body.current?.querySelector<HTMLElement>(target)?.focus();
    goTo.current = null;
  });
  const show = (next: OpenDraft | null): void => {
    goTo.current = next === null ? 'add' : 'form';
    setRemoved(null);
    onOpen(next);
  };
  const save = ({ id, draft }: OpenDraft): void => {
    const exercise = fromDraft(draft, id ?? nextOwnId(own, Date.now()));
    if (exercise === null) return;
    onEdit(withOwn(exercise));
    show(null);
  };
  const form = open && (
    <OwnForm
      draft={open.draft}
      changes={own.find(({ id }) => id === open.id)?.name ?? null}
      onChange={(draft) => onOpen({ ...open, draft })}
      onSave={() => save(open)}
      onCancel={() => show(null)}
    />
  );
  // A new one, or one that another tab has removed meanwhile: what is being written stays.
  const stray = open !== null && !own.some(({ id }) => id === open.id);
  return (
    <Group title={t('options_own_title')} lead={t('options_own_lead')}>
      <div ref={body}>
        {own.length === 0 && open === null && <p class={styles.none}>{t('options_own_none')}</p>}
        <ul>
          {own.map((exercise, at) => (
            <li key={exercise.id}>
              {open?.id === exercise.id ? (
                form
              ) : (
                <OwnRow
                  exercise={exercise}
                  onChange={() => show({ id: exercise.id, draft: draftOf(exercise) })}
                  onRemove={() => {
                    setRemoved({ exercise, at });
                    onEdit(withoutOwn(exercise.id));
                  }}
                />
              )}
            </li>
          ))}
        </ul>
        {removed && (
          <Removed
            key={removed.exercise.id}
            name={removed.exercise.name}
            onUndo={() => {
              goTo.current = 'add';
              setRemoved(null);
              onEdit(withOwn(removed.exercise, removed.at));
            }}
          />
        )}
        {stray && form}
        {!stray && (
          <div class={styles.add}>
            {own.length < OWN_LIMITS.exercises ? (
              <Button icon={PLUS} onClick={() => show({ id: null, draft: EMPTY_DRAFT })}>
                {t('options_own_add')}
              </Button>
            ) : (
              <p class={styles.none}>{t('options_own_full', OWN_LIMITS.exercises)}</p>
            )}
          </div>
        )}
      </div>
    </Group>
  );
}
