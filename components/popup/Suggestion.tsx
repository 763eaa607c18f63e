import { exerciseKey } from '../../utils/content/keys.ts';
import { duration, t } from '../../utils/platform/i18n.ts';
import styles from './Suggestion.module.css';

type Props = { readonly exercise: string; readonly ms: number };

/** The movement on offer: its name and length, why this one, and how it begins. */
export function Suggestion({ exercise, ms }: Props) {
  return (
    <section class={styles.suggestion} aria-labelledby="suggestion">
      <div class={styles.line}>
        <h2 class={styles.name} id="suggestion">
          {t(exerciseKey(exercise, 'name'))}
        </h2>
        <span class={styles.length}>{duration(ms)}</span>
      </div>
      <p class={styles.why}>{t(exerciseKey(exercise, 'why'))}</p>
      <p class={styles.first}>{t('popup_first_step', t(exerciseKey(exercise, 'first')))}</p>
    </section>
  );
}
