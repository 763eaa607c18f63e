import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { HABIT_FACTS, HABIT_STARTS, type HabitStart } from '../../../utils/content/habit-starts.ts';
import {
  draftOfHabit,
  emptyHabit,
  habitFrom,
  nextHabitId,
  withHabit,
  withoutHabit,
} from '../../../utils/core/settings/edit-habits.ts';
import { MOST_HABITS } from '../../../utils/core/settings/limits.ts';
import type { Habit, Settings } from '../../../utils/core/settings/settings.ts';
import type { Profile } from '../../../utils/core/movement/profile.ts';
import { t } from '../../../utils/platform/i18n.ts';
import { Group } from '../Group.tsx';
import { Removed } from '../movement/own/Removed.tsx';
import { Sources } from '../Sources.tsx';
import { fittingExercises, fittingIdeas } from './fitting.ts';
import { sentenceOf } from './habit-text.ts';
import { HabitForm } from './HabitForm.tsx';
import { HabitRow } from './HabitRow.tsx';
import styles from './HabitsSection.module.css';
import { HabitStarts } from './HabitStarts.tsx';
import type { HabitMoments, OpenHabit } from './open-habit.ts';

type Props = {
  readonly habits: readonly Habit[];
  /** What leaves movements out. */
  readonly profile: Profile;
  readonly moments: HabitMoments;
  /** A habit that is being written. */
  readonly open: OpenHabit | null;
  readonly onOpen: (open: OpenHabit | null) => void;
  readonly onEdit: (change: (settings: Settings) => Settings) => void;
  readonly onBegin: (id: string) => void;
  readonly onAnswer: (id: string, done: boolean) => void;
};

/** Movement that hangs on something the person does anyway: written, changed, begun by hand, taken away and back again. */
export function HabitsSection({ habits, profile, moments, open, onOpen, onEdit, onBegin, onAnswer }: Props) {
  const page = useRef<HTMLDivElement>(null);
  const goTo = useRef<string | null>(null);
  const [removed, setRemoved] = useState<{ readonly habit: Habit; readonly at: number } | null>(null);
  // As soon as it is there: an effect after painting may come while the old view still stands.
  useLayoutEffect(() => {
    if (goTo.current !== null) page.current?.querySelector<HTMLElement>(goTo.current)?.focus();
    goTo.current = null;
  });
  const show = (next: OpenHabit | null, focus: string): void => {
    goTo.current = focus;
    setRemoved(null);
    onOpen(next);
  };
  const add = ({ anchor, at }: HabitStart): void => {
    const when = anchor === 'custom' ? '' : t(`habits_when_${anchor}`);
    const draft = emptyHabit(anchor, when, at);
    show({ id: null, draft }, when === '' ? 'form input' : 'form div + div input');
  };
  const save = ({ id, draft }: OpenHabit): void => {
    const habit = habitFrom(draft, id ?? nextHabitId(habits, Date.now()));
    if (habit === null) return;
    onEdit(withHabit(habit));
    show(null, `[data-habit="${habit.id}"] button:not(:disabled)`);
  };
  const form = open && (
    <HabitForm
      draft={open.draft}
      isNew={!habits.some(({ id }) => id === open.id)}
      ideas={fittingIdeas(HABIT_STARTS.find(({ anchor }) => anchor === open.draft.anchor)?.ideas ?? [], profile)}
      exercises={fittingExercises(open.draft.exercise, profile)}
      onChange={(draft) => onOpen({ ...open, draft })}
      onSave={() => save(open)}
      onCancel={() => show(null, open.id === null ? `[data-starts] button` : `[data-habit="${open.id}"] button`)}
    />
  );
  // A new one, or one that another tab has removed meanwhile: what is being written stays.
  const stray = open !== null && !habits.some(({ id }) => id === open.id);
  return (
    <div ref={page}>
      <Group title={t('habits_title')}>
        {habits.length === 0 && open === null && <p class={styles.none}>{t('habits_none')}</p>}
        <ul>
          {habits.map((habit, at) => (
            <li key={habit.id} data-habit={habit.id}>
              {open?.id === habit.id ? (
                form
              ) : (
                <HabitRow
                  habit={habit}
                  moments={moments}
                  onBegin={() => onBegin(habit.id)}
                  onAnswer={(done) => onAnswer(habit.id, done)}
                  onChange={() => show({ id: habit.id, draft: draftOfHabit(habit) }, 'form input')}
                  onRemove={() => {
                    setRemoved({ habit, at });
                    onEdit(withoutHabit(habit.id));
                  }}
                />
              )}
            </li>
          ))}
        </ul>
        {removed && (
          <Removed
            key={removed.habit.id}
            name={sentenceOf(removed.habit)}
            onUndo={() => {
              goTo.current = `[data-habit="${removed.habit.id}"] button`;
              setRemoved(null);
              onEdit(withHabit(removed.habit, removed.at));
            }}
          />
        )}
        {stray && form}
      </Group>
      {!stray && (
        <div data-starts>
          <HabitStarts full={habits.length < MOST_HABITS ? null : MOST_HABITS} onAdd={add} />
        </div>
      )}
      <Group title={t('habits_rest_title')}>
        <p class={styles.rest}>{t('habits_rest')}</p>
        <details class={styles.sources}>
          <summary>{t('habits_sources')}</summary>
          <Sources ids={HABIT_FACTS.sources} />
        </details>
      </Group>
    </div>
  );
}
