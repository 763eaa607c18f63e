import { useId } from 'preact/hooks';
import { EXERCISES } from '../../../utils/content/exercises.ts';
import { ROUTINES } from '../../../utils/content/routines.ts';
import type { WhyNot } from '../../../utils/core/movement/remaining.ts';
import { routineItems } from '../../../utils/core/movement/routine.ts';
import { t } from '../../../utils/platform/i18n.ts';
import { Group } from '../Group.tsx';
import { usePolicy } from '../locks.ts';
import { OnBreakNote } from './OnBreakNote.tsx';
import { RoutineRow } from './RoutineRow.tsx';

type Props = {
  readonly whysOf: (id: string) => readonly WhyNot[];
  readonly onBreak: boolean;
  readonly onStart: (id: string, seconds: number) => void;
};

/** Movements that go together, ready to be started. */
export function Routines({ whysOf, onBreak, onStart }: Props) {
  const busy = useId();
  const { hiddenExercises } = usePolicy();
  const whole = ROUTINES.filter((routine) =>
    routine.items.every(({ exerciseId }) => !hiddenExercises.includes(exerciseId)),
  );
  return (
    <Group title={t('options_routines_title')} lead={t('options_routines_lead')}>
      {onBreak && <OnBreakNote id={busy} />}
      <ul>
        {whole.map((routine) => (
          <RoutineRow
            key={routine.id}
            id={routine.id}
            items={routineItems(routine, EXERCISES)}
            onceADay={routine.onceADay === true}
            whysOf={whysOf}
            busy={onBreak ? busy : undefined}
            onStart={onStart}
          />
        ))}
      </ul>
    </Group>
  );
}
