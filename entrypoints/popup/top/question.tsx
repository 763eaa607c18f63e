import { Question } from '../../../components/popup/Question.tsx';
import { view } from '../../../utils/ui/store.ts';
import { press } from '../press.ts';

/** A question that waits for an answer. */
export function Top() {
  const { asks } = view.value;
  if (asks === null) return null;
  return (
    <Question
      asks={asks}
      onWatching={(was) => press((acts) => acts.answerWatching(was))}
      onFullScreen={(rule) => press((acts) => acts.setFullScreen(rule))}
    />
  );
}
