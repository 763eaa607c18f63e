import { Undo } from '../../../components/popup/Undo.tsx';
import { now, view } from '../../../utils/ui/store.ts';
import { press } from '../press.ts';

/** A skip that can be taken back. */
export function Top() {
  const { undoUntil, next } = view.value;
  if (undoUntil === null) return null;
  return (
    <Undo
      until={undoUntil}
      now={now.value.at}
      nextAt={next?.at ?? null}
      onUndo={() => press((acts) => acts.undoSkip())}
    />
  );
}
