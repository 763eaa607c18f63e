import { useId } from 'preact/hooks';
import { HABIT_STARTS, type HabitStart } from '../../../utils/content/habit-starts.ts';
import { t } from '../../../utils/platform/i18n.ts';
import { Button } from '../../Button.tsx';
import { PLUS } from '../../page-icons.ts';
import { Group } from '../Group.tsx';
import { SettingRow } from '../SettingRow.tsx';
import { clockText } from '../hours/clock-text.ts';

type Props = {
  /** How many can be kept, if there is room for no more. */
  readonly full: number | null;
  readonly onAdd: (start: HabitStart) => void;
};

/** Moments a habit can hang on. */
export function HabitStarts({ full, onAdd }: Props) {
  return (
    <Group title={t('habits_starts')} lead={full === null ? t('habits_starts_lead') : t('habits_full', full)}>
      {HABIT_STARTS.map((start) => (
        <StartRow key={start.anchor} start={start} full={full !== null} onAdd={() => onAdd(start)} />
      ))}
    </Group>
  );
}

type RowProps = { readonly start: HabitStart; readonly full: boolean; readonly onAdd: () => void };

function StartRow({ start, full, onAdd }: RowProps) {
  const id = useId();
  const { anchor, at } = start;
  return (
    <SettingRow
      id={id}
      name={t(`habits_start_${anchor}`)}
      hint={t(`habits_start_${anchor}_text`, ...(at === null ? [] : [clockText(at)]))}
    >
      <Button icon={PLUS} disabled={full} describedBy={id} onClick={onAdd}>
        {t('habits_add')}
      </Button>
    </SettingRow>
  );
}
