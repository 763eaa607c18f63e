import type { Signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Verbs } from '../../components/popup/Actions.tsx';
import type { View } from '../../utils/core/tracking/shown.ts';

type Keys = { readonly shown: View; readonly pausing: Signal<boolean>; readonly verbs: Verbs };

/** Enter starts (while paused: carries on), S snoozes, K skips, P pauses or carries on, Escape closes. A focused control keeps its own keys. */
export function useKeys({ shown, pausing, verbs }: Keys): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      const act = actionOf(event, { shown, pausing, verbs });
      if (act === null) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  });
}

function actionOf(event: KeyboardEvent, { shown, pausing, verbs }: Keys): (() => void) | null {
  const onControl = event.target instanceof HTMLElement && event.target.closest('button, a, input') !== null;
  const due = shown.scene === 'due';
  switch (event.key) {
    case 'Enter':
      if (onControl) return null;
      return shown.scene === 'paused' ? verbs.onResume : verbs.onStart;
    case 's':
    case 'S':
      return due && (shown.due?.snoozesLeft ?? 0) > 0 ? verbs.onSnooze : null;
    case 'k':
    case 'K':
      return due ? verbs.onSkip : null;
    case 'p':
    case 'P':
      return shown.scene === 'paused' ? verbs.onResume : toggle(pausing);
    case 'Escape':
      return pausing.value ? toggle(pausing) : () => window.close();
    default:
      return null;
  }
}

function toggle(pausing: Signal<boolean>): () => void {
  return () => {
    pausing.value = !pausing.value;
  };
}
