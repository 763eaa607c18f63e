import { useState } from 'preact/hooks';
import { MOST_RANGES } from '../../../utils/core/settings/limits.ts';
import { overlaps, type Overlap } from '../../../utils/core/settings/overlaps.ts';
import type { Settings, Weekday } from '../../../utils/core/settings/settings.ts';
import {
  addRange,
  canCopy,
  changeRange,
  copyToWeekdays,
  rangesOf,
  removeRange,
  weekFrom,
  weekOf,
  type Week,
} from '../../../utils/core/settings/working-week.ts';
import { t, weekdayName } from '../../../utils/platform/i18n.ts';
import { Message } from '../../Message.tsx';
import { Group } from '../Group.tsx';
import { SettingRow } from '../SettingRow.tsx';
import { clockText } from './clock-text.ts';
import { DayHours } from './DayHours.tsx';
import { DaysOff } from './DaysOff.tsx';
import { FixedBreaks } from './FixedBreaks.tsx';
import { TimeField } from './TimeField.tsx';
import { TodayNow, type Workday } from './TodayNow.tsx';

type Props = {
  readonly settings: Settings;
  readonly firstDay: Weekday;
  /** This moment, epoch ms, and its local date `YYYY-MM-DD`. */
  readonly now: number;
  readonly today: string;
  readonly day: Workday;
  readonly onEdit: (change: Partial<Settings>) => void;
  /** Begins the working day now, or ends it. */
  readonly onWorkday: (on: boolean) => void;
};

/** Whether this day is on; when reminders may come, weekday by weekday; days off, fixed breaks, and when a day begins. */
export function HoursSection({ settings, firstDay, now, today, day, onEdit, onWorkday }: Props) {
  const [tooMany, setTooMany] = useState(false);
  const week = weekOf(settings.workingHours);
  const always = settings.workingHours.length === 0;
  const meeting = overlaps(week);
  const keep = (changed: Week): void => {
    const workingHours = rangesOf(changed);
    setTooMany(workingHours.length > MOST_RANGES);
    if (workingHours.length <= MOST_RANGES) onEdit({ workingHours });
  };
  return (
    <>
      <TodayNow day={day} now={now} onWorkday={onWorkday} />
      <Group title={t('options_hours_title')} of="workingHours">
        {always && (
          <Message kind="good" title={t('options_hours_always')}>
            {t('options_hours_always_text')}
          </Message>
        )}
        {tooMany && <Message kind="problem" title={t('options_hours_too_many', MOST_RANGES)} />}
        {weekFrom(firstDay).map((weekday) => (
          <DayHours
            key={weekday}
            day={weekday}
            ranges={week[weekday]}
            emptyText={t(always ? 'options_hours_any' : 'options_hours_free')}
            notes={meeting.filter((each) => each.day === weekday).map(overlapText)}
            canCopy={canCopy(week, weekday)}
            onAdd={() => keep(addRange(week, weekday))}
            onRemove={(index) => keep(removeRange(week, weekday, index))}
            onChange={(index, range) => keep(changeRange(week, weekday, index, range))}
            onCopy={() => keep(copyToWeekdays(week, weekday))}
          />
        ))}
      </Group>
      <DaysOff dates={settings.daysOff} today={today} onChange={(daysOff) => onEdit({ daysOff })} />
      <FixedBreaks settings={settings} firstDay={firstDay} onEdit={onEdit} />
      <Group title={t('options_turn_title')}>
        <SettingRow id="turn" of="dayTurnsAt" name={t('options_turn')} hint={t('options_turn_hint')}>
          <TimeField
            label={t('options_turn')}
            time={settings.dayTurnsAt}
            onChange={(dayTurnsAt) => onEdit({ dayTurnsAt })}
          />
        </SettingRow>
      </Group>
    </>
  );
}

function overlapText({ day, from, endDay, to }: Overlap): string {
  if (day === endDay) return t('options_hours_overlap', weekdayName(day), clockText(from), clockText(to));
  return t('options_hours_overlap_days', weekdayName(day), clockText(from), weekdayName(endDay), clockText(to));
}
