import { view } from '../../utils/ui/store.ts';
import { close, pressed } from './press.ts';
import type { Opened } from './props.ts';

type Keys = {
  readonly opened: () => Opened | null;
  readonly onToggle: (what: Opened) => void;
};

/**
 * Enter starts (while paused: carries on), S snoozes, K skips, P pauses or carries on, Escape closes what is open, then
 * the popup. A focused control keeps its own keys, and nothing that is out of sight is answered.
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

function actionOf(event: KeyboardEvent, { opened, onToggle }: Keys): (() => void) | null {
  const onControl = event.target instanceof HTMLElement && event.target.closest('button, a, input') !== null;
  const { scene, due } = view.value;
  const open = opened();
  const key = event.key.toLowerCase();
  if (key === 'escape') return open === null ? () => void close() : () => onToggle(open);
  if (open === 'why') return null;
  switch (key) {
    case 'enter':
      return onControl ? null : () => pressed(scene === 'paused' ? 'resume' : 'start');
    case 's':
      return scene === 'due' && (due?.snoozesLeft ?? 0) > 0 ? () => pressed('snooze') : null;
    case 'k':
      return scene === 'due' ? () => pressed('skip') : null;
    case 'p':
      return scene === 'paused' ? () => pressed('resume') : () => onToggle('pause');
    default:
      return null;
  }
}
