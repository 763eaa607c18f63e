import type { GuideWishes } from '../../../utils/core/movement/profile.ts';
import { t } from '../../../utils/platform/i18n.ts';
import { Segmented } from '../../Segmented.tsx';
import { Switch } from '../../Switch.tsx';
import { Group } from '../Group.tsx';
import { SettingRow } from '../SettingRow.tsx';

/** Per cent. */
const LOUDNESS = { quiet: 20, medium: 50, loud: 100 } as const;

type Loudness = keyof typeof LOUDNESS;

type Props = {
  readonly guide: GuideWishes;
  /** Whether there are tones at all. */
  readonly sound: boolean;
  readonly onGuide: (change: Partial<GuideWishes>) => void;
};

/** How a break is guided for the ear. */
export function InBreak({ guide, sound, onGuide }: Props) {
  const volume = t('options_volume');
  const voice = t('options_voice');
  return (
    <Group title={t('options_in_break')}>
      {sound && (
        <SettingRow id="volume" name={volume} hint={t('options_volume_hint')}>
          <Segmented<Loudness>
            label={volume}
            value={loudness(guide.volume)}
            onChange={(chosen) => onGuide({ volume: LOUDNESS[chosen] })}
            options={[
              { value: 'quiet', label: t('options_volume_quiet') },
              { value: 'medium', label: t('options_volume_medium') },
              { value: 'loud', label: t('options_volume_loud') },
            ]}
          />
        </SettingRow>
      )}
      <SettingRow id="voice" name={voice} hint={t('options_voice_hint')}>
        <Switch labelHidden label={voice} on={guide.voice} onChange={(on) => onGuide({ voice: on })} />
      </SettingRow>
    </Group>
  );
}

/** The choice nearest to what is stored. */
function loudness(percent: number): Loudness {
  if (percent < 35) return 'quiet';
  return percent > 75 ? 'loud' : 'medium';
}
