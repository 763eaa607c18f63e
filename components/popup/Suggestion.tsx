import { whyKey } from '../../utils/content/keys.ts';
import type { Offer } from '../../utils/core/movement/offer.ts';
import { duration, exerciseText, t } from '../../utils/platform/i18n.ts';
import styles from './Suggestion.module.css';

type Props = {
  readonly offer: Offer;
  /** Length of the break it fills. */
  readonly ms: number;
  /** It is not the main thing now; why and how are left for its own page. */
  readonly aside: boolean;
  /** Something else is read first; the name has to do. */
  readonly brief: boolean;
};

/** The movement on offer: its name and length, why this one, and how it begins. */
export function Suggestion({ offer, ms, aside, brief }: Props) {
  return (
    <section class={styles.suggestion} aria-labelledby="suggestion">
      {aside && <p class={styles.note}>{t('popup_moving_anyway')}</p>}
      <div class={styles.line}>
        <h2 class={styles.name} id="suggestion">
          {offer.name ?? exerciseText(offer.exercise, 'name')}
        </h2>
        <span class={styles.length}>{duration(ms)}</span>
      </div>
      {!aside && !brief && (
        <p class={styles.why}>
          {t(whyKey(offer.why))} {t('popup_first_step', exerciseText(offer.exercise, 'first'))}
        </p>
      )}
    </section>
  );
}
