import { SHOWN_DAYS, type Diary } from '../../../utils/core/diary/diary.ts';
import { lastDays } from '../../../utils/core/diary/trend.ts';
import { weekOf, type Week } from '../../../utils/core/diary/week.ts';
import { t } from '../../../utils/platform/i18n.ts';
import { listed } from '../../../utils/platform/i18n-names.ts';
import { Part } from '../Part.tsx';
import { dateText } from './day-text.ts';
import styles from './WeekList.module.css';

/** What was said to be easier in each of the last weeks, the latest first; a week without an answer is left out. */
export function WeekList({ weeks, today }: { readonly weeks: Diary['weeks']; readonly today: string }) {
  const shown = weeksUpTo(today).flatMap((week) => {
    const note = weeks[week.key];
    return note === undefined ? [] : [{ week, note }];
  });
  if (shown.length === 0) return null;
  return (
    <Part title={t('diary_weeks_title')}>
      <dl class={styles.list}>
        {shown.map(({ week, note }) => (
          <div key={week.key} class={styles.week}>
            <dt class={styles.span}>{t('diary_week_span', dateText(week.from), dateText(week.to))}</dt>
            {note.easier.length > 0 && <dd>{listed(note.easier.map((each) => t(`diary_easier_${each}`)))}</dd>}
            {note.words !== '' && (
              <dd class={styles.words}>
                <bdi>{t('diary_own_words', note.words)}</bdi>
              </dd>
            )}
          </div>
        ))}
      </dl>
    </Part>
  );
}

function weeksUpTo(today: string): readonly Week[] {
  const byKey = new Map(lastDays(today, SHOWN_DAYS).map((date) => [weekOf(date).key, weekOf(date)]));
  return [...byKey.values()].toReversed();
}
