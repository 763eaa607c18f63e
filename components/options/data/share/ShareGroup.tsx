import type { Share, Sharing } from '../../../../utils/core/sync/share.ts';
import { t } from '../../../../utils/platform/i18n.ts';
import { Button } from '../../../Button.tsx';
import { Message } from '../../../Message.tsx';
import { Switch } from '../../../Switch.tsx';
import { Group } from '../../Group.tsx';
import { SettingRow } from '../../SettingRow.tsx';
import { Computers, type ComputersProps } from './Computers.tsx';
import styles from './ShareGroup.module.css';
import { ShareState } from './ShareState.tsx';

type Props = Omit<ComputersProps, 'sharers' | 'name' | 'onName'> & {
  readonly sharing: Sharing;
  /** The last wish could not be carried out. */
  readonly failed: boolean;
  readonly onShare: (change: Partial<Share>) => void;
};

/** What follows the person to their other computers, and how that goes. */
export function ShareGroup({ sharing, failed, onShare, ...computers }: Props) {
  const { share, can, sharers } = sharing;
  const [days, limits, stop] = [t('data_share_days'), t('data_share_limits'), t('data_share_stop')];
  return (
    <Group title={t('data_share_title')} lead={t('data_share_lead')}>
      <div class={styles.state}>
        <ShareState sharing={sharing} />
        {failed && (
          <Message kind="problem" title={t('data_share_failed')}>
            <p>{t('data_share_failed_text')}</p>
          </Message>
        )}
      </div>
      {can === 'yes' && !share.stopped && (
        <>
          <dl class={styles.what}>
            <dt>{t('data_share_goes')}</dt>
            <dd>{t('data_share_goes_text')}</dd>
            <dt>{t('data_share_stays')}</dt>
            <dd>{t('data_share_stays_text')}</dd>
          </dl>
          <SettingRow id="share-days" name={days} hint={t('data_share_days_hint')}>
            <Switch labelHidden label={days} on={share.days} onChange={(on) => onShare({ days: on })} />
          </SettingRow>
          {share.days && (
            <Computers {...computers} sharers={sharers} name={share.name} onName={(name) => onShare({ name })} />
          )}
          <SettingRow id="share-limits" name={limits} hint={t('data_share_limits_hint')}>
            <Switch labelHidden label={limits} on={share.limits} onChange={(on) => onShare({ limits: on })} />
          </SettingRow>
        </>
      )}
      {can === 'yes' && (
        <SettingRow
          id="share-stop"
          name={share.stopped ? t('data_share_start') : stop}
          hint={t(share.stopped ? 'data_share_start_hint' : 'data_share_stop_hint')}
        >
          {/* One and the same button, so that the focus stays on it. */}
          <Button describedBy="share-stop-hint" onClick={() => onShare({ stopped: !share.stopped })}>
            {t(share.stopped ? 'data_share_again' : 'data_share_remove')}
          </Button>
        </SettingRow>
      )}
    </Group>
  );
}
