import { signal } from '@preact/signals';
import { shortcuts, type Shortcut } from '../../utils/platform/commands.ts';

/** The keys as they are set now. */
export const keys = signal<readonly Shortcut[]>([]);

/**
 * Reads them, and again whenever the person comes back to the page: they are changed on another one.
 * @returns a function that ends it
 */
export function followKeys(): () => void {
  const look = async (): Promise<void> => {
    keys.value = await shortcuts();
  };
  const onFocus = (): void => void look();
  onFocus();
  addEventListener('focus', onFocus);
  return () => removeEventListener('focus', onFocus);
}
