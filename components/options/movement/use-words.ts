import { useEffect, useState } from 'preact/hooks';
import type { ExerciseWords } from '../../../utils/content/words/exercise-words.ts';

/** The words of an exercise once they are there; `null` if they cannot be read. */
export function useWords(
  id: string,
  wordsOf: (id: string) => Promise<ExerciseWords | null>,
): ExerciseWords | 'loading' | null {
  const [words, setWords] = useState<ExerciseWords | 'loading' | null>('loading');
  useEffect(() => {
    let wanted = true;
    const show = (loaded: ExerciseWords | null): void => {
      if (wanted) setWords(loaded);
    };
    wordsOf(id).then(show, () => show(null));
    return () => {
      wanted = false;
    };
  }, [id]);
  return words;
}
