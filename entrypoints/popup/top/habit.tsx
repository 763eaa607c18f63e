import { HabitLine } from '../../../components/popup/HabitLine.tsx';
import { view } from '../../../utils/ui/store.ts';
import { press } from '../press.ts';

/** A habit whose moment this is. */
export function Top() {
  const { habit } = view.value;
  if (habit === null) return null;
  return (
    <HabitLine
      habit={habit}
      onAnswer={(done) => press((acts) => acts.answerHabit(habit.id, done))}
      onShow={(exercise) => press((acts) => acts.showHabit(exercise))}
    />
  );
}
