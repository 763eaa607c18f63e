import type { Mark } from '../../utils/core/tracking/state.ts';
import type { View } from '../../utils/core/tracking/view.ts';
import { clockTime, plural, t } from '../../utils/platform/i18n.ts';
import styles from './Today.module.css';

const SIDE = 12;

/** Today's breaks as dots in their order, and the run of breaks kept. */
export function Today({ view }: { readonly view: View }) {
  const { today, marks, run } = view;
  const kept = today.taken + today.natural;
  const offered = kept + today.cutShort + today.skipped + today.missed;
  return (
    <section class={styles.today} aria-label={t('popup_today')}>
      <div class={styles.line}>
        <span>
          {t('popup_today')}, <strong>{t('popup_breaks_of', kept, offered)}</strong>
        </span>
        {run > 0 && <span class={styles.run}>{plural('popup_run', run)}</span>}
      </div>
      {marks.length === 0 ? (
        <p class={styles.none}>{t('popup_no_breaks')}</p>
      ) : (
        <ol class={styles.dots}>
          {marks.slice(-20).map((mark) => (
            <Dot key={`${mark.at}${mark.outcome}`} mark={mark} />
          ))}
        </ol>
      )}
    </section>
  );
}

function Dot({ mark }: { readonly mark: Mark }) {
  const label = t(`popup_mark_${keyOf(mark)}`, clockTime(mark.at));
  return (
    <li title={label}>
      <svg viewBox="0 0 12 12" width={SIDE} height={SIDE} role="img" aria-label={label}>
        <Shape mark={mark} />
      </svg>
    </li>
  );
}

function keyOf({ outcome }: Mark): 'taken' | 'natural' | 'cut' | 'skipped' | 'missed' {
  return outcome === 'cutShort' ? 'cut' : outcome === 'pause' ? 'missed' : outcome;
}

function Shape({ mark: { outcome } }: { readonly mark: Mark }) {
  switch (outcome) {
    case 'taken':
      return <circle class={styles.solid} cx="6" cy="6" r="4.5" />;
    case 'natural':
      return <circle class={styles.hollow} cx="6" cy="6" r="3.7" />;
    case 'cutShort':
      return (
        <>
          <circle class={styles.hollow} cx="6" cy="6" r="3.7" />
          <path class={styles.solid} d="M6 1.5a4.5 4.5 0 0 0 0 9Z" />
        </>
      );
    case 'skipped':
      return <path class={styles.dash} d="M2.5 6h7" />;
    case 'missed':
    case 'pause':
      return <circle class={styles.speck} cx="6" cy="6" r="1.5" />;
  }
}
