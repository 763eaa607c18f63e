import { signal } from '@preact/signals-core';

/** ms */
const TELL_AFTER = 500;

/**
 * A part of the popup that most openings do without: loaded when it is first wanted.
 * @param late if what is there is painted first, and it must not hold that up
 * @returns gives the part, `null` until it is there; whoever asks inside an effect is asked again then
 */
export function lazily<Part extends object>(load: () => Promise<Part>, late = false): (wanted: boolean) => Part | null {
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
      if (late) requestAnimationFrame(() => setTimeout(() => void begin()));
      else void begin();
    }
    return wanted ? part.value : null;
  };
}

/** A popup that is just closing loads nothing more either: that is no failure, and by then nobody is there to tell it. */
export function tellLater(error: unknown): void {
  setTimeout(() => console.error('Limber: a part of the popup could not be loaded.', error), TELL_AFTER);
}
