import { t } from '../../../utils/platform/i18n.ts';
import { Button } from '../../Button.tsx';
import { Group } from '../Group.tsx';
import { SettingRow } from '../SettingRow.tsx';
import styles from './Shortcuts.module.css';

/** What a key does, in the browser's words, and the key; both may be empty. */
export type Keys = { readonly name: string; readonly does: string; readonly keys: string };

type Props = {
  readonly all: readonly Keys[];
  /** Address of the browser's page for keys; `null` where it has none. */
  readonly address: string | null;
  /** Opens that page. */
  readonly onChange: () => void;
};

/** The keys as they are set now, and the way to change them. */
export function Shortcuts({ all, address, onChange }: Props) {
  const hint = address === null ? t('options_keys_change_hint') : t('options_keys_change_at', address);
  return (
    <Group title={t('options_keys_title')} lead={t('options_keys_lead')}>
      <dl>
        {all.map(({ name, does, keys }) => (
          <div class={styles.row} key={name}>
            <dt>{does || (name === '_execute_action' ? t('options_keys_popup') : name)}</dt>
            <dd>
              {keys === '' ? (
                <span class={styles.none}>{t('options_keys_none')}</span>
              ) : (
                <kbd class={styles.keys} dir="ltr">
                  {keys}
                </kbd>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <SettingRow id="keys" name={t('options_keys_change')} hint={hint}>
        <Button describedBy="keys" onClick={onChange}>
          {t('options_keys_change_button')}
        </Button>
      </SettingRow>
    </Group>
  );
}
