import type { Settings } from '../../../utils/core/settings/settings.ts';
import { t } from '../../../utils/platform/i18n.ts';
import { Group } from '../Group.tsx';
import { Calls, type CallsKnown } from './Calls.tsx';
import { FullScreen } from './FullScreen.tsx';

type Props = {
  readonly settings: Pick<Settings, 'fullScreen' | 'meetingSites'>;
  readonly calls: CallsKnown;
  readonly onEdit: (change: Partial<Settings>) => void;
  readonly onAllowCalls: () => void;
  readonly onTakeBackCalls: () => void;
};

/** What a due reminder waits for. */
export function WaitsFor({ settings, calls, onEdit, onAllowCalls, onTakeBackCalls }: Props) {
  return (
    <Group title={t('options_waits_title')} lead={t('options_waits_lead')}>
      <FullScreen rule={settings.fullScreen} onChoose={(fullScreen) => onEdit({ fullScreen })} />
      <Calls
        known={calls}
        sites={settings.meetingSites}
        onSites={(meetingSites) => onEdit({ meetingSites })}
        onAllow={onAllowCalls}
        onTakeBack={onTakeBackCalls}
      />
    </Group>
  );
}
