import { t } from '../../utils/platform/i18n.ts';
import { Button } from '../Button.tsx';
import styles from './KeysPanel.module.css';
import { Panel, PanelActions } from './Panel.tsx';

const KEYS = ['space', 'arrows', 'escape', 'help'] as const;

/** What the keys of the break page do. */
export function KeysPanel({ onClose }: { readonly onClose: () => void }) {
  return (
    <Panel title={t('break_keys_title')} onClose={onClose}>
      <dl class={styles.keys}>
        {KEYS.map((key) => (
          <div key={key} class={styles.row}>
            <dt>
              <kbd class={styles.key}>{t(`break_key_${key}`)}</kbd>
            </dt>
            <dd>{t(`break_key_${key}_does`)}</dd>
          </div>
        ))}
      </dl>
      <PanelActions>
        <Button kind="primary" onClick={onClose}>
          {t('break_close_panel')}
        </Button>
      </PanelActions>
    </Panel>
  );
}
