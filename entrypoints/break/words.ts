import { signal } from '@preact/signals';
import type { ExerciseWords } from '../../utils/content/words/exercise-words.ts';
import { exerciseWords } from '../../utils/content/words/load.ts';
import { t } from '../../utils/platform/i18n.ts';
import { plans } from './guide.ts';

/** The words of all exercises by id, once they are loaded. */
export const words = signal<Readonly<Record<string, ExerciseWords>>>({});

/** Loads the words; rejects if the file cannot be read. */
export async function loadWords(): Promise<void> {
  const loaded = await exerciseWords(t('common_language'));
  words.value = loaded;
  plans.value = loaded;
}
