import type { Mark } from '../../utils/core/tracking/state.ts';
import type { View } from '../../utils/core/tracking/shown.ts';
import { clockTime, plural, t } from '../../utils/platform/i18n.ts';
import { dayLine, type DayLine } from './day-line.ts';
import { Dot, labelOf } from './Dot.tsx';
import styles from './Today.module.css';

/** Labels nearer to each other than this, in per cent of the line, would touch. */
const LABEL_ROOM = 17;

/** Today's breaks as dots on the line of the day, and the run of breaks kept. `at` is now, epoch ms. */
export function Today({ view, at }: { readonly view: View; readonly at: number }) {
  const { today, marks, run, screenMs } = view;
  const kept = today.taken + today.natural + today.cutShort;
  const offered = kept + today.skipped + today.missed;
  const line = dayLine(Math.min(at - screenMs, ...marks.map((mark) => mark.at)), at);
  return (
    <section class={styles.today} aria-label={t('popup_today')}>
      <div class={styles.head}>
        <span>
          {t('popup_today')},{' '}
          {offered === 0 ? t('popup_no_breaks') : <strong>{plural('popup_breaks_of', offered, kept)}</strong>}
        </span>
        {run > 0 && <span class={styles.run}>{plural('popup_run', run)}</span>}
      </div>
      <Line marks={marks} line={line} />
    </section>
  );
}

function Line({ marks, line }: { readonly marks: readonly Mark[]; readonly line: DayLine }) {
  return (
    <div class={styles.line} style={`--now:${line.now}%`}>
      <span class={styles.past} />
      <span class={styles.coming} />
      <span class={styles.now} />
      <ol>
        {marks.map((mark) => (
          <li
            key={`${mark.at}${mark.outcome}`}
            class={styles.mark}
            style={`--at:${line.at(mark.at)}%`}
            title={labelOf(mark)}
          >
            <Dot mark={mark} />
          </li>
        ))}
      </ol>
      <div class={styles.labels} aria-hidden="true">
        {line.now > LABEL_ROOM && <span class={styles.first}>{clockTime(line.from)}</span>}
        <span class={line.now < LABEL_ROOM / 3 ? styles.nowFirst : styles.nowLabel}>{t('popup_now')}</span>
        {line.now < 100 - LABEL_ROOM && <span class={styles.last}>{clockTime(line.until)}</span>}
      </div>
    </div>
  );
}
