import { useId } from 'preact/hooks';
import type { HabitIdea } from '../../../utils/content/habit-starts.ts';
import { ideaKey } from '../../../utils/content/page-keys.ts';
import type { HabitDraft } from '../../../utils/core/settings/edit-habits.ts';
import { t } from '../../../utils/platform/i18n.ts';
import { Button } from '../../Button.tsx';
import styles from './Ideas.module.css';

type Props = {
  readonly ideas: readonly HabitIdea[];
  readonly onTake: (half: Pick<HabitDraft, 'will' | 'exercise'>) => void;
};

/** Ends of the sentence that can be taken as they are, or changed. */
export function Ideas({ ideas, onTake }: Props) {
  const id = useId();
  return (
    <fieldset class={styles.ideas} aria-labelledby={id}>
      <span class={styles.label} id={id}>
        {t('habits_ideas')}
      </span>
      {ideas.map((idea) => {
        const will = t(ideaKey(idea));
        return (
          <Button key={idea} kind="quiet" onClick={() => onTake({ will, exercise: idea === 'stand' ? null : idea })}>
            {will}
          </Button>
        );
      })}
    </fieldset>
  );
}
