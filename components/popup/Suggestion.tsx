import { whyKey } from '../../utils/content/keys.ts';
import type { Offer } from '../../utils/core/movement/offer.ts';
import { duration, exerciseText, t } from '../../utils/platform/i18n.ts';
import styles from './Suggestion.module.css';
import { TextButton } from './TextButton.tsx';

type Props = {
  readonly offer: Offer;
  /** Length of the break it fills. */
  readonly ms: number;
  /** Something else is read first, or it is not the main thing now: the name has to do. */
  readonly brief: boolean;
  /** Where the buttons below have no room for it. */
  readonly onAnother: false | (() => void);
};

/** The movement on offer: its name and length, why this one, and how it begins. */
export function Suggestion({ offer, ms, brief, onAnother }: Props) {
  return (
    <section class={styles.suggestion} aria-labelledby="suggestion">
      <div class={styles.line}>
        <h2 class={styles.name} id="suggestion">
          {offer.name ?? exerciseText(offer.exercise, 'name')}
        </h2>
        <span class={styles.length}>
          {duration(ms)} {onAnother && <TextButton onClick={onAnother}>{t('popup_another')}</TextButton>}
        </span>
      </div>
      {!brief && (
        <p class={styles.why}>
          {t(whyKey(offer.why))} {t('popup_first_step', exerciseText(offer.exercise, 'first'))}
        </p>
      )}
    </section>
  );
}
