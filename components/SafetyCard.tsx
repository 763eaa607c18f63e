import { SAFETY_SIGNS } from '../utils/content/safety-signs.ts';
import { t, type MessageKey } from '../utils/platform/i18n.ts';
import styles from './SafetyCard.module.css';

type Props = {
  /** Of the headings in the card: one below that of what it stands in. */
  readonly heading: 'h2' | 'h3';
};

const SIGNS = {
  now: SAFETY_SIGNS.now.map((sign) => `safety_now_${sign}` as const),
  day: SAFETY_SIGNS.day.map((sign) => `safety_day_${sign}` as const),
  soon: SAFETY_SIGNS.soon.map((sign) => `safety_soon_${sign}` as const),
} satisfies Readonly<Record<string, readonly MessageKey[]>>;

/** What Limber is not, when to stop, and warning signs with whom to ask: the same for everybody. */
export function SafetyCard({ heading: Heading }: Props) {
  return (
    <div class={styles.card}>
      <div class={styles.part}>
        <Heading class={styles.title}>{t('safety_title')}</Heading>
        <p>{t('safety_limits')}</p>
        <p>{t('safe_first_run')}</p>
      </div>
      <div class={styles.part}>
        <Heading class={styles.title}>{t('safety_while_title')}</Heading>
        <p>{t('safe_start')}</p>
        <p>{t('safe_stop')}</p>
      </div>
      {(['now', 'day', 'soon'] as const).map((when) => (
        <div class={styles.part} data-when={when} key={when}>
          <Heading class={styles.title}>{t(`safety_${when}_title`)}</Heading>
          <ul class={styles.signs}>
            {SIGNS[when].map((key) => (
              <li key={key}>{t(key)}</li>
            ))}
          </ul>
        </div>
      ))}
      <p class={styles.note}>{t('safety_list_note')}</p>
      <div class={styles.part}>
        <Heading class={styles.title}>{t('safety_usual_title')}</Heading>
        <p>{t('safe_normal')}</p>
        <p>{t('safe_upper_back')}</p>
      </div>
    </div>
  );
}
