import { LIMITS } from '../../../utils/core/settings/limits.ts';
import type { Settings } from '../../../utils/core/settings/settings.ts';
import { t } from '../../../utils/platform/i18n.ts';
import { Button } from '../../Button.tsx';
import { Switch } from '../../Switch.tsx';
import { AmountField } from '../AmountField.tsx';
import { SettingRow } from '../SettingRow.tsx';

type Props = {
  readonly settings: Pick<Settings, 'tone' | 'toneVolume'>;
  readonly onEdit: (change: Partial<Settings>) => void;
  /** Plays the tone, so many per cent loud. */
  readonly onTry: (percent: number) => void;
};

/** The tone of a reminder and its loudness; it can be heard before it is switched on. */
export function ToneRows({ settings, onEdit, onTry }: Props) {
  const { tone, toneVolume } = settings;
  return (
    <>
      <SettingRow id="tone" of="tone" name={t('options_tone')} hint={t('options_tone_hint')}>
        <Button kind="quiet" describedBy="tone" onClick={() => onTry(toneVolume)}>
          {t('options_tone_try')}
        </Button>
        <Switch labelHidden label={t('options_tone')} on={tone} onChange={(on) => onEdit({ tone: on })} />
      </SettingRow>
      {tone && (
        <SettingRow id="tone-volume" of="toneVolume" name={t('options_tone_volume')}>
          <AmountField
            label={t('options_tone_volume')}
            value={toneVolume}
            limits={LIMITS.toneVolume}
            unit="percent"
            step={10}
            onChange={(percent) => onEdit({ toneVolume: percent })}
          />
        </SettingRow>
      )}
    </>
  );
}
