import { skippedText } from '../../components/popup/skipped-text.ts';
import type { View } from '../../utils/core/tracking/shown.ts';

/**
 * What a screen reader says: nothing for what the popup opened with, then one sentence for each change. Minutes that
 * pass are no change.
 */
export function speaker(): (view: View, fact: string, latest: string) => string {
  let last: { state: string; undoing: boolean; latest: string; said: string } | null = null;
  return (view, fact, latest) => {
    const undoing = view.undoUntil !== null;
    const state = `${view.scene} ${view.due?.again?.because ?? ''} ${view.due?.snoozesUsed ?? 0}`;
    const before = last ?? { state, undoing, latest, said: '' };
    last = before;
    if (before.state === state && before.undoing === undoing && before.latest === latest) return before.said;
    const skipped = undoing && !before.undoing;
    const news = latest !== before.latest && latest !== '' && !undoing;
    const ended = before.undoing && !undoing && before.state === state;
    const said = skipped ? skippedText(view.next?.at ?? null) : ended ? before.said : news ? latest : fact;
    last = { state, undoing, latest, said };
    return said;
  };
}
