import { signal } from '@preact/signals-core';

/** ms */
const TELL_AFTER = 500;

/**
 * A part of the popup that most openings do without: loaded when it is first wanted.
 * @param atOnce if it is the main thing then, and must not wait for the first paint
 * @returns gives the part, `null` until it is there; whoever asks inside an effect is asked again then
 */
export function lazily<Part extends object>(
  load: () => Promise<Part>,
  atOnce = false,
): (wanted: boolean) => Part | null {
  const part = signal<Part | null>(null);
  let loading = false;
  const begin = async (): Promise<void> => {
    try {
      part.value = await load();
    } catch (error) {
      // The file is part of the extension; without it the popup still shows all the rest.
      tellLater(error);
    }
  };
  return (wanted) => {
    if (wanted && !loading) {
      loading = true;
      // What is there is painted first; what comes later must not hold it up.
      if (atOnce) void begin();
      else requestAnimationFrame(() => setTimeout(() => void begin()));
    }
    return wanted ? part.value : null;
  };
}

/** A popup that is just closing loads nothing more either: that is no failure, and by then nobody is there to tell it. */
export function tellLater(error: unknown): void {
  setTimeout(() => console.error('Limber: a part of the popup could not be loaded.', error), TELL_AFTER);
}
