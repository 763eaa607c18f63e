import { LIMITS } from '../../../utils/core/settings/limits.ts';
import type { Settings } from '../../../utils/core/settings/settings.ts';
import { plural, t } from '../../../utils/platform/i18n.ts';
import { AmountField } from '../AmountField.tsx';
import { Group } from '../Group.tsx';
import { SettingRow } from '../SettingRow.tsx';
import { SnoozeLength } from './SnoozeLength.tsx';

type Props = { readonly settings: Settings; readonly onEdit: (change: Partial<Settings>) => void };

/** How long a reminder waits, how it comes back, and how many come in a day. */
export function When({ settings, onEdit }: Props) {
  return (
    <Group title={t('options_when_title')}>
      <SettingRow id="grace" of="graceMinutes" name={t('options_grace')} hint={t('options_grace_hint')}>
        <AmountField
          label={t('options_grace')}
          value={settings.graceMinutes}
          limits={LIMITS.graceMinutes}
          unit="minutes"
          onChange={(graceMinutes) => onEdit({ graceMinutes })}
        />
      </SettingRow>
      <SettingRow id="snooze" of="snoozeMinutes" name={t('options_snooze')}>
        <SnoozeLength minutes={settings.snoozeMinutes} onChange={(snoozeMinutes) => onEdit({ snoozeMinutes })} />
      </SettingRow>
      <SettingRow id="snoozes" of="snoozes" name={t('options_snoozes')}>
        <AmountField
          label={t('options_snoozes')}
          value={settings.snoozes}
          limits={LIMITS.snoozes}
          unit="times"
          onChange={(snoozes) => onEdit({ snoozes })}
        />
      </SettingRow>
      <SettingRow id="agains" of="remindAgains" name={t('options_agains')} hint={t('options_agains_hint')}>
        <AmountField
          label={t('options_agains')}
          value={settings.remindAgains}
          limits={LIMITS.remindAgains}
          unit="times"
          onChange={(remindAgains) => onEdit({ remindAgains })}
        />
      </SettingRow>
      <SettingRow id="again" of="remindAgainMinutes" name={t('options_again')} hint={t('options_again_hint')}>
        <AmountField
          label={t('options_again')}
          value={settings.remindAgainMinutes}
          limits={LIMITS.remindAgainMinutes}
          unit="minutes"
          disabled={settings.remindAgains === 0}
          onChange={(remindAgainMinutes) => onEdit({ remindAgainMinutes })}
        />
      </SettingRow>
      <SettingRow id="a-day" of="remindersADay" name={t('options_a_day')} hint={aDayText(settings.remindersADay)}>
        <AmountField
          label={t('options_a_day')}
          value={settings.remindersADay}
          limits={LIMITS.remindersADay}
          unit="times"
          onChange={(remindersADay) => onEdit({ remindersADay })}
        />
      </SettingRow>
      <SettingRow
        id="quiet-start"
        of="quietStartMinutes"
        name={t('options_quiet_start')}
        hint={t('options_quiet_start_hint')}
      >
        <AmountField
          label={t('options_quiet_start')}
          value={settings.quietStartMinutes}
          limits={LIMITS.quietStartMinutes}
          unit="minutes"
          onChange={(quietStartMinutes) => onEdit({ quietStartMinutes })}
        />
      </SettingRow>
    </Group>
  );
}

/** What the number in force does. */
function aDayText(most: number): string {
  return most === 0 ? t('options_a_day_none') : plural('options_a_day_after', most);
}
