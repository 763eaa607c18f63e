import { LIMITS } from '../../../utils/core/settings/limits.ts';
import type { Settings } from '../../../utils/core/settings/settings.ts';
import { t } from '../../../utils/platform/i18n.ts';
import { AmountField } from '../AmountField.tsx';
import { Group } from '../Group.tsx';
import { SettingRow } from '../SettingRow.tsx';

type Props = { readonly settings: Settings; readonly onEdit: (change: Partial<Settings>) => void };

/** How long a reminder waits, and how it comes back. */
export function When({ settings, onEdit }: Props) {
  return (
    <Group title={t('options_when_title')}>
      <SettingRow id="grace" name={t('options_grace')} hint={t('options_grace_hint')}>
        <AmountField
          label={t('options_grace')}
          value={settings.graceMinutes}
          limits={LIMITS.graceMinutes}
          unit="minutes"
          onChange={(graceMinutes) => onEdit({ graceMinutes })}
        />
      </SettingRow>
      <SettingRow id="snooze" name={t('options_snooze')}>
        <AmountField
          label={t('options_snooze')}
          value={settings.snoozeMinutes}
          limits={LIMITS.snoozeMinutes}
          unit="minutes"
          onChange={(snoozeMinutes) => onEdit({ snoozeMinutes })}
        />
      </SettingRow>
      <SettingRow id="snoozes" name={t('options_snoozes')}>
        <AmountField
          label={t('options_snoozes')}
          value={settings.snoozes}
          limits={LIMITS.snoozes}
          unit="times"
          onChange={(snoozes) => onEdit({ snoozes })}
        />
      </SettingRow>
      <SettingRow id="agains" name={t('options_agains')} hint={t('options_agains_hint')}>
        <AmountField
          label={t('options_agains')}
          value={settings.remindAgains}
          limits={LIMITS.remindAgains}
          unit="times"
          onChange={(remindAgains) => onEdit({ remindAgains })}
        />
      </SettingRow>
      <SettingRow id="again" name={t('options_again')} hint={t('options_again_hint')}>
        <AmountField
          label={t('options_again')}
          value={settings.remindAgainMinutes}
          limits={LIMITS.remindAgainMinutes}
          unit="minutes"
          disabled={settings.remindAgains === 0}
          onChange={(remindAgainMinutes) => onEdit({ remindAgainMinutes })}
        />
      </SettingRow>
    </Group>
  );
}
