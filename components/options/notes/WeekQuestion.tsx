import { EASIER, type WeekNote } from '../../../utils/core/diary/diary.ts';
import { withEasier, withWords, type DiaryChange } from '../../../utils/core/diary/edit-diary.ts';
import type { Week } from '../../../utils/core/diary/week.ts';
import { t } from '../../../utils/platform/i18n.ts';
import { Group } from '../Group.tsx';
import { Chips } from './Chips.tsx';
import { dateText } from './day-text.ts';
import styles from './WeekQuestion.module.css';
import { WordsField } from './WordsField.tsx';

type Props = {
  readonly week: Week;
  readonly isNow: boolean;
  readonly note: WeekNote | undefined;
  readonly onEdit: (change: DiaryChange) => void;
};

/** What was easier in a week: a few common things, and own words. */
export function WeekQuestion({ week, isNow, note, onEdit }: Props) {
  const title = t(isNow ? 'diary_week_title' : 'diary_week_title_past');
  return (
    <Group title={title} lead={t('diary_week_lead', dateText(week.from), dateText(week.to))}>
      <div class={styles.answers}>
        <Chips
          label={title}
          labelHidden
          options={EASIER.map((value) => ({ value, name: t(`diary_easier_${value}`) }))}
          chosen={note?.easier ?? []}
          onChange={(what, on) => onEdit(withEasier(week.key, what, on))}
        />
        <WordsField words={note?.words ?? ''} onChange={(words) => onEdit(withWords(week.key, words))} />
      </div>
    </Group>
  );
}
