import { signal } from '@preact/signals';
import { movementOf } from '../../utils/content/figures/load.ts';
import { SHOWN } from '../../utils/content/figures/shown.ts';
import type { ExerciseWords } from '../../utils/content/words/exercise-words.ts';
import { exerciseWordsOf } from '../../utils/content/words/load.ts';
import { ownWords } from '../../utils/content/words/own-words.ts';
import type { Movement } from '../../utils/core/movement/figure/movement.ts';
import { nameOf as named } from '../../utils/platform/i18n-names.ts';
import { t } from '../../utils/platform/i18n.ts';
import { reportFailure } from '../../utils/platform/reports.ts';
import { profile } from '../../utils/ui/store.ts';
import { plans } from './guide.ts';

/** The words of the exercises on this page by id, once they are loaded. */
export const words = signal<Readonly<Record<string, ExerciseWords>>>({});
/** How each of them is shown; one that has no figure is not there. */
export const movements = signal<Readonly<Record<string, Movement>>>({});

/** Loads what is said and shown of these exercises. What cannot be loaded is reported; names and timer do without it. */
export async function learn(ids: readonly string[]): Promise<void> {
  const fresh = [...new Set(ids)].filter((id) => !(id in words.value));
  await Promise.all(
    fresh.map((id) => learnOne(id).catch((error: unknown) => reportFailure('breakPage', error, Date.now()))),
  );
}

/** The name of an exercise, one's own included. */
export function nameOf(id: string): string {
  return named(id, profile.value.own);
}

async function learnOne(id: string): Promise<void> {
  const own = profile.value.own.find((each) => each.id === id);
  const [said, shown] = await Promise.all([
    own === undefined ? exerciseWordsOf(t('common_language'), id) : ownWords(own),
    SHOWN.includes(id) ? movementOf(id) : null,
  ]);
  if (said !== null) {
    words.value = { ...words.value, [id]: said };
    plans.value = words.value;
  }
  if (shown !== null) movements.value = { ...movements.value, [id]: shown };
}
