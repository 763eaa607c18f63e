import type { WeekDay } from '../../../../utils/core/history/weeks.ts';
import { t } from '../../../../utils/platform/i18n.ts';
import styles from './Signs.module.css';

const KINDS = ['taken', 'natural', 'cutShort'] as const;

/** The breaks of a day as dots: as many of each kind as there were. */
export function Dots({ sum }: { readonly sum: NonNullable<WeekDay['sum']> }) {
  return (
    <span class={styles.dots}>
      {KINDS.flatMap((kind) =>
        Array.from({ length: sum[kind] }, (_, index) => <i key={`${kind}${index}`} class={styles[kind]} />),
      )}
    </span>
  );
}

/** What the dots stand for, as far as there are any. */
export function Signs({ days }: { readonly days: readonly WeekDay[] }) {
  const there = KINDS.filter((kind) => days.some(({ sum }) => sum !== null && sum[kind] > 0));
  return (
    <p class={styles.legend}>
      {there.map((kind) => (
        <span key={kind} class={styles.item}>
          <i class={styles[kind]} />
          {t(`history_week_${kind === 'cutShort' ? 'cut_short' : kind}`)}
        </span>
      ))}
    </p>
  );
}
