import { HabitLine } from '../../components/popup/HabitLine.tsx';
import { Notices } from '../../components/popup/Notices.tsx';
import { Question } from '../../components/popup/Question.tsx';
import { Undo } from '../../components/popup/Undo.tsx';
import type { NoticeKind } from '../../utils/core/tracking/state.ts';
import { now, view } from '../../utils/ui/store.ts';
import { press } from './press.ts';

/** The one thing that is read first: a skip that can be taken back, a question, something worth knowing, or a habit. */
export function TopMessage({ notices }: { readonly notices: readonly NoticeKind[] }) {
  const { undoUntil, next, asks, habit } = view.value;
  if (undoUntil !== null) {
    return (
      <Undo
        until={undoUntil}
        now={now.value.at}
        nextAt={next?.at ?? null}
        onUndo={() => press((acts) => acts.undoSkip())}
      />
    );
  }
  if (asks !== null) {
    return (
      <Question
        asks={asks}
        onWatching={(was) => press((acts) => acts.answerWatching(was))}
        onFullScreen={(rule) => press((acts) => acts.setFullScreen(rule))}
      />
    );
  }
  if (notices.length > 0) {
    return (
      <Notices
        notices={notices}
        onRemindBy={(way) => press((acts) => acts.remindBy(way))}
        onSit={() => press((acts) => acts.changePosition('sit'))}
        onDismiss={(notice) => press((acts) => acts.dismiss(notice))}
      />
    );
  }
  if (habit === null) return null;
  return (
    <HabitLine
      habit={habit}
      onAnswer={(done) => press((acts) => acts.answerHabit(habit.id, done))}
      onShow={(exercise) => press((acts) => acts.showHabit(exercise))}
    />
  );
}
