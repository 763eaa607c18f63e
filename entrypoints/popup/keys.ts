import type { Verbs } from '../../components/popup/Actions.tsx';
import { view } from '../../utils/ui/store.ts';
import { close } from './press.ts';

type Keys = {
  readonly verbs: Pick<Verbs, 'onStart' | 'onSnooze' | 'onSkip' | 'onResume'>;
  readonly isPausing: () => boolean;
  readonly onTogglePausing: () => void;
};

/**
 * Enter starts (while paused: carries on), S snoozes, K skips, P pauses or carries on, Escape closes. A focused control
 * keeps its own keys.
 * @returns a function that ends it
 */
export function listenToKeys(keys: Keys): () => void {
  const listen = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    const act = actionOf(event, keys);
    if (act === null) return;
    event.preventDefault();
    act();
  };
  document.addEventListener('keydown', listen);
  return () => document.removeEventListener('keydown', listen);
}

function actionOf(event: KeyboardEvent, { verbs, isPausing, onTogglePausing }: Keys): (() => void) | null {
  const onControl = event.target instanceof HTMLElement && event.target.closest('button, a, input') !== null;
  const { scene, due } = view.value;
  switch (event.key) {
    case 'Enter':
      if (onControl) return null;
      return scene === 'paused' ? verbs.onResume : verbs.onStart;
    case 's':
    case 'S':
      return scene === 'due' && (due?.snoozesLeft ?? 0) > 0 ? verbs.onSnooze : null;
    case 'k':
    case 'K':
      return scene === 'due' ? verbs.onSkip : null;
    case 'p':
    case 'P':
      return scene === 'paused' ? verbs.onResume : onTogglePausing;
    case 'Escape':
      return isPausing() ? onTogglePausing : () => void close();
    default:
      return null;
  }
}
