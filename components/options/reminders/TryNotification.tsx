import { useState } from 'preact/hooks';
import { clockTime, t } from '../../../utils/platform/i18n.ts';
import { Button } from '../../Button.tsx';
import { SettingRow } from '../SettingRow.tsx';
import styles from './TryNotification.module.css';

/** Sends a notification to try, and says what to look at if none appears. */
export function TryNotification({ onTest }: { readonly onTest: () => Promise<boolean> }) {
  const [result, setResult] = useState('');
  const send = async (): Promise<void> => {
    const shown = await onTest();
    setResult(shown ? t('options_test_shown', clockTime(Date.now())) : t('options_test_refused'));
  };
  return (
    <>
      <SettingRow id="test" name={t('options_test')} hint={t('options_test_hint')}>
        <Button onClick={() => void send()}>{t('options_test_button')}</Button>
      </SettingRow>
      <output class={styles.result}>{result}</output>
    </>
  );
}
