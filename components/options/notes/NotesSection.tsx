import type { Diary } from '../../../utils/core/diary/diary.ts';
import { withSteps, type DiaryChange } from '../../../utils/core/diary/edit-diary.ts';
import type { StepPlan } from '../../../utils/core/diary/plan.ts';
import { weekOf } from '../../../utils/core/diary/week.ts';
import { plural, t } from '../../../utils/platform/i18n.ts';
import { Message } from '../../Message.tsx';
import { DayChoice } from './DayChoice.tsx';
import { EveningNote } from './EveningNote.tsx';
import styles from './NotesSection.module.css';
import { NotesTrend } from './NotesTrend.tsx';
import { StepsGroup } from './StepsGroup.tsx';
import { WeekQuestion } from './WeekQuestion.tsx';

type Props = {
  readonly diary: Diary;
  readonly plan: StepPlan;
  /** Local dates `YYYY-MM-DD`: the day it is, and the day that is written down. */
  readonly today: string;
  readonly day: string;
  /** Steps by the walking breaks of that day; `null` where the ledger cannot be read. */
  readonly estimate: number | null;
  /** The database could not be read. */
  readonly unread: boolean;
  /** How many entries could not be used. */
  readonly unusable: number;
  readonly onDay: (day: string) => void;
  readonly onEdit: (change: DiaryChange) => void;
  readonly onPlan: (change: Partial<StepPlan>) => void;
};

/** Notes to self for one day and its week, the steps of that day, and the last four weeks as they were written down. */
export function NotesSection(props: Props) {
  const { diary, plan, today, day, estimate, unread, unusable, onDay, onEdit, onPlan } = props;
  const note = diary.days[day];
  const week = weekOf(day);
  return (
    <>
      <div class={styles.told}>
        {unread && (
          <Message kind="problem" title={t('diary_unread_title')}>
            {t('diary_unread_text')}
          </Message>
        )}
        {unusable > 0 && (
          <Message kind="note" title={plural('diary_unusable', unusable)}>
            {t('diary_unusable_text')}
          </Message>
        )}
      </div>
      <DayChoice day={day} today={today} onDay={onDay} />
      <StepsGroup
        key={`steps ${day}`}
        steps={note?.steps ?? null}
        estimate={estimate}
        isToday={day === today}
        plan={plan}
        onSteps={(steps) => onEdit(withSteps(day, steps))}
        onPlan={onPlan}
      />
      <EveningNote day={day} today={today} note={note} onEdit={onEdit} />
      <WeekQuestion
        key={`week ${week.key}`}
        week={week}
        isNow={week.key === weekOf(today).key}
        note={diary.weeks[week.key]}
        onEdit={onEdit}
      />
      <NotesTrend diary={diary} today={today} goal={plan.stepGoal} />
    </>
  );
}
