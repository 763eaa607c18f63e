import { useState } from 'preact/hooks';
import { SENSES, type DayNote } from '../../../utils/core/diary/diary.ts';
import { withArea, withDay, withLevel, withoutDay, type DiaryChange } from '../../../utils/core/diary/edit-diary.ts';
import { t } from '../../../utils/platform/i18n.ts';
import { dayName } from '../../../utils/platform/i18n-calendar.ts';
import { Button } from '../../Button.tsx';
import { Group } from '../Group.tsx';
import { Removed } from '../movement/own/Removed.tsx';
import { SettingRow } from '../SettingRow.tsx';
import { Scale } from './Scale.tsx';

type Props = {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly today: string;
  readonly note: DayNote | undefined;
  readonly onEdit: (change: DiaryChange) => void;
};

/** How a day was at its end, everything optional; what was written down for it can be deleted, and brought back. */
export function EveningNote({ day, today, note, onEdit }: Props) {
  const [removed, setRemoved] = useState<{ readonly day: string; readonly note: DayNote } | null>(null);
  return (
    <Group title={t('diary_evening_title')} lead={t('diary_evening_lead')}>
      {SENSES.map((sense) => (
        <Scale
          key={sense}
          sense={sense}
          rated={note?.[sense]}
          onLevel={(level) => onEdit(withLevel(day, sense, level))}
          onArea={(area, on) => onEdit(withArea(day, sense, area, on))}
        />
      ))}
      {note !== undefined && (
        <SettingRow id="diary-delete" name={dayName(day, today)} hint={t('diary_delete_hint')}>
          <Button
            describedBy="diary-delete"
            onClick={() => {
              setRemoved({ day, note });
              onEdit(withoutDay(day));
            }}
          >
            {t('diary_delete')}
          </Button>
        </SettingRow>
      )}
      {removed !== null && (note === undefined || removed.day !== day) && (
        <Removed
          key={removed.day}
          name={t('diary_deleted', dayName(removed.day, today))}
          onUndo={() => {
            onEdit(withDay(removed.day, removed.note));
            setRemoved(null);
          }}
        />
      )}
    </Group>
  );
}
