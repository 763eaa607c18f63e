import { useId, useState } from 'preact/hooks';
import { regionKey } from '../../../utils/content/page-keys.ts';
import type { ExerciseWords } from '../../../utils/content/words/exercise-words.ts';
import { withHidden, type ProfileChange } from '../../../utils/core/movement/edit-profile.ts';
import { REGIONS, type Exercise, type Region } from '../../../utils/core/movement/exercise.ts';
import type { Profile } from '../../../utils/core/movement/profile.ts';
import type { WhyNot } from '../../../utils/core/movement/remaining.ts';
import { startSeconds } from '../../../utils/core/movement/start-length.ts';
import { plural, t } from '../../../utils/platform/i18n.ts';
import { Group } from '../Group.tsx';
import { Select } from '../Select.tsx';
import { ExerciseRow } from './ExerciseRow.tsx';
import styles from './Library.module.css';
import { OnBreakNote } from './OnBreakNote.tsx';

type Props = {
  readonly exercises: readonly Exercise[];
  /** Those that are left for the person. */
  readonly left: readonly Exercise[];
  readonly profile: Profile;
  readonly whysOf: (id: string) => readonly WhyNot[];
  readonly wordsOf: (id: string) => Promise<ExerciseWords | null>;
  readonly onBreak: boolean;
  readonly onEdit: (change: ProfileChange) => void;
  readonly onTry: (id: string, seconds: number) => void;
};

/** Every movement there is, by body area; each can be looked at, tried and hidden. */
export function Library({ exercises, left, profile, whysOf, wordsOf, onBreak, onEdit, onTry }: Props) {
  const id = useId();
  const [area, setArea] = useState<Region | 'all'>('all');
  const shown = exercises.filter(({ regions }) => area === 'all' || regions.includes(area));
  return (
    <Group title={t('options_library_title')} lead={t('options_library_lead')}>
      {onBreak && <OnBreakNote id={`${id}-busy`} />}
      <div class={styles.filter}>
        <label for={id}>{t('options_library_filter')}</label>
        <Select
          id={id}
          value={area}
          options={[
            { value: 'all', name: t('options_library_all') },
            ...REGIONS.map((value) => ({ value, name: t(regionKey(value)) })),
          ]}
          onChange={setArea}
        />
        <output class={styles.shown}>{plural('options_library_shown', shown.length)}</output>
      </div>
      <ul>
        {shown.map((exercise) => (
          <ExerciseRow
            key={exercise.id}
            exercise={exercise}
            profile={profile}
            whys={whysOf(exercise.id)}
            wordsOf={wordsOf}
            busy={onBreak ? `${id}-busy` : undefined}
            onHide={(hidden) => onEdit(withHidden(exercise.id, hidden))}
            onTry={() => onTry(exercise.id, startSeconds(exercise, left))}
          />
        ))}
      </ul>
    </Group>
  );
}
