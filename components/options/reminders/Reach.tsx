import type { Settings } from '../../../utils/core/settings/settings.ts';
import { t } from '../../../utils/platform/i18n.ts';
import { Switch } from '../../Switch.tsx';
import { ChoiceRows } from '../ChoiceRows.tsx';
import { Group } from '../Group.tsx';
import { SettingRow } from '../SettingRow.tsx';
import styles from './Reach.module.css';
import { ToneRows } from './ToneRows.tsx';
import { TryNotification } from './TryNotification.tsx';

type Props = {
  readonly settings: Settings;
  readonly canKeep: boolean;
  readonly onEdit: (change: Partial<Settings>) => void;
  readonly onTest: () => Promise<boolean>;
  readonly onTone: (percent: number) => void;
};

/** By what a reminder comes, with or without a sound, and whether it comes from this browser at all. */
export function Reach({ settings, canKeep, onEdit, onTest, onTone }: Props) {
  const title = t('options_reach_title');
  return (
    <Group title={title}>
      <ChoiceRows
        label={title}
        of="remindBy"
        chosen={settings.remindBy}
        onChoose={(remindBy) => onEdit({ remindBy })}
        choices={[
          {
            value: 'notification',
            name: t('options_remind_notification'),
            hint: t('options_remind_notification_hint'),
          },
          { value: 'badge', name: t('options_remind_badge'), hint: t('options_remind_badge_hint') },
          { value: 'window', name: t('options_remind_window'), hint: t('options_remind_window_hint') },
        ]}
      />
      <div class={styles.rows}>
        <TryNotification onTest={onTest} />
        {canKeep && (
          <SettingRow id="keep" of="keepUntilAnswered" name={t('options_keep')} hint={t('options_keep_hint')}>
            <Switch
              labelHidden
              label={t('options_keep')}
              on={settings.keepUntilAnswered}
              onChange={(keepUntilAnswered) => onEdit({ keepUntilAnswered })}
            />
          </SettingRow>
        )}
        <SettingRow id="sound" name={t('options_sound')} hint={t('options_sound_hint')}>
          <Switch labelHidden label={t('options_sound')} on={settings.sound} onChange={(sound) => onEdit({ sound })} />
        </SettingRow>
        <ToneRows settings={settings} onEdit={onEdit} onTry={onTone} />
        <SettingRow id="badge" of="badgeMinutes" name={t('options_badge')} hint={t('options_badge_hint')}>
          <Switch
            labelHidden
            label={t('options_badge')}
            on={settings.badgeMinutes}
            onChange={(badgeMinutes) => onEdit({ badgeMinutes })}
          />
        </SettingRow>
        <SettingRow id="count-only" of="countOnly" name={t('options_count_only')} hint={t('options_count_only_hint')}>
          <Switch
            labelHidden
            label={t('options_count_only')}
            on={settings.countOnly}
            onChange={(countOnly) => onEdit({ countOnly })}
          />
        </SettingRow>
      </div>
    </Group>
  );
}
