import { exerciseKey } from '../../utils/content/keys.ts';
import { duration, t } from '../../utils/platform/i18n.ts';
import styles from './Suggestion.module.css';

type Props = {
  /** Exercise id. */
  readonly exercise: string;
  /** Length of the break it fills. */
  readonly ms: number;
  /** Said over it, where it is not the main thing; why and how are left for its own page. */
  readonly note?: string | undefined;
};

/** The movement on offer: its name and length, why this one, and how it begins. */
export function Suggestion({ exercise, ms, note }: Props) {
  return (
    <section class={styles.suggestion} aria-labelledby="suggestion">
      {note && <p class={styles.note}>{note}</p>}
      <div class={styles.line}>
        <h2 class={styles.name} id="suggestion">
          {t(exerciseKey(exercise, 'name'))}
        </h2>
        <span class={styles.length}>{duration(ms)}</span>
      </div>
      {note === undefined && (
        <p class={styles.why}>
          {t(exerciseKey(exercise, 'why'))} {t('popup_first_step', t(exerciseKey(exercise, 'first')))}
        </p>
      )}
    </section>
  );
}
