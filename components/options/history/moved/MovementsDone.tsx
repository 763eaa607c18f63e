import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Done } from '../../../../utils/core/history/moved.ts';
import { number, t } from '../../../../utils/platform/i18n.ts';
import { shortDate } from '../../../../utils/platform/i18n-spans.ts';
import { Button } from '../../../Button.tsx';
import { Segmented } from '../../../Segmented.tsx';
import { ChartTable } from '../parts/ChartTable.tsx';
import styles from './MovementsDone.module.css';

const RANGES = ['weeks', 'year'] as const;
export type DoneRange = (typeof RANGES)[number];

/** More than these are shown when they are asked for. */
const SHOWN = 8;

type Props = {
  readonly range: DoneRange;
  readonly done: readonly Done[];
  readonly nameOf: (id: string) => string;
  readonly onRange: (range: DoneRange) => void;
};

/** What was done in a time, how often, and when last. */
export function MovementsDone({ range, done, nameOf, onRange }: Props) {
  const [all, setAll] = useState(false);
  const title = t('insights_done_title');
  const box = useRef<HTMLDivElement>(null);
  // The button that had the focus is gone: the table it has filled takes it.
  useLayoutEffect(() => {
    if (all) box.current?.querySelector<HTMLElement>('[role=group]')?.focus({ preventScroll: true });
  }, [all]);
  const shown = all ? done : done.slice(0, SHOWN);
  return (
    <div class={styles.done} ref={box}>
      <div class={styles.head}>
        <h3 class={styles.title}>{title}</h3>
        <Segmented
          label={t('insights_done_range')}
          options={RANGES.map((value) => ({ value, label: t(`insights_done_${value}`) }))}
          value={range}
          onChange={onRange}
        />
      </div>
      {done.length === 0 ? (
        <p class={styles.none}>{t('insights_done_none')}</p>
      ) : (
        <ChartTable
          name={title}
          columns={[t('insights_done_name'), t('insights_done_times'), t('insights_done_last')]}
          rows={shown.map(({ id: key, times, last }) => ({
            key,
            cells: [nameOf(key), number(times), shortDate(last)],
          }))}
        />
      )}
      {shown.length < done.length && (
        <Button onClick={() => setAll(true)}>{t('insights_done_all', done.length)}</Button>
      )}
    </div>
  );
}
